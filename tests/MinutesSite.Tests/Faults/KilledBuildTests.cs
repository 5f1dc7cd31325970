using System.Diagnostics;
using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Faults;

/// <summary>Real builds, killed without a warning: readers must never meet half a site.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 50;
    private const int Meetings = 40;
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Whenever_a_build_is_killed_the_site_is_whole_and_the_next_build_cleans_up()
    {
        var chance = new Random(20_260_113);
        WriteContent(edition: 0);
        var watch = Stopwatch.StartNew();
        Assert.Equal(ExitCodes.Done, Build().Code);
        var usual = watch.Elapsed;
        var files = site.Output().Count;
        var edition = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            WriteContent(kill);
            KillAfter(usual * (0.2 + (chance.NextDouble() * 0.9)));

            Assert.Equal(files, site.Output().Count);
            var shown = EditionShown();
            Assert.True(shown == edition || shown == kill, $"After kill {kill} edition {shown} is shown.");
            edition = shown;
        }

        Assert.Equal(ExitCodes.Done, Build().Code);
        Assert.Equal(Kills, EditionShown());
        Assert.Equal(
            [".cache", "content", "output"],
            Directory.GetFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    private void WriteContent(int edition)
    {
        for (var meeting = 0; meeting < Meetings; meeting++)
        {
            var date = new DateOnly(2026, 1, 1).AddDays(meeting).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            site.Write($"content/referater/2026/{date}-byraad.md", MadeUpSite.SmallMinutes("Byråd", date, $"Udgave {edition} af sagen"));
        }
    }

    private (int Code, string Output, string Errors) Build() => GeneratorProgram.Run("build", "--root", site.Root);

    private void KillAfter(TimeSpan wait)
    {
        using var build = GeneratorProgram.Start("build", "--root", site.Root);
        if (!build.WaitForExit(wait))
        {
            build.Kill();
        }

        build.WaitForExit();
    }

    /// <summary>The edition that every meeting's page shows: one and the same.</summary>
    private int EditionShown()
    {
        var editions = Directory
            .GetFiles(Path.Combine(site.Options.Output, "referater"), "index.json", SearchOption.AllDirectories)
            .Select(file => File.ReadAllText(file).Split("Udgave ")[1].Split(' ')[0])
            .ToList();
        Assert.Equal(Meetings, editions.Count);
        return int.Parse(Assert.Single(editions.Distinct()), CultureInfo.InvariantCulture);
    }
}
