using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <summary>Something that an editor should know about the content.</summary>
/// <param name="Severity">Whether it stops a build.</param>
/// <param name="Code">A stable name, Danish, in words with hyphens: <c>dato-mangler</c>.</param>
/// <param name="Message">What is wrong, in Danish, as a sentence.</param>
/// <param name="Suggestion">What to write instead, in Danish, as a sentence; null where that is not known.</param>
/// <param name="At">Where.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, string? Suggestion, SourcePosition At)
{
    /// <summary>The message and the suggestion, as they are shown together.</summary>
    public string Text => Suggestion is null ? Message : $"{Message} {Suggestion}";
}

/// <summary>Whether a diagnostic stops a build.</summary>
public enum Severity
{
    /// <summary>advarsel: the site is built.</summary>
    Warning,

    /// <summary>fejl: the site is not built.</summary>
    Error,
}

/// <summary>What the severities are called.</summary>
public static class SeverityNames
{
    /// <summary>The Danish word: <c>fejl</c>, <c>advarsel</c>.</summary>
    public static string Danish(this Severity severity) => severity == Severity.Error ? "fejl" : "advarsel";
}
