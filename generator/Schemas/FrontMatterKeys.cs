using System.Text.Json.Nodes;
using MinutesSite.Model;
using static MinutesSite.Schemas.ValueShape;

namespace MinutesSite.Schemas;

/// <summary>The front matter of a minutes file.</summary>
internal static class FrontMatterKeys
{
    public static IReadOnlyList<KeyShape> All =>
    [
        new("forum", "Hvem der holdt mødet: navnet eller en forkortelse fra fora.yml. Skal være der.", Text),
        new("dato", "Mødets dato: år-måned-dag. Skal være der.", Date),
        new("tid", "Hvornår mødet begyndte, i anførselstegn: \"09:00\".", Time),
        new("mødested", "Hvor mødet blev holdt.", Text),
        new("deltagere", "De, der var med, i referatets rækkefølge.", ListOf(Person)),
        new("afbud", "De, der havde meldt afbud.", ListOf(Person)),
        new("journalnumre", "Ét for hvert punkt i punkternes rækkefølge; null, hvor der ikke er noget.", ListOf(OrNothing(Text))),
        new("emner", "Emner, som hele mødet handler om. Det er sjældent.", ListOf(Text)),
        new("punkter", "Det, som punktets tekst ikke selv kan sige: punktets nummer og så nøgler.", Items),
        new("udkast", "true, mens referatet ikke skal ud endnu.", Flag),
        new("lukket", "true, når hele mødet er lukket.", Flag),
        new("trukket", "Hvorfor referatet er trukket tilbage.", Text),
        new("nr", "Kun når et forum holder to møder samme dag: det andet får 2.", NumberFrom(1)),
        new("alias", "Gamle adresser, der skal føre hertil: /gammel/adresse/.", ListOf(Pattern("^/"))),
        new("gengivelse", "forkortet, når teksten er en kortere gengivelse og ikke det officielle referat.", OneOf(["forkortet"])),
        new("kilde", "Det officielle dokument: en adresse eller et filnavn.", Text),
    ];

    public static IReadOnlyList<KeyShape> Item =>
    [
        new("emner", "Punktets emner.", ListOf(Text)),
        new("udfald", "Hvad der blev besluttet, hvis beslutningens tekst kan misforstås.", OneOf(OutcomeNames.All)),
        new("lukket", "true, når punktet er lukket.", Flag),
        new("vis_journalnummer", "true, når det lukkede punkts journalnummer gerne må vises.", Flag),
    ];

    public static IReadOnlyList<KeyShape> PersonKeys =>
    [
        new("navn", "Navnet, som det står i referatet.", Text),
        new("titel", "Titlen, som den står i referatet.", Text),
    ];

    private static JsonObject Person => Either(Text, Keys(PersonKeys, "navn"));

    private static JsonObject Items => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { ["^[1-9][0-9]*$"] = Keys(Item) },
        ["additionalProperties"] = false,
    };
}
