using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>All that the content says, file by file.</summary>
/// <param name="Site">The settings.</param>
/// <param name="Registers">Forums, topics, people.</param>
/// <param name="Attachments">The files below content/bilag.</param>
/// <param name="Meetings">Every meeting that could be parsed, drafts included, by file in ordinal order.</param>
public sealed record ParsedContent(SiteSettings Site, Registers Registers, AttachmentFiles Attachments, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>The meetings that a build publishes: all but the drafts.</summary>
    public IReadOnlyList<Meeting> Published => [.. Meetings.Where(meeting => !meeting.IsDraft)];

    /// <summary>The attachments that a build publishes: all but those to which only drafts and what is closed or withdrawn link.</summary>
    public IReadOnlyList<AttachmentFile> PublishedAttachments()
    {
        var keptBack = Meetings.SelectMany(meeting => meeting.AttachmentsKeptBack)
            .Concat(Meetings.Where(meeting => meeting.IsDraft).SelectMany(Linked))
            .ToHashSet(StringComparer.Ordinal);
        if (keptBack.Count == 0)
        {
            return Attachments.All;
        }

        keptBack.ExceptWith(Published.SelectMany(Linked));
        return [.. Attachments.All.Where(file => !keptBack.Contains(file.Address))];
    }

    private static IEnumerable<string> Linked(Meeting meeting)
        => meeting.Items.SelectMany(item => AttachmentFiles.LinkedFrom(item.Sections));
}
