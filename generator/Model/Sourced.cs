namespace MinutesSite.Model;

/// <summary>A value that remembers where an editor wrote it, so that a message about it can point there.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands.</param>
public readonly record struct Sourced<T>(T Value, SourcePosition At);
