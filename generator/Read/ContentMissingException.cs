namespace MinutesSite.Read;

/// <summary>There is no content folder where one was looked for.</summary>
/// <param name="folder">The folder.</param>
public sealed class ContentMissingException(string folder)
    : IOException($"Der er ingen mappe '{folder}'. Start i en mappe med content/, eller peg på den med --root eller --content.");
