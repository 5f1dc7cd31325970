using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <summary>
/// Every problem there is: one factory each, with a stable code, what is wrong and what to write instead.
/// The factories stand in a file for each stage that finds them: <c>Problems.Yaml.cs</c>, <c>Problems.Minutes.cs</c> …
/// </summary>
public static partial class Problems
{
    private static Diagnostic Error(string code, SourcePosition at, string message, string? suggestion = null) =>
        new(Severity.Error, code, message, suggestion, at);

    private static Diagnostic Warning(string code, SourcePosition at, string message, string? suggestion = null) =>
        new(Severity.Warning, code, message, suggestion, at);

    private static string Shortened(string text, int most) => text.Length > most ? string.Concat(text.AsSpan(0, most), "…") : text;

    private static string OrNothing(string? nearest) => nearest is null ? "" : $" Mente du '{nearest}'?";
}
