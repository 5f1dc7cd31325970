using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Fields;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse;

/// <summary>Front matter as YAML to what it says. The keys are those of <see cref="FrontMatterTable"/>.</summary>
public static class ParseFrontMatter
{
    /// <summary>Reads the front matter; null, with problems reported, where forum or date is missing or it cannot be read at all.</summary>
    public static FrontMatter? Parse(
        string file,
        FrontMatterBlock block,
        Registers registers,
        FrontMatterTable keys,
        ICollection<Diagnostic> problems
    )
    {
        var node = YamlReader.Read(block.Yaml, file, FrontMatterBlock.YamlLine, problems);
        if (node is not YamlMap map)
        {
            if (node is not null)
            {
                problems.Add(
                    node is YamlText { Text: "" }
                        ? Problems.FrontMatterEmpty(SourcePosition.StartOf(file))
                        : Problems.FrontMatterNoKeys(node.At)
                );
            }

            return null;
        }

        var said = keys.Meeting.Read(map, registers, keys, problems);
        ReportMissing(map, problems);
        return said.Of(MeetingKeys.Forum) is { } forum && said.Of(MeetingKeys.Date) is { } date ? new(said, forum, date) : null;
    }

    /// <summary>A date as front matter writes it: <c>2026-01-13</c>.</summary>
    public static bool TryParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static void ReportMissing(YamlMap map, ICollection<Diagnostic> problems)
    {
        if (!map.Entries.Any(entry => entry.Key == MeetingKeys.Forum.Name))
        {
            problems.Add(Problems.ForumMissing(map.At));
        }

        if (!map.Entries.Any(entry => entry.Key == MeetingKeys.Date.Name))
        {
            problems.Add(Problems.DateMissing(map.At));
        }
    }
}
