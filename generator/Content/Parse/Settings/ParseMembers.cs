using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse.Settings;

/// <summary>The members of a forum in fora.yml: who sat there, from when to when.</summary>
internal static class ParseMembers
{
    private const string Example = "navn: Anna Eksempel";

    private static readonly string[] Keys = ["navn", "parti", "rolle", "fra", "til"];

    /// <summary>The members, in the file's order; what is not as wanted is reported.</summary>
    public static IReadOnlyList<MemberTerm> Of(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var members = new List<MemberTerm>();
        foreach (var entry in fields.Entries("medlemmer"))
        {
            if (entry is not YamlMap map)
            {
                fields.Wrong<object>(entry, "medlemmer", "en liste med en linje '- navn: Anna Eksempel' for hvert medlem");
                continue;
            }

            var member = new YamlFields(map, Keys, problems);
            if (member.Text("navn") is not { } name)
            {
                problems.Add(Problems.KeyMissing(map.At, "navn", Example));
                continue;
            }

            var (from, to) = (Day(member, "fra"), Day(member, "til"));
            if (from is { } first && to is { } last && last.Value < first.Value)
            {
                problems.Add(Problems.TermBackwards(last.At, name.Value, first.Value, last.Value));
                continue;
            }

            members.Add(new(name, member.Text("parti")?.Value, member.Text("rolle")?.Value, from?.Value, to?.Value));
        }

        return members;
    }

    private static Sourced<DateOnly>? Day(YamlFields fields, string key) =>
        fields.Text(key) is not { } written ? null
        : ParseFrontMatter.TryParseDate(written.Value, out var day) ? new(day, written.At)
        : fields.Wrong<Sourced<DateOnly>?>(fields.Node(key)!, key, "en dato, år-måned-dag, fx 2026-01-01");
}
