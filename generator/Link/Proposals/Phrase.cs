namespace MinutesSite.Link.Proposals;

/// <summary>Words of a text that could name a subject.</summary>
/// <param name="Key">The stems, by which phrases are compared.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Words">How many words that say something it has; a year or a range of years is one.</param>
public readonly record struct Phrase(string Key, string Text, int Words);
