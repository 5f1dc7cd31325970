using System.Globalization;
using System.Text;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Schemas;
using MinutesSite.Theme.Text;
using static MinutesSite.Schemas.ValueShape;

namespace MinutesSite.Fields;

/// <summary>The keys of a meeting. Those with <c>Stays</c> are all that is said of a closed one.</summary>
internal static class MeetingKeys
{
    public static MeetingKey<Sourced<string>?> Forum { get; } =
        new("forum", "Hvem der holdt mødet: navnet eller en forkortelse fra fora.yml. Skal være der.", () => Text)
        {
            Reads = KeyReaders.Forum,
            Stays = (closed, _) => closed,
            Yaml = meeting => YamlScalar.Scalar(meeting.Forum.Value),
            Json = (json, meeting, _) => json.WriteString("forum", meeting.Forum.Name),
        };

    public static MeetingKey<Sourced<DateOnly>?> Date { get; } =
        new("dato", "Mødets dato: år-måned-dag. Skal være der.", () => ValueShape.Date)
        {
            Reads = KeyReaders.Date,
            Stays = (closed, _) => closed,
            Yaml = meeting => DanishDates.Iso(meeting.Date.Value),
            Json = (json, meeting, _) => json.WriteString("dato", DanishDates.Iso(meeting.Date)),
        };

    public static MeetingKey<IReadOnlyList<Sourced<CaseNumber>?>> CaseNumbers { get; } =
        new("journalnumre", "Ét for hvert punkt i punkternes rækkefølge; null, hvor der ikke er noget.", () => ListOf(OrNothing(Text)))
        {
            Reads = KeyReaders.CaseNumbers,
            Yaml = meeting =>
                meeting.Items.All(item => item.CaseNumber is null)
                    ? null
                    : string.Concat(
                        meeting.Items.Select(item =>
                            "\n  - " + (item.CaseNumber is { } number ? YamlScalar.Scalar(number.Value.Value) : "null")
                        )
                    ),
        };

    public static MeetingKey<IReadOnlyDictionary<int, ItemFrontMatter>> Items { get; } =
        new(
            "punkter",
            "Det, som punktets tekst ikke selv kan sige: punktets nummer og så nøgler.",
            () => KeyShapes.Items(FrontMatterTable.Default)
        )
        {
            Reads = KeyReaders.Items,
            Yaml = Said,
        };

    public static MeetingKey<bool> IsClosed { get; } =
        new("lukket", "true, når hele mødet er lukket.", () => Flag)
        {
            Reads = source => source.Flag,
            Stays = (closed, _) => closed,
            Yaml = meeting => meeting.Publication == Publication.Closed ? "true" : null,
            Json = (json, meeting, _) =>
            {
                if (meeting.Minutes.Publication == Publication.Closed)
                {
                    json.WriteBoolean("lukket", true);
                }
            },
        };

    public static MeetingKey<string?> WithdrawnBecause { get; } =
        new("trukket", "Hvorfor referatet er trukket tilbage.", () => Text)
        {
            Reads = KeyReaders.WithdrawnBecause,
            Stays = (closed, reason) => closed with { WithdrawnBecause = reason },
            Yaml = meeting => meeting.WithdrawnBecause is { } reason ? YamlScalar.Scalar(reason) : null,
            Json = (json, meeting, _) =>
            {
                if (meeting.Minutes.WithdrawnBecause is { } reason)
                {
                    json.WriteString("trukket", reason);
                }
            },
        };

    public static MeetingKey<string?> OfficialDocument { get; } =
        new("kilde", "Det officielle dokument: en adresse eller et filnavn.", () => Text)
        {
            Reads = KeyReaders.OfficialDocument,
            Opens = (meeting, document) => meeting with { OfficialDocument = document },
            Yaml = meeting => meeting.OfficialDocument is { } document ? YamlScalar.Scalar(document) : null,
        };

    public static MeetingKey<int?> Number { get; } =
        new("nr", "Kun når et forum holder to møder samme dag: det andet får 2.", () => NumberFrom(1))
        {
            Reads = source => source.Fields.Number(source.Name),
            Opens = (meeting, number) => meeting with { Number = number ?? 1 },
            Stays = (closed, number) => closed with { Number = number ?? 1 },
            Yaml = meeting => meeting.Number > 1 ? meeting.Number.ToString(CultureInfo.InvariantCulture) : null,
        };

    public static MeetingKey<bool> IsDraft { get; } =
        new("udkast", "true, mens referatet ikke skal ud endnu.", () => Flag)
        {
            Reads = source => source.Flag,
            Opens = (meeting, isDraft) => meeting with { IsDraft = isDraft },
            Stays = (closed, isDraft) => closed with { IsDraft = isDraft },
            Yaml = meeting => meeting.IsDraft ? "true" : null,
        };

    public static IReadOnlyList<Key<Meeting, ClosedMeeting, ArchivedMeeting>> All { get; } =
    [
        Forum,
        Date,
        new MeetingKey<MeetingStatus?>(
            "status",
            "dagsorden, indtil mødet er holdt. Ellers kan nøglen udelades.",
            () => OneOf(MeetingStatusNames.All)
        )
        {
            Reads = source => source.OneOf(MeetingStatusNames.Parse, MeetingStatusNames.All),
            Opens = (meeting, status) => meeting with { Status = status ?? MeetingStatus.Minutes },
            Stays = (closed, status) => closed with { Status = status ?? MeetingStatus.Minutes },
            Yaml = meeting => meeting.Status == MeetingStatus.Agenda ? meeting.Status.Danish() : null,
            Json = (json, meeting, _) => json.WriteString("status", meeting.Minutes.Status.Danish()),
        },
        new MeetingKey<TimeOnly?>("tid", "Hvornår mødet begyndte, i anførselstegn: \"09:00\".", () => Time)
        {
            Reads = source => source.Fields.Time(source.Name),
            Opens = (meeting, time) => meeting with { Time = time },
            Yaml = meeting => Clock(meeting.Time) is { } time ? $"\"{time}\"" : null,
            Json = (json, meeting, _) => json.WriteString("tid", Clock(meeting.Minutes.Time)),
        },
        new MeetingKey<TimeOnly?>("slut", "Hvornår mødet sluttede, i anførselstegn: \"16:45\".", () => Time)
        {
            Synonyms = ["sluttid"],
            Reads = source => source.Fields.Time(source.Name),
            Opens = (meeting, time) => meeting with { End = time },
            Yaml = meeting => Clock(meeting.End) is { } time ? $"\"{time}\"" : null,
            Json = (json, meeting, _) =>
            {
                if (Clock(meeting.Minutes.End) is { } time)
                {
                    json.WriteString("slut", time);
                }
            },
        },
        new MeetingKey<string?>("mødested", "Hvor mødet blev holdt.", () => Text)
        {
            Reads = source => source.Text,
            Opens = (meeting, venue) => meeting with { Venue = venue },
            Yaml = meeting => meeting.Venue is { } venue ? YamlScalar.Scalar(venue) : null,
            Json = (json, meeting, _) => json.WriteString("mødested", meeting.Minutes.Venue),
        },
        new MeetingKey<IReadOnlyList<Participant>>("deltagere", "De, der var med, i referatets rækkefølge.", People)
        {
            Reads = ParseParticipants.Parse,
            Opens = (meeting, people) => meeting with { Participants = people },
            Yaml = meeting => People(meeting.Participants),
            Json = (json, meeting, site) =>
            {
                json.WriteStartArray("deltagere");
                foreach (var attendance in meeting.Participants)
                {
                    json.WriteStartObject();
                    FrontMatterTable.Default.Person.WriteJson(json, attendance, site);
                    json.WriteString("url", attendance.PersonAddress is { } address && site.PersonPages ? site.Href(address) : null);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            },
        },
        new MeetingKey<IReadOnlyList<Participant>>("afbud", "De, der havde meldt afbud.", People)
        {
            Reads = ParseParticipants.Parse,
            Opens = (meeting, people) => meeting with { Apologies = people },
            Yaml = meeting => People(meeting.Apologies),
        },
        CaseNumbers,
        new MeetingKey<IReadOnlyList<Sourced<string>>>("emner", "Emner, som hele mødet handler om. Det er sjældent.", () => ListOf(Text))
        {
            Reads = source => source.Fields.Texts(source.Name),
            Opens = (meeting, topics) => meeting with { Topics = topics },
            Yaml = meeting => YamlScalar.Flow(meeting.Topics),
        },
        Items,
        IsDraft,
        IsClosed,
        WithdrawnBecause,
        Number,
        new MeetingKey<IReadOnlyList<Sourced<string>>>(
            "alias",
            "Gamle adresser, der skal føre hertil: /gammel/adresse/.",
            () => ListOf(Pattern("^/"))
        )
        {
            Reads = KeyReaders.Aliases,
            Opens = (meeting, aliases) => meeting with { Aliases = aliases },
            Stays = (closed, aliases) => closed with { Aliases = aliases },
            Yaml = meeting => YamlScalar.Flow(meeting.Aliases),
        },
        new MeetingKey<bool>(
            "gengivelse",
            "forkortet, når teksten er en kortere gengivelse og ikke det officielle referat.",
            () => OneOf(["forkortet"])
        )
        {
            Reads = KeyReaders.IsShortened,
            Opens = (meeting, isShortened) => meeting with { IsShortened = isShortened },
            Yaml = meeting => meeting.IsShortened ? "forkortet" : null,
        },
        OfficialDocument,
    ];

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static System.Text.Json.Nodes.JsonObject People() => KeyShapes.People(FrontMatterTable.Default);

    private static string People(IReadOnlyList<Participant> people)
    {
        var list = new StringBuilder(people.Count == 0 ? "[]" : "");
        foreach (var person in people)
        {
            var dash = "\n  - ";
            foreach (var key in FrontMatterTable.Default.Person.Keys)
            {
                if (key.Yaml(person) is { } value)
                {
                    list.Append(dash).Append(key.Name).Append(": ").Append(value);
                    dash = "\n    ";
                }
            }
        }

        return list.ToString();
    }

    private static string? Said(Meeting meeting)
    {
        var items = new StringBuilder();
        foreach (var item in meeting.Items)
        {
            var said = FrontMatterTable
                .Default.Item.Keys.Select(key => (key.Name, Value: key.Yaml(item)))
                .Where(key => key.Value is not null)
                .ToArray();
            if (said.Length > 0)
            {
                var keys = string.Join(", ", said.Select(key => $"{key.Name}: {key.Value}"));
                items.Append(CultureInfo.InvariantCulture, $"\n  {item.Number}: {{ {keys} }}");
            }
        }

        return items.Length == 0 ? null : items.ToString();
    }
}
