using MinutesSite.Diagnostics;

namespace MinutesSite.Read;

/// <summary>A file of the content, not read yet.</summary>
/// <param name="Path">As messages show it: relative to the site's root, with forward slashes.</param>
/// <param name="FullPath">Where it is on this machine.</param>
public sealed record ContentFile(string Path, string FullPath)
{
    /// <summary>Why it is not read, where it is none of the content's: a link out of it, a pipe; null where it is.</summary>
    public Diagnostic? Refused { get; init; }
}
