using System.Runtime.CompilerServices;
using MinutesSite.Tests.Faults;
using MinutesSite.Tests.Write;

namespace MinutesSite.Tests;

/// <summary>The program of a municipality of its own in docs/eksempel, built with the tests and run as its README says.</summary>
public sealed class SampleProgramTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public SampleProgramTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Sample(), "content"), "*", SearchOption.AllDirectories))
        {
            var copy = root[Path.GetRelativePath(Sample(), file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [Fact]
    public void Its_page_is_built_and_stands_in_the_navigation()
    {
        var (code, output, errors) = Run("build");

        Assert.True(code == 0, output + errors);
        Assert.Matches("Havnekontoret\\s*<span class=\"count\">1 møde", File.ReadAllText(root["output/moedesteder/index.html"]));
        Assert.Contains("href=\"/moedesteder/\"", File.ReadAllText(root["output/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_check_asks_for_the_number_that_the_council_alone_must_have()
    {
        var (code, output, errors) = Run("check");

        Assert.True(code == 0, output + errors);
        Assert.Contains(
            "2026-03-03-byraad.md:24:1: advarsel nordby-sag: Punkt 2 har intet journalnummer.",
            output + errors,
            StringComparison.Ordinal
        );
        Assert.Contains("0 fejl, 1 advarsel", output + errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_old_minute_book_is_imported_without_a_lost_word()
    {
        var (code, output, errors) = Run("import", Path.Combine(Sample(), "1998.protokol"));

        Assert.True(code == 0, output + errors);
        Assert.Contains(" 0 tabt", output + errors, StringComparison.Ordinal);
        var minutes = File.ReadAllText(root["content/referater/1998/1998-05-12-byraad.md"]);
        Assert.Contains("mødested: \"Rådhuset, sal 1\"\n", minutes, StringComparison.Ordinal);
        Assert.Contains(
            "## Punkt 2: Havnefogedens årsberetning\n\n13.06.02-G01-4-98\n\n### Beslutning\n\nTaget til efterretning.\n",
            minutes,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => root.Dispose();

    private (int Code, string Output, string Errors) Run(params string[] words)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Nordby.dll");
        return GeneratorProgram.Finish(GeneratorProgram.Quiet("dotnet", [program, .. words, "--root", root.Path]));
    }

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", "eksempel"));
}
