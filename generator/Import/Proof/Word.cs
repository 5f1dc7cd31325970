namespace MinutesSite.Import.Proof;

/// <summary>A word as the proof counts it: letters and digits without a break, or a sign that is read aloud (§, %, &amp;).</summary>
/// <param name="Text">As written, in the composed form.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="MayDiffer">Why it need not be on the other side, in Danish; null where it must.</param>
public readonly record struct Word(string Text, int Line, string? MayDiffer = null);
