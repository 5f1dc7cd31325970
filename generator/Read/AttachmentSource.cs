namespace MinutesSite.Read;

/// <summary>A file below content/bilag.</summary>
/// <param name="Path">As messages show it: relative to the site's root.</param>
/// <param name="Name">Below content/bilag, with forward slashes: <c>2026/Tidsplan.pdf</c>.</param>
/// <param name="FullPath">Where it is on this machine.</param>
/// <param name="Bytes">Its size.</param>
public sealed record AttachmentSource(string Path, string Name, string FullPath, long Bytes);
