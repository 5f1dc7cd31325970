using System.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Link;

/// <summary>A text without a stop that ends a sentence is read in the time of its length, not of its length to the third.</summary>
public sealed class LongSentencesTests
{
    [Theory]
    [InlineData("punkt 3 på mødet den 3. marts 2026. ")]
    [InlineData("godkendt og ")]
    [InlineData("taget til efterretning samt ")]
    [InlineData("på næste møde behandles ")]
    public async Task Six_hundred_mentions_in_a_breath_take_no_minute(string mention)
    {
        using var site = new MadeUpSite(
            (
                "content/referater/2026/2026-03-01-chefforum.md",
                "---\nforum: Chefforum\ndato: 2026-03-01\n---\n\n## Punkt 1: Sag\n\n### Beslutning\n\n"
                    + string.Concat(Enumerable.Repeat(mention, 600))
                    + "\n"
            )
        );
        var watch = Stopwatch.StartNew();

        await site.Build();

        // It took 53 s where every word looked back over all the others for each word between; now well under one.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed.TotalSeconds:0.0} s");
    }
}
