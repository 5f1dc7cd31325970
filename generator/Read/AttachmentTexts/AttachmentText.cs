namespace MinutesSite.Read.AttachmentTexts;

/// <summary>What an enclosure says, as far as it can be read.</summary>
/// <param name="Text">Its text; empty for a picture.</param>
/// <param name="NotRead">Why (part of) it was not read, in Danish, without a full stop; null where all of it was.</param>
public sealed record AttachmentText(string Text, string? NotRead = null)
{
    /// <summary>A file without text, as pictures are.</summary>
    public static AttachmentText None { get; } = new("");

    /// <summary>A file that was not read.</summary>
    public static AttachmentText Unread(string why) => new("", why);
}
