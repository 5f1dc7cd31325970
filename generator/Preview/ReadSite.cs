using MinutesSite.Diagnostics;
using MinutesSite.Parse;

namespace MinutesSite.Preview;

/// <summary>The content as it was read after a change, not yet linked.</summary>
/// <param name="Parsed">All of it.</param>
/// <param name="Problems">What is wrong with the files, each for itself.</param>
/// <param name="Changed">The files that changed, as messages show their paths.</param>
/// <param name="IsShown">Whether the change can be seen already, on the pages of the meetings that it is in.</param>
internal sealed record ReadSite(ParsedContent Parsed, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<string> Changed, bool IsShown);
