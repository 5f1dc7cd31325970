namespace MinutesSite.Write;

/// <summary>What writing a site came to.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Unchanged">How many of them have the bytes, and the time stamp, that they had before.</param>
/// <param name="Bytes">The size of the pages and data files together, copied files left out.</param>
public sealed record WrittenSite(int Files, int Unchanged, long Bytes);
