using MinutesSite.Fields;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>All that the content says, file by file.</summary>
/// <param name="Site">The settings.</param>
/// <param name="Registers">Forums, topics, people.</param>
/// <param name="Attachments">The files below content/bilag.</param>
/// <param name="Meetings">Every meeting that could be parsed, drafts included, by file in ordinal order.</param>
public sealed record ParsedContent(SiteSettings Site, Registers Registers, AttachmentFiles Attachments, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>The keys of front matter with which the minutes are read.</summary>
    public FrontMatterTable Keys { get; init; } = FrontMatterTable.Default;

    /// <summary>The meetings that a build publishes: all but the drafts.</summary>
    public IReadOnlyList<Meeting> Published => [.. Meetings.Where(meeting => !meeting.IsDraft)];

    /// <summary>
    /// The attachments that a build publishes: all but those to which only drafts and what is closed or withdrawn link, and those that a
    /// browser would run where the settings do not permit it.
    /// </summary>
    public IReadOnlyList<AttachmentFile> PublishedAttachments()
    {
        var keptBack = Meetings.SelectMany(meeting => meeting.AttachmentsKeptBack).ToHashSet(StringComparer.Ordinal);
        if (keptBack.Count > 0)
        {
            keptBack.ExceptWith(Published.SelectMany(Linked));
        }

        return [.. Attachments.All.Where(file => Attachments.MayBePublished(file) && !keptBack.Contains(file.Address))];
    }

    private IEnumerable<string> Linked(Meeting meeting) =>
        meeting
            .Items.SelectMany(item => AttachmentFiles.LinkedFrom(item.Sections).Concat(AttachmentFiles.LinkedFrom(item.Title)))
            .Concat(DocumentOf(meeting));

    // Only an address is a link; a bare name is text.
    private IEnumerable<string> DocumentOf(Meeting meeting) =>
        Site.BaseAddress.Length > 0
        && meeting.OfficialDocument is { } document
        && document.StartsWith(Site.BaseAddress.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase)
            ? MeantAttachments.Addresses(document, Attachments)
            : [];
}
