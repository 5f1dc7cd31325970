using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Write;

namespace MinutesSite;

/// <summary>What a build came to.</summary>
/// <param name="Content">What was parsed.</param>
/// <param name="Archive">What it was linked to.</param>
/// <param name="Problems">Every problem found.</param>
/// <param name="Written">The site that was written; null where errors kept it from being.</param>
/// <param name="Times">How long each stage took.</param>
public sealed record BuildResult(
    ParsedContent Content,
    Archive Archive,
    IReadOnlyList<Diagnostic> Problems,
    BuiltSite? Written,
    IReadOnlyList<StageTime> Times
)
{
    /// <summary>How many problems are errors.</summary>
    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);
}

/// <summary>A site that was written.</summary>
/// <param name="Site">What writing it came to.</param>
/// <param name="Pages">How many HTML pages it has.</param>
/// <param name="SearchIndexBytes">The size of the search index.</param>
public sealed record BuiltSite(WrittenSite Site, int Pages, long SearchIndexBytes);
