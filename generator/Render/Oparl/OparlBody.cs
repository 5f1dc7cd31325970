using System.Globalization;
using System.Text.Json.Nodes;

namespace MinutesSite.Render.Oparl;

/// <summary>System, Body and LegislativeTerm: where a program begins.</summary>
internal static class OparlBody
{
    public static JsonObject System(OparlSource source) =>
        OparlNode.Object(
            "System",
            source.Ids.System,
            source.Ids.Absolute("/"),
            source.Times,
            [
                ("oparlVersion", OparlNode.Schema),
                ("name", source.Archive.Site.Title),
                ("contactEmail", Mail(source)),
                ("website", source.Ids.Absolute("/")),
                ("body", source.Ids.List("list/body")),
            ]
        );

    public static JsonObject Body(OparlSource source)
    {
        var site = source.Archive.Site;
        return OparlNode.Object(
            "Body",
            source.Ids.Body,
            source.Ids.Absolute("/"),
            source.Times,
            [
                ("system", source.Ids.System),
                ("name", site.Organisation.Length > 0 ? site.Organisation : site.Title),
                ("website", source.Ids.Absolute("/")),
                ("contactEmail", Mail(source)),
                ("classification", "Kommune"),
                .. Lists.Select(list => (list.Property, (JsonNode?)source.Ids.List("list/" + list.Name))),
                ("legislativeTerm", OparlNode.Objects(source.Terms.Select(term => Term(source, term, isNested: true)))),
            ]
        );
    }

    /// <summary>The lists that a body has, by property.</summary>
    public static IReadOnlyList<(string Property, string Name)> Lists { get; } =
    [
        ("organization", "organization"),
        ("person", "person"),
        ("meeting", "meeting"),
        ("paper", "paper"),
        ("agendaItem", "agendaitem"),
        ("consultation", "consultation"),
        ("file", "file"),
        ("locationList", "location"),
        ("legislativeTermList", "legislativeterm"),
        ("membership", "membership"),
    ];

    public static JsonObject Term(OparlSource source, int firstYear, bool isNested = false) =>
        OparlNode.Object(
            "LegislativeTerm",
            source.Ids.Term(firstYear),
            web: null,
            source.Times,
            [
                ("body", isNested ? null : source.Ids.Body),
                ("name", string.Create(CultureInfo.InvariantCulture, $"Valgperioden {firstYear}-{firstYear + 3}")),
                ("startDate", string.Create(CultureInfo.InvariantCulture, $"{firstYear}-01-01")),
                ("endDate", string.Create(CultureInfo.InvariantCulture, $"{firstYear + 3}-12-31")),
            ]
        );

    private static string? Mail(OparlSource source) =>
        source.Archive.Site.Contact is { } contact
        && contact.Contains('@', StringComparison.Ordinal)
        && !contact.Contains(' ', StringComparison.Ordinal)
            ? contact
            : null;
}
