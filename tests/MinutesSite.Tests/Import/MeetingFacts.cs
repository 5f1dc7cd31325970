using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Tests.Import;

/// <summary>What a meeting's structure is, in few lines: enough to see every mistake of an import, too little to be the minutes.</summary>
public static class MeetingFacts
{
    public static string Of(Meeting meeting)
    {
        var facts = new StringBuilder();
        facts.Append(
            CultureInfo.InvariantCulture,
            $"{meeting.Forum.Value} | {meeting.Date.Value:yyyy-MM-dd} | {meeting.Time:HH:mm} | {meeting.Venue}\n"
        );
        AppendPeople(facts, "deltager", meeting.Participants);
        AppendPeople(facts, "afbud", meeting.Apologies);
        foreach (var item in meeting.Items)
        {
            facts.Append(
                CultureInfo.InvariantCulture,
                $"\n{item.Number} | {item.Title} | {item.CaseNumber?.Value.Value} | {item.DurationMinutes} min.\n"
            );
            facts.Append(CultureInfo.InvariantCulture, $"afsnit: {string.Join(", ", item.Sections.Select(Told))}\n");
            if (item.Recommendation is { } recommendation)
            {
                facts.Append(
                    CultureInfo.InvariantCulture,
                    $"indstilling: {recommendation.By?.Length} tegn "
                        + $"+ {string.Join(", ", recommendation.Points.Select(point => Words(point.Text) + " ord"))}\n"
                );
            }

            foreach (var section in item.Sections)
            {
                AppendBlocks(facts, section.Heading, section.Blocks);
            }

            foreach (var attachment in item.Attachments)
            {
                facts.Append(
                    CultureInfo.InvariantCulture,
                    $"bilag: {attachment.Title}{(attachment.Target is null ? "" : " -> " + attachment.Target)}\n"
                );
            }
        }

        return facts.ToString();
    }

    private static string Told(Section section) => section.Heading + (section.HasNothingToNote ? " (intet)" : "");

    /// <summary>Compares with Facts/name.txt; UPDATE_EXPECTED=1 writes it.</summary>
    public static void Expect(string name, string facts, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "Facts", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, facts);
        }

        // Of further minutes in the folder the facts are not known; that no word is lost is still proven.
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : facts, facts);
    }

    private static void AppendPeople(StringBuilder facts, string what, IReadOnlyList<Participant> people)
    {
        foreach (var person in people)
        {
            facts.Append(CultureInfo.InvariantCulture, $"{what}: {person.Name} ({person.Title})\n");
        }
    }

    private static void AppendBlocks(StringBuilder facts, string section, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SubHeading heading:
                    facts.Append(CultureInfo.InvariantCulture, $"{section}: #### {heading.Text}\n");
                    break;
                case ListBlock list when section is not ("Bilag" or "Indstilling"):
                    facts.Append(
                        CultureInfo.InvariantCulture,
                        $"{section}: liste {list.Start?.ToString(CultureInfo.InvariantCulture) ?? "-"} "
                            + $"med {string.Join(" ", list.Entries.Select(entry => Shape(entry)))}\n"
                    );
                    break;
                case Table table:
                    facts.Append(
                        CultureInfo.InvariantCulture,
                        $"{section}: tabel {string.Join(' ', table.Columns)}\n  {Row(table.Header)}\n"
                    );
                    facts.Append(string.Concat(table.Rows.Select(row => "  " + Row(row) + "\n")));
                    break;
                default:
                    break;
            }
        }
    }

    private static string Shape(IReadOnlyList<Block> entry) =>
        Words(BlockText.Of([entry[0]]))
        + string.Concat(entry.Skip(1).Select(block => "(" + string.Join(' ', ((ListBlock)block).Entries.Select(Shape)) + ")"));

    private static string Row(IReadOnlyList<RichText> cells) => string.Join(" | ", cells.Select(cell => cell.Text));

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
