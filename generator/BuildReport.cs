using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite;

/// <summary>What is told of a build at its end, and kept until the next.</summary>
/// <param name="Meetings">How many meetings the archive has.</param>
/// <param name="Items">How many items.</param>
/// <param name="Topics">How many topics.</param>
/// <param name="Drafts">The files that are drafts, left out.</param>
/// <param name="ClosedItems">How many items are closed.</param>
/// <param name="ClosedMeetings">How many meetings are closed or withdrawn.</param>
/// <param name="AttachmentsKeptBack">How many attachments nothing open links to.</param>
/// <param name="Problems">Every problem found.</param>
/// <param name="Written">The site that was written; null where errors kept it from being.</param>
/// <param name="Times">How long each stage took.</param>
public sealed record BuildReport(
    int Meetings,
    int Items,
    int Topics,
    IReadOnlyList<string> Drafts,
    int ClosedItems,
    int ClosedMeetings,
    int AttachmentsKeptBack,
    IReadOnlyList<Diagnostic> Problems,
    BuiltSite? Written,
    IReadOnlyList<StageTime> Times
)
{
    /// <summary>Whether the site stood already, and nothing was to be done.</summary>
    public bool IsAsBefore { get; init; }

    /// <summary>How many problems are errors.</summary>
    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);

    /// <summary>What is told of a build.</summary>
    public static BuildReport Of(BuildResult result) =>
        new(
            result.Archive.Meetings.Count,
            result.Archive.Items.Count(),
            result.Archive.Topics.Count,
            [.. result.Content.Meetings.Where(meeting => meeting.IsDraft).Select(meeting => meeting.File)],
            result.Archive.Items.Count(item => item.Item.IsClosed),
            result.Archive.Meetings.Count(meeting => meeting.Minutes.Publication != Publication.Open),
            result.Content.Attachments.All.Count(result.Content.Attachments.MayBePublished) - result.Content.PublishedAttachments().Count,
            result.Problems,
            result.Written,
            result.Times
        );
}
