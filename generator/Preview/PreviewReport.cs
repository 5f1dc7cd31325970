using System.Diagnostics;
using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Read;

namespace MinutesSite.Preview;

/// <summary>What the terminal tells while one writes: what changed, how long it took, and problems that were not there before.</summary>
internal sealed class PreviewReport(TextWriter terminal)
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private readonly HashSet<Diagnostic> told = [];
    private bool hasRead;

    /// <summary>Brings the site up to date and tells what that came to.</summary>
    public void Update(PreviewSite site, LiveReload live)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var changed = site.Update();
            if (changed.Count > 0 || !hasRead)
            {
                Tell(changed, live.Newest.Problems, Stopwatch.GetElapsedTime(start));
                hasRead = true;
            }
        }
        catch (ContentMissingException missing) when (hasRead)
        {
            // The folder is gone, for a moment or for good; what was read of it is still served.
            terminal.WriteLine(missing.Message);
        }
    }

    private void Tell(IReadOnlyList<string> changed, IReadOnlyList<Diagnostic> problems, TimeSpan elapsed)
    {
        if (hasRead)
        {
            var what = changed.Count == 1 ? changed[0] : string.Create(Danish, $"{changed.Count:N0} filer");
            terminal.WriteLine(string.Create(Danish, $"Ændret: {what} ({elapsed.TotalSeconds:N2} s)"));
        }

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
