using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>What one minutes file came to.</summary>
/// <param name="Meeting">The meeting; null where it cannot be told which meeting the file is about.</param>
/// <param name="Problems">What is wrong with the file.</param>
public sealed record ParsedFile(Meeting? Meeting, IReadOnlyList<Diagnostic> Problems);
