namespace MinutesSite.Import.Proof;

/// <summary>What the proof counted.</summary>
/// <param name="WordsIn">The words of the source.</param>
/// <param name="WordsOut">Those of them that are in the file, in its text or in a field.</param>
/// <param name="LeftOut">The others, by line, each with the reason.</param>
public sealed record ProofResult(int WordsIn, int WordsOut, IReadOnlyList<LeftOutWords> LeftOut);

/// <summary>Words that are not in the file, and why that is right.</summary>
/// <param name="Line">Their line in the source.</param>
/// <param name="Reason">Why, in Danish.</param>
/// <param name="Text">The words.</param>
/// <param name="Count">How many; 0 for two halves of a word that are one now.</param>
public readonly record struct LeftOutWords(int Line, string Reason, string Text, int Count);
