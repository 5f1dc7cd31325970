namespace MinutesSite.Read.Git;

/// <summary>A file as a commit left it.</summary>
/// <param name="Date">The day of the commit, in Denmark.</param>
/// <param name="Path">The file's path at that time, below content/.</param>
/// <param name="Blob">Git's name of its content.</param>
public sealed record FileVersion(DateOnly Date, string Path, string Blob);
