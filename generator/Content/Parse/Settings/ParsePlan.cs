using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse.Settings;

/// <summary>The plan of meetings of a forum in fora.yml: days, each alone or with a time and a venue of its own.</summary>
internal static class ParsePlan
{
    private const string Wanted =
        "en liste med dage, fx [2026-09-01, 2026-10-06], eller med '- { dato: 2026-09-01, tid: \"17:00\", sted: Byrådssalen }'";

    private static readonly string[] Keys = ["dato", "tid", "sted"];

    /// <summary>The days, in the file's order; a day that is there twice is reported, and read once.</summary>
    public static IReadOnlyList<PlannedDay> Of(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var days = new Dictionary<(DateOnly, TimeOnly?), PlannedDay>();
        foreach (var entry in fields.Entries("mødeplan"))
        {
            var day = entry switch
            {
                YamlText text => Day(fields, entry, new(text.Text.Trim(), text.At), null, null),
                YamlMap map when new YamlFields(map, Keys, problems) is var keys && keys.Text("dato") is { } date => Day(
                    keys,
                    keys.Node("dato")!,
                    date,
                    keys.Time("tid"),
                    keys.Text("sted")?.Value
                ),
                _ => fields.Wrong<PlannedDay>(entry, "mødeplan", Wanted),
            };
            if (day is not null && !days.TryAdd((day.Date.Value, day.Time), day))
            {
                problems.Add(Problems.PlannedTwice(day.Date.At, day.Date.Value, days[(day.Date.Value, day.Time)].Date.At.Line));
            }
        }

        return [.. days.Values];
    }

    private static PlannedDay? Day(YamlFields fields, YamlNode node, Sourced<string> written, TimeOnly? time, string? venue) =>
        ParseFrontMatter.TryParseDate(written.Value, out var day)
            ? new(new(day, written.At), time, venue)
            : fields.Wrong<PlannedDay>(node, "mødeplan", Wanted);
}
