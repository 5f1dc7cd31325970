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
}
