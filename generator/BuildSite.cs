using MinutesSite.Check;
using MinutesSite.Diagnostics;
using MinutesSite.Link;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Render;
using MinutesSite.Write;

namespace MinutesSite;

/// <summary>The way of the data: Read → Parse → Link → Check → Index → Render → Write. A new stage is one statement here.</summary>
public static class BuildSite
{
    /// <summary>Builds the site.</summary>
    /// <param name="options">Where to read and write.</param>
    /// <param name="cancellation">Stops it; what is in output/ stays as it was.</param>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    /// <exception cref="OutputFailed">The site could not be written.</exception>
    public static async Task<BuildResult> Run(BuildOptions options, CancellationToken cancellation = default)
    {
        var times = new StageTimes();
        var problems = new List<Diagnostic>();
        var content = times.Measure("læs", () => ReadContent.List(options.Root, options.Content, problems));
        var parsed = times.Measure("forstå", () => ParseContent.Parse(content, problems));
        var archive = times.Measure("forbind", () => LinkArchive.Link(parsed.Published, parsed.Registers, parsed.Site));
        problems.AddRange(times.Measure("tjek", () => CheckContent.Check(parsed)));
        if (problems.Any(problem => problem.Severity == Severity.Error))
        {
            return new(parsed, archive, problems, null, times.All);
        }

        var files = times.Measure("tegn", () => RenderSite.Files(archive, new RenderOptions { KleNames = parsed.Registers.KleNames }));
        var copies = parsed.Attachments.All.Select(file => new CopiedFile(file.Source.FullPath, file.Address[1..])).ToList();
        var written = await times.Measure("skriv", () => WriteOutput.To(options.Output, files, copies, cancellation: cancellation));
        var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        return new(parsed, archive, problems, new(written, pages, 0), times.All);
    }

    /// <summary>Reads, parses, links and checks; writes nothing.</summary>
    public static IReadOnlyList<Diagnostic> Check(BuildOptions options)
    {
        var problems = new List<Diagnostic>();
        var parsed = ParseContent.Parse(ReadContent.List(options.Root, options.Content, problems), problems);
        problems.AddRange(CheckContent.Check(parsed));
        return problems;
    }
}
