using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse.Settings;

/// <summary>fora.yml, emner.yml, personer.yml: lists of entries with a name.</summary>
public static class ParseRegisters
{
    private static readonly string[] ForumKeys =
    [
        "navn",
        "forkortelser",
        "type",
        "sted",
        "tid",
        "faste_punkter",
        "komplette_år",
        "mødeplan",
        "medlemmer",
    ];
    private static readonly string[] TopicKeys = ["navn", "alias", "mønstre", "journalnumre", "beskrivelse"];
    private static readonly string[] PersonKeys = ["navn", "varianter", "godkendte"];

    /// <summary>fora.yml.</summary>
    public static IReadOnlyList<ForumEntry> Forums(string file, byte[]? bytes, ICollection<Diagnostic> problems) =>
        Named(
            file,
            bytes,
            "- navn: Chefforum",
            ForumKeys,
            problems,
            (name, fields) =>
                new ForumEntry(name, fields.Texts("forkortelser"))
                {
                    Type = Type(fields),
                    Venue = fields.Text("sted")?.Value,
                    Time = fields.Time("tid"),
                    StandingItems = [.. fields.Texts("faste_punkter").Select(title => title.Value)],
                    CompleteYears = Years(fields),
                    Plan = ParsePlan.Of(fields, problems),
                    Members = ParseMembers.Of(fields, problems),
                }
        );

    /// <summary>emner.yml.</summary>
    public static IReadOnlyList<TopicEntry> Topics(string file, byte[]? bytes, ICollection<Diagnostic> problems) =>
        Named(
            file,
            bytes,
            "- navn: Budget 2027",
            TopicKeys,
            problems,
            (name, fields) =>
                new TopicEntry(name, fields.Texts("alias"))
                {
                    Patterns = fields.Texts("mønstre"),
                    CaseNumbers = CaseNumbers(fields, problems),
                    Description = fields.Text("beskrivelse")?.Value,
                }
        );

    /// <summary>personer.yml.</summary>
    public static IReadOnlyList<PersonEntry> People(string file, byte[]? bytes, ICollection<Diagnostic> problems) =>
        Named(
            file,
            bytes,
            "- navn: Dorthe Espenhein",
            PersonKeys,
            problems,
            (name, fields) => new PersonEntry(name, fields.Texts("varianter"), fields.Texts("godkendte"))
        );

    /// <summary>A file of KLE names: numbers with names, <c>00.30: Kommunens budgetter</c>.</summary>
    public static IReadOnlyDictionary<string, string> KleNames(string file, byte[]? bytes, ICollection<Diagnostic> problems)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var node = YamlFile.Read(file, bytes, problems);
        if (node is YamlMap map)
        {
            foreach (var (key, value, _) in map.Entries)
            {
                if (value is YamlText { IsNull: false } name)
                {
                    names[key] = name.Text;
                }
            }
        }
        else if (node is not null)
        {
            problems.Add(Problems.FileWrongShape(node.At, Path.GetFileName(file), "numre med navne, fx '00.30: Budget og regnskab'"));
        }

        return names;
    }

    private static List<T> Named<T>(
        string file,
        byte[]? bytes,
        string example,
        string[] keys,
        ICollection<Diagnostic> problems,
        Func<Sourced<string>, YamlFields, T> make
    )
    {
        var entries = new List<T>();
        var names = new Dictionary<string, Sourced<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var map in YamlFile.Maps(file, bytes, example, problems))
        {
            var fields = new YamlFields(map, keys, problems);
            if (fields.Text("navn") is not { } name)
            {
                problems.Add(Problems.KeyMissing(map.At, "navn", example.TrimStart('-', ' ')));
            }
            else if (!names.TryAdd(KeyOf(name.Value), name))
            {
                var first = names[KeyOf(name.Value)];
                problems.Add(
                    string.Equals(first.Value, name.Value, StringComparison.OrdinalIgnoreCase)
                        ? Problems.NameTwice(name.At, name.Value, first.At.Line)
                        : Problems.NamesMeet(name.At, name.Value, first.Value, first.At.Line)
                );
            }
            else
            {
                entries.Add(make(name, fields));
            }
        }

        return entries;
    }

    private static ForumType? Type(YamlFields fields) =>
        fields.Text("type") is { } written
            ? ForumTypeNames.Parse(written.Value)
                ?? fields.Wrong<ForumType?>(fields.Node("type")!, "type", "et af ordene " + string.Join(", ", ForumTypeNames.All))
            : null;

    // Two names that become one address would be one page, and the second would vanish.
    private static string KeyOf(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : name;

    private static List<Sourced<CaseNumber>> CaseNumbers(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var numbers = new List<Sourced<CaseNumber>>();
        foreach (var text in fields.Texts("journalnumre"))
        {
            if (CaseNumber.IsPossible(text.Value))
            {
                numbers.Add(new(new(text.Value), text.At));
            }
            else
            {
                problems.Add(Problems.CaseNumberImpossible(text.At, text.Value));
            }
        }

        return numbers;
    }

    private static List<int> Years(YamlFields fields)
    {
        var years = new List<int>();
        foreach (var entry in fields.Entries("komplette_år"))
        {
            if (
                entry is YamlText text
                && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is > 1000 and < 10000
            )
            {
                years.Add(year);
            }
            else
            {
                fields.Wrong<object>(entry, "komplette_år", "en liste med årstal, fx [2025, 2026]");
            }
        }

        return years;
    }
}
