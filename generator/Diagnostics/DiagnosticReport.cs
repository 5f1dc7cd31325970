using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MinutesSite.Diagnostics;

/// <summary>How diagnostics are written.</summary>
public enum ReportFormat
{
    /// <summary>A line each: <c>file:line:column: fejl code: message</c>.</summary>
    Text,

    /// <summary>Workflow commands that GitHub shows at the line in a pull request.</summary>
    Github,

    /// <summary>An array of {file, line, column, level, code, message, suggestion}.</summary>
    Json,
}

/// <summary>Writes diagnostics for people and for programs, ordered by file, line and column.</summary>
public static class DiagnosticReport
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The order of a report; problems at one place in the order of their codes.</summary>
    public static IReadOnlyList<Diagnostic> Ordered(IEnumerable<Diagnostic> problems) =>
        [
            .. problems
                .Distinct()
                .OrderBy(problem => problem.At)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal),
        ];

    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> problems, ReportFormat format)
    {
        var ordered = Ordered(problems);
        if (format == ReportFormat.Json)
        {
            WriteJson(writer, ordered);
            return;
        }

        foreach (var problem in ordered)
        {
            writer.WriteLine(format == ReportFormat.Github ? Github(problem) : Text(problem));
        }
    }

    /// <summary>One diagnostic as a line of text.</summary>
    public static string Text(Diagnostic problem) =>
        VisibleText.Of($"{problem.At}: {problem.Severity.Danish()} {problem.Code}: {problem.Text}");

    // https://docs.github.com/actions/reference/workflow-commands: properties and data are escaped each in their own way.
    private static string Github(Diagnostic problem) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"::{(problem.Severity == Severity.Error ? "error" : "warning")} "
                + $"file={Property(problem.At.File)},line={problem.At.Line},col={problem.At.Column},"
                + $"title={Property(problem.Code)}::{Data(problem.Text)}"
        );

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static void WriteJson(TextWriter writer, IReadOnlyList<Diagnostic> problems)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("file", problem.At.File);
                json.WriteNumber("line", problem.At.Line);
                json.WriteNumber("column", problem.At.Column);
                json.WriteString("level", problem.Severity.Danish());
                json.WriteString("code", problem.Code);
                json.WriteString("message", problem.Message);
                json.WriteString("suggestion", problem.Suggestion);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
