using System.Globalization;
using MinutesSite.Diagnostics;

namespace MinutesSite.Preview;

/// <summary>What the terminal tells while one writes: what changed, how long it took, and problems that were not there before.</summary>
/// <param name="terminal">Where it is told.</param>
internal sealed class PreviewReport(TextWriter terminal)
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private readonly Lock telling = new();
    private readonly HashSet<Diagnostic> told = [];
    private string? missing;
    private bool hasLinked;

    /// <summary>Tells of a change that can be seen already.</summary>
    public void Read(ReadSite read, TimeSpan elapsed)
    {
        lock (telling)
        {
            missing = null;
            if (read.IsShown)
            {
                TellChange(read.Changed, elapsed);
            }
        }
    }

    /// <summary>Tells of changes that can be seen only now, when the whole archive has been linked, and what is wrong.</summary>
    public void Linked(IReadOnlyList<string> changed, IReadOnlyList<Diagnostic> problems, TimeSpan elapsed)
    {
        lock (telling)
        {
            if (changed.Count > 0 && hasLinked)
            {
                TellChange(changed, elapsed);
            }

            hasLinked = true;
            foreach (var problem in problems.Where(problem => !told.Contains(problem)))
            {
                terminal.WriteLine(DiagnosticReport.Text(problem));
            }

            told.Clear();
            told.UnionWith(problems);
            var errors = problems.Count(problem => problem.Severity == Severity.Error);
            terminal.WriteLine(BuildSummary.Counts(errors, problems.Count - errors));
        }
    }

    /// <summary>Tells once that there is nothing to read.</summary>
    public void Missing(string message)
    {
        lock (telling)
        {
            if (missing != message)
            {
                terminal.WriteLine(message);
                missing = message;
            }
        }
    }

    /// <summary>Tells that what was read could not be shown.</summary>
    public void Unforeseen(Diagnostic problem)
    {
        lock (telling)
        {
            terminal.WriteLine(DiagnosticReport.Text(problem));
        }
    }

    private void TellChange(IReadOnlyList<string> changed, TimeSpan elapsed)
    {
        var what = changed.Count == 1 ? changed[0] : string.Create(Danish, $"{changed.Count:N0} filer");
        terminal.WriteLine(string.Create(Danish, $"Ændret: {what} ({elapsed.TotalSeconds:N2} s)"));
    }
}
