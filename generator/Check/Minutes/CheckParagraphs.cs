using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>Text that stands twice, and enclosures that are spoken of and not there.</summary>
internal static partial class CheckParagraphs
{
    /// <summary>"Chefforum tog orienteringen til efterretning." may well be said twice; a text of this length is not.</summary>
    private const int LongEnoughToBeUnique = 80;

    public static void Check(Meeting meeting, AgendaItem item, ICollection<Diagnostic> problems)
    {
        foreach (var section in item.Sections)
        {
            var first = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (
                var text in section
                    .Blocks.OfType<Paragraph>()
                    .Select(paragraph => paragraph.Text)
                    .Where(text => text.Text.Length >= LongEnoughToBeUnique)
            )
            {
                var (line, column) = text.PlaceOf(0);
                if (!first.TryAdd(text.Text, line))
                {
                    problems.Add(Problems.ParagraphTwice(new(meeting.File, line, column), first[text.Text]));
                }
            }
        }
    }

    public static void Attachments(Meeting meeting, AgendaItem item, ICollection<Diagnostic> problems)
    {
        if (item.Attachments.Count > 0 || item.Sections.Any(ListsThem))
        {
            return;
        }

        foreach (var text in BlockText.Texts(item.Sections.SelectMany(section => section.Blocks)))
        {
            var match = SeeAttachment().Match(text.Text);
            if (
                match.Success
                && !text.Marks.Any(mark => mark.Kind == MarkKind.Link && mark.Start < match.Index + match.Length && mark.End > match.Index)
            )
            {
                var (line, column) = text.PlaceOf(match.Index);
                problems.Add(Problems.AttachmentsMentionedOnly(new(meeting.File, line, column), match.Value));
                return;
            }
        }
    }

    // "Bilag:" and a list below it, which has a message of its own.
    private static bool ListsThem(Section section) =>
        Enumerable
            .Range(1, Math.Max(0, section.Blocks.Count - 1))
            .Any(i =>
                section.Blocks[i] is ListBlock
                && section.Blocks[i - 1] is Paragraph paragraph
                && StandardPhrases.SectionKindOf(paragraph.Text.Text) == SectionKind.Attachments
            );

    // Not "se bilag til punkt 3", which is another item's.
    [GeneratedRegex(
        @"\b(?:se|jf\.?|jævnfør|fremgår "
            + @"af)\s(?:også\s|det\s|de\s)?(?:vedlagte\s|vedhæftede\s)?bilag(?:ene|et)?\b(?!\s+(?:[0-9]+\s+)?(?:til|på|i|fra)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SeeAttachment();
}
