using MinutesSite.Cache;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Cache;

/// <summary>Shares of a site, laid together, are the site.</summary>
public sealed class SiteShareTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(10, true)]
    [InlineData(10, false)]
    public async Task Shares_with_one_cache_or_none_give_the_bytes_of_one_build(int shares, bool withCache)
    {
        using var site = new MadeUpSite(
            ("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03")),
            ("content/referater/2026/2026-01-20-oekonomiudvalget.md", MadeUpSite.SmallMinutes("Økonomiudvalget", "2026-01-20", "Ny skole")),
            ("content/bilag/plan.txt", "En plan.")
        );
        await site.Build();
        var whole = site.Output();

        var together = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (var number = 1; number <= shares; number++)
        {
            var options = site.Options with { Share = new(number, shares) };
            _ = withCache ? await BuildOrKeep.Run(options) : BuildReport.Of(await BuildSite.Run(options));
            foreach (var (path, bytes) in site.Output())
            {
                // Only the mark of our folders is in each.
                Assert.True(together.TryAdd(path, bytes) || path == ".minutessite", path);
            }
        }

        Assert.Equal(whole.Keys, together.Keys);
        Assert.All(whole, file => Assert.True(file.Value.AsSpan().SequenceEqual(together[file.Key]), file.Key));
    }

    [Fact]
    public async Task The_search_index_of_the_first_share_serves_the_next_also_in_another_folder()
    {
        (string, string)[] content = [("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03"))];
        using var first = new MadeUpSite(content);
        using var second = new MadeUpSite(content);
        await BuildOrKeep.Run(first.Options with { Share = new(1, 2) });
        var kept = Path.Combine(second.Root, ".cache", "indeks");
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.Copy(Path.Combine(first.Root, ".cache", "indeks"), kept);
        File.SetLastWriteTimeUtc(kept, DateTime.UnixEpoch);

        await BuildOrKeep.Run(second.Options with { Share = new(2, 2) });
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(kept));

        second.Write("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Ny bro"));
        await BuildOrKeep.Run(second.Options with { Share = new(2, 2) });
        Assert.NotEqual(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(kept));
    }

    [Theory]
    [InlineData("3/10")]
    [InlineData("1/1")]
    [InlineData("1000/1000")]
    public void A_share_is_read_as_it_is_written(string written) => Assert.Equal(written, SiteShare.Parse(written)?.ToString());

    [Theory]
    [InlineData("0/10")]
    [InlineData("11/10")]
    [InlineData("3")]
    [InlineData("3/")]
    [InlineData("/3")]
    [InlineData("3/10/2")]
    [InlineData("-1/3")]
    [InlineData("+1/3")]
    [InlineData("1/1001")]
    [InlineData("et/to")]
    [InlineData("")]
    [InlineData("99999999999/99999999999")]
    public void What_is_no_share_is_refused(string written) => Assert.Null(SiteShare.Parse(written));

    [Fact]
    public void Every_file_is_in_just_one_share_and_the_shares_are_of_a_size()
    {
        var shares = Enumerable.Range(1, 10).Select(number => new SiteShare(number, 10)).ToList();
        var paths = Enumerable.Range(0, 10_000).Select(number => $"referater/{number}/index.html").ToList();

        Assert.All(paths, path => Assert.Single(shares, share => share.Has(path)));
        Assert.All(shares, share => Assert.InRange(paths.Count(share.Has), 850, 1_150));
    }
}
