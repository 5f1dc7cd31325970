using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Decisions;
using MinutesSite.Parse.Markdown;

namespace MinutesSite.Parse;

/// <summary>An item as written, together with what the front matter says of it.</summary>
public static class ParseItem
{
    private static readonly string[] SilentTitles =
    [
        "Lukket punkt",
        "Lukket",
        "Lukket sag",
        "(Lukket)",
        "(Lukket punkt)",
        "Fortroligt punkt",
    ];

    /// <summary>The item.</summary>
    /// <param name="written">As it stands in the body.</param>
    /// <param name="index">Its place among the items, from 0: the front matter's journal numbers are in that order.</param>
    /// <param name="front">The front matter.</param>
    /// <param name="links">Knows the sizes of attachments.</param>
    /// <param name="registers">Knows the names of the bodies whose decisions the item may have.</param>
    /// <param name="problems">Journal numbers that differ.</param>
    public static AgendaItem Parse(
        WrittenItem written,
        int index,
        FrontMatter front,
        LinkTargets links,
        Registers registers,
        ICollection<Diagnostic> problems
    )
    {
        var said = front.Items.GetValueOrDefault(written.Number);
        var caseNumber = CaseNumberOf(written, index, front, problems);
        if (said is { IsClosed: true })
        {
            var closed = said.Said.SaidOfClosed(new() { Number = written.Number, At = written.At });
            if (SaysSomething(written, closed))
            {
                problems.Add(Problems.ClosedTextInSource(written.At, written.Number));
            }

            return AgendaItem.Of(closed.ShowsCaseNumber ? closed with { CaseNumber = caseNumber } : closed);
        }

        var (taken, duration) = TakeDuration.From(written.Sections);
        var (sections, decisions) = ReadDecisions.From(taken, front.Forum.Value, front.Date.Value, registers);
        var item = new AgendaItem
        {
            Number = written.Number,
            Title = written.Title,
            CaseNumber = caseNumber,
            DurationMinutes = duration,
            Sections = sections,
            Decisions = decisions,
            Recommendation = ReadRecommendation.From(First(sections, SectionKind.Recommendation)),
            Attachments = ReadAttachments.From(sections, links),
            At = written.At,
        };
        return said is null ? item : said.Said.SaidOf(item);
    }

    // "Lukket punkt" says nothing, and neither does what is public already.
    private static bool SaysSomething(WrittenItem written, ClosedItem closed)
    {
        var title = written.Title.Text.Trim().TrimEnd('.');
        var isSilent =
            title.Length == 0
            || title == closed.PublicTitle?.TrimEnd('.')
            || SilentTitles.Contains(title, StringComparer.OrdinalIgnoreCase);
        return !isSilent || written.Sections.Any(section => section.PlainText.Length > 0 && section.PlainText != closed.PublicDecision);
    }

    private static Section? First(IReadOnlyList<Section> sections, SectionKind kind) =>
        sections.FirstOrDefault(section => section.Kind == kind);

    private static Sourced<CaseNumber>? CaseNumberOf(WrittenItem written, int index, FrontMatter front, ICollection<Diagnostic> problems)
    {
        var listed = index < front.CaseNumbers.Count ? front.CaseNumbers[index] : null;
        if (written.CaseNumber is { } inBody && listed is { } inFront && !inBody.Value.Equals(inFront.Value))
        {
            problems.Add(Problems.CaseNumbersDiffer(inBody.At, written.Number, inBody.Value, inFront.Value, inFront.At));

            // The one with a slip of the pen would be told of once more.
            return inBody.Value.Kle is null ? inFront : inBody;
        }

        return written.CaseNumber ?? listed;
    }
}
