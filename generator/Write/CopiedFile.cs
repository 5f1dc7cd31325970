namespace MinutesSite.Write;

/// <summary>A file that goes into the site as it is: an attachment, a style sheet.</summary>
/// <param name="Source">Where it is read from.</param>
/// <param name="Path">Below the output folder, with forward slashes: <c>bilag/budget-2027.pdf</c>.</param>
public sealed record CopiedFile(string Source, string Path);
