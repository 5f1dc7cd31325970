using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>Sections' names: misspelled, twice, or not written as headings.</summary>
internal static class CheckHeadings
{
    public static void Check(Meeting meeting, AgendaItem item, ICollection<Diagnostic> problems)
    {
        var first = new Dictionary<string, SourcePosition>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in item.Sections)
        {
            if (section.Kind == SectionKind.Other && Nearest.Surely(section.Heading, StandardPhrases.StandardHeadings) is { } known)
            {
                problems.Add(Problems.SectionLooksLike(section.At, section.Heading, known));
            }

            if (section.Heading.Length > 0 && !first.TryAdd(section.Heading, section.At))
            {
                problems.Add(Problems.SectionTwice(section.At, section.Heading, first[section.Heading].Line));
            }

            CheckBlocks(meeting, item, section, problems);
        }
    }

    // Only where the item has no section of that name: "Økonomi" as a sub-heading of an account is common and right.
    private static void CheckBlocks(Meeting meeting, AgendaItem item, Section section, ICollection<Diagnostic> problems)
    {
        foreach (var block in section.Blocks)
        {
            var (text, isHeading) = block switch
            {
                SubHeading heading => (heading.Text, true),
                Paragraph paragraph => (paragraph.Text, false),
                _ => (RichText.Empty, false),
            };
            if (text.Text.Length is 0 or > 40 || StandardPhrases.SectionKindOf(text.Text) is SectionKind.Other or SectionKind.Attachments
                || item.SectionOf(StandardPhrases.SectionKindOf(text.Text)) is not null)
            {
                continue;
            }

            var (line, column) = text.PlaceOf(0);
            var at = new SourcePosition(meeting.File, line, column);
            var name = text.Text.Trim().TrimEnd(':');
            problems.Add(isHeading ? Problems.SectionAsSubHeading(at, name) : Problems.SectionWithoutHeading(at, name));
        }
    }
}
