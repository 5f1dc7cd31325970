using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MinutesSite.Model;
using static MinutesSite.Schemas.ValueShape;

namespace MinutesSite.Fields;

/// <summary>The keys of a person below deltagere and afbud.</summary>
internal static class PersonKeys
{
    public static PersonKey<Sourced<string>?> Name { get; } =
        new("navn", "Navnet, som det står i referatet.", () => Text)
        {
            Reads = source => source.Fields.Text(source.Name),
            Yaml = person => YamlScalar.Scalar(person.Name),
            Json = (json, attendance, _) => json.WriteString("navn", attendance.Participant.Name),
        };

    public static PersonKey<string?> Title { get; } =
        new("titel", "Titlen, som den står i referatet.", () => Text)
        {
            Reads = source => source.Text,
            Yaml = person => Scalar(person.Title),
            Json = (json, attendance, _) => json.WriteString("titel", attendance.Participant.Title),
        };

    public static IReadOnlyList<Key<Participant, ClosedMeeting, Attendance>> All { get; } =
    [
        Name,
        Title,
        new PersonKey<string?>("parti", "Partibogstav eller listens navn.", () => Text)
        {
            Reads = source => source.Text,
            Opens = (person, party) => person with { Party = Shared(party) },
            Yaml = person => Scalar(person.Party),
            Json = (json, attendance, _) => WriteText(json, "parti", attendance.Participant.Party),
        },
        new PersonKey<string?>("gruppe", "Den gruppe, som referatet nævner: Medlemmer, Forvaltningen, Gæster.", () => Text)
        {
            Reads = source => source.Text,
            Opens = (person, group) => person with { Group = Shared(group) },
            Yaml = person => Scalar(person.Group),
        },
        new PersonKey<string?>("initialer", "Initialerne, når referatet bruger dem.", () => Text)
        {
            Reads = source => source.Text,
            Opens = (person, initials) => person with { Initials = Shared(initials) },
            Yaml = person => Scalar(person.Initials),
        },
        new PersonKey<string?>("stedfortræder_for", "Det medlem, som personen kom i stedet for.", () => Text)
        {
            Reads = source => source.Text,
            Opens = (person, member) => person with { DeputyFor = Shared(member) },
            Yaml = person => Scalar(person.DeputyFor),
            Json = (json, attendance, _) => WriteText(json, "stedfortræder_for", attendance.Participant.DeputyFor),
        },
        new PersonKey<IReadOnlyList<int>>(
            "deltog_ikke_i",
            "Numrene på de punkter, som personen ikke var med til: [4, 7].",
            () => ListOf(NumberFrom(1))
        )
        {
            Reads = KeyReaders.Numbers,
            Opens = (person, numbers) => numbers.Count == 0 ? person : person with { AbsentFrom = numbers },
            Yaml = person =>
                person.AbsentFrom.Count == 0
                    ? null
                    : $"[{string.Join(", ", person.AbsentFrom.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]",
            Json = (json, attendance, _) => WriteNumbers(json, "deltog_ikke_i", attendance.AbsentFrom),
        },
        new PersonKey<bool>("uden_afbud", "true, når personen udeblev uden at melde afbud.", () => Flag)
        {
            Reads = source => source.Flag,
            Opens = (person, isSo) => isSo ? person with { IsWithoutNotice = true } : person,
            Yaml = person => person.IsWithoutNotice ? "true" : null,
        },
    ];

    private static string? Scalar(string? text) => text is null ? null : YamlScalar.Scalar(text);

    // Parties and groups are the same few words at every meeting.
    private static string? Shared(string? text) => text is null ? null : string.Intern(text);

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}

/// <summary>A key of a person. Nobody is named where a meeting is closed.</summary>
/// <typeparam name="TValue">Its value's type.</typeparam>
internal sealed class PersonKey<TValue> : Key<Participant, ClosedMeeting, Attendance, TValue>
{
    public PersonKey(string name, string description, Func<JsonObject> shape)
        : base(name, description, shape) { }
}
