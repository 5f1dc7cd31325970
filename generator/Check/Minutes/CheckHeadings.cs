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

            if (section.Heading.Length > 0 && !MayComeAgain(section.Heading) && !first.TryAdd(section.Heading, section.At))
            {
                problems.Add(Problems.SectionTwice(section.At, section.Heading, first[section.Heading].Line));
            }

            CheckBlocks(meeting, item, section, problems);
        }
    }

    // Each party has a remark of its own entered: "Protokolbemærkning", "Mindretalsudtalelse".
    private static bool MayComeAgain(string heading) =>
        heading.StartsWith("protokol", StringComparison.OrdinalIgnoreCase)
        || heading.StartsWith("mindretal", StringComparison.OrdinalIgnoreCase);

    // Only where the item has no section of that name: "Økonomi" as a sub-heading of an account is common and right.
    private static void CheckBlocks(Meeting meeting, AgendaItem item, Section section, ICollection<Diagnostic> problems)
    {
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            var (text, isHeading) = section.Blocks[i] switch
            {
                SubHeading heading => (heading.Text, true),
                Paragraph paragraph => (paragraph.Text, false),
                _ => (RichText.Empty, false),
            };
            var name =
                isHeading || text.Text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and <= 20 and var colon)
                    ? text.Text
                    : text.Text[..colon];
            var kind = name.Length is 0 or > 40 ? SectionKind.Other : StandardPhrases.SectionKindOf(name);
            if (
                kind is SectionKind.Other
                || item.SectionOf(kind) is not null
                || !IsMeant(kind, name, text.Text, i + 1 < section.Blocks.Count ? section.Blocks[i + 1] : null)
            )
            {
                continue;
            }

            var (line, column) = text.PlaceOf(0);
            var at = new SourcePosition(meeting.File, line, column);
            name = name.Trim().TrimEnd(':');
            problems.Add(isHeading ? Problems.SectionAsSubHeading(at, name) : Problems.SectionWithoutHeading(at, name));
        }
    }

    // A list of enclosures follows "Bilag"; and "Økonomi: …" may begin any paragraph, "Beslutning: …" only one.
    private static bool IsMeant(SectionKind kind, string name, string text, Block? next) =>
        kind == SectionKind.Attachments
            ? next is ListBlock
            : text.Length - name.Length <= 1 || kind is SectionKind.Decision or SectionKind.Recommendation;
}
