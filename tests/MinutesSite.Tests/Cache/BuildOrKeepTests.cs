using System.Globalization;
using System.Text;
using MinutesSite.Cache;
using MinutesSite.Tests.History;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Cache;

/// <summary>A site is kept where nothing is changed, and with any cache it has the bytes that it has without.</summary>
public sealed class BuildOrKeepTests : IDisposable
{
    private const string Council = "content/referater/2026/2026-02-03-byraad.md";
    private const string Committee = "content/referater/2026/2026-01-20-oekonomiudvalget.md";

    private readonly MadeUpSite site = new(
        (Council, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")),
        (Committee, MadeUpSite.SmallMinutes("Økonomiudvalget", "2026-01-20", "Ny skole")),
        ("content/site.yml", "titel: Referater fra Nordby\norganisation: Nordby Kommune\n"),
        ("content/emner.yml", "- navn: Budget 2027\n"),
        ("content/bilag/2026/plan.txt", "En plan.")
    );

    private string SavedBuild => Path.Combine(site.Root, ".cache", "bygget");

    [Fact]
    public async Task Nothing_changed_leaves_the_site_as_it_stands_and_tells_the_same_of_it()
    {
        var first = await BuildOrKeep.Run(site.Options);
        var stamp = File.GetLastWriteTimeUtc(Path.Combine(site.Options.Output, "index.html"));

        var second = await BuildOrKeep.Run(site.Options);

        Assert.False(first.IsAsBefore);
        Assert.True(second.IsAsBefore);
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(Path.Combine(site.Options.Output, "index.html")));
        Assert.Equal(
            (first.Meetings, first.Items, first.Topics, first.Written!.Pages),
            (second.Meetings, second.Items, second.Topics, second.Written!.Pages)
        );
        Assert.Equal(first.Problems, second.Problems);
        Assert.Equal(second.Written.Site.Files, second.Written.Site.Unchanged);
    }

    [Fact]
    public async Task Content_with_the_same_bytes_and_new_times_is_the_same()
    {
        await BuildOrKeep.Run(site.Options);
        File.SetLastWriteTimeUtc(Path.Combine(site.Root, Council), DateTime.UtcNow.AddDays(1));

        Assert.True((await BuildOrKeep.Run(site.Options)).IsAsBefore);
    }

    [Fact]
    public async Task A_file_of_the_same_length_and_time_with_other_bytes_is_another()
    {
        await BuildOrKeep.Run(site.Options);
        var time = File.GetLastWriteTimeUtc(Path.Combine(site.Root, Council));
        site.Write(Council, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Budget 2028"));
        File.SetLastWriteTimeUtc(Path.Combine(site.Root, Council), time);

        Assert.False((await BuildOrKeep.Run(site.Options)).IsAsBefore);
        Assert.Contains("Budget 2028", site.Read("output/referater/2026-02-03-byraad/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("output/index.html", "En anden forside")]
    [InlineData("output/fremmed.html", "Lagt ind af en anden")]
    public async Task A_site_that_another_changed_is_built_again(string path, string text)
    {
        await BuildOrKeep.Run(site.Options);
        var right = site.Output();
        site.Write(path, text);

        Assert.False((await BuildOrKeep.Run(site.Options)).IsAsBefore);
        AssertSame(right, site.Output());
    }

    [Fact]
    public async Task A_site_that_is_gone_is_built_again()
    {
        await BuildOrKeep.Run(site.Options);
        Directory.Delete(site.Options.Output, recursive: true);

        Assert.False((await BuildOrKeep.Run(site.Options)).IsAsBefore);
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public async Task Another_day_is_another_build_for_the_checks_speak_of_it()
    {
        await BuildOrKeep.Run(site.Options);

        Assert.False((await BuildOrKeep.Run(site.Options with { Today = site.Options.Today.AddDays(1) })).IsAsBefore);
    }

    [Fact]
    public async Task A_commit_is_another_build_for_the_pages_tell_of_corrections()
    {
        using var repository = new MadeUpRepository();
        repository.Write(MadeUpRepository.Minutes("Byrådet godkendte skolen på 400 elever."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Byrådet godkendte skolen på 450 elever."));
        await BuildOrKeep.Run(repository.Site.Options);
        repository.Commit("Ret et tal");

        Assert.False((await BuildOrKeep.Run(repository.Site.Options)).IsAsBefore);
        Assert.True(repository.Site.Has("output/referater/2026-02-03-byraad/rettelser/index.html"));
    }

    [Fact]
    public async Task Nothing_is_kept_where_nothing_may_be_written_beside_the_content()
    {
        site.Write(".cache", "En fil, hvor mappen skulle være.");

        await BuildOrKeep.Run(site.Options);

        Assert.False((await BuildOrKeep.Run(site.Options)).IsAsBefore);
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public async Task A_cache_that_was_cut_changed_or_is_nonsense_is_not_used()
    {
        await BuildOrKeep.Run(site.Options);
        var right = site.Output();
        var saved = await File.ReadAllBytesAsync(SavedBuild);
        var random = new Random(7);
        var changed = (byte[])saved.Clone();
        changed[random.Next(changed.Length)] ^= 0x20;

        foreach (
            var cache in (byte[][])
                [
                    [],
                    saved[..10],
                    saved[..(saved.Length / 2)],
                    saved[..^1],
                    changed,
                    "nonsens"u8.ToArray(),
                    [.. saved, 0],
                ]
        )
        {
            await File.WriteAllBytesAsync(SavedBuild, cache);
            Assert.False((await BuildOrKeep.Run(site.Options)).IsAsBefore);
            AssertSame(right, site.Output());
        }
    }

    [Fact]
    public async Task Content_with_errors_leaves_the_site_and_the_next_good_content_builds()
    {
        await BuildOrKeep.Run(site.Options);
        var right = site.Output();
        var text = site.Read(Council);
        site.Write(Council, text.Replace("dato: 2026-02-03", "dato: i går", StringComparison.Ordinal));

        Assert.Null((await BuildOrKeep.Run(site.Options)).Written);
        AssertSame(right, site.Output());

        site.Write(Council, text);
        Assert.NotNull((await BuildOrKeep.Run(site.Options)).Written);
        AssertSame(right, site.Output());
    }

    [Fact]
    public async Task A_hundred_changes_of_every_kind_give_the_bytes_of_a_build_without_a_cache()
    {
        var changes = new RandomChanges(site, new Random(2026));
        var kept = 0;
        for (var i = 0; i < 100; i++)
        {
            changes.Make();
            var cached = await BuildOrKeep.Run(site.Options);
            kept += cached.IsAsBefore ? 1 : 0;
            var cold = site.Options with { Output = Path.Combine(site.Root, "kold") };
            await BuildSite.Run(cold);
            AssertSame(Files(cold.Output), site.Output());
        }

        Assert.InRange(kept, 1, 99);
    }

    public void Dispose() => site.Dispose();

    private static SortedDictionary<string, byte[]> Files(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, file)] = File.ReadAllBytes(file);
        }

        return files;
    }

    private static void AssertSame(SortedDictionary<string, byte[]> right, SortedDictionary<string, byte[]> found)
    {
        Assert.Equal(right.Keys, found.Keys);
        Assert.All(right, file => Assert.True(file.Value.AsSpan().SequenceEqual(found[file.Key]), file.Key));
    }

    /// <summary>
    /// Changes as an editor makes them: text, front matter, registers, attachments, new, renamed and removed minutes, and none.
    /// </summary>
    private sealed class RandomChanges(MadeUpSite site, Random random)
    {
        private int number;

        public void Make()
        {
            number++;
            var files = Directory
                .GetFiles(Path.Combine(site.Root, "content", "referater"), "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .ToArray();
            var file = files[random.Next(files.Length)];
            switch (random.Next(10))
            {
                case 0 or 1:
                    File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"\nTallet er nu {number}.\n"), Encoding.UTF8);
                    break;
                case 2:
                    File.WriteAllText(
                        file,
                        File.ReadAllText(file)
                            .Replace("\n---\n\n##", $"\ntid: \"{9 + (number % 9):00}:00\"\n---\n\n##", StringComparison.Ordinal)
                            .Replace("tid: \"09:00\"\ntid:", "tid:", StringComparison.Ordinal)
                    );
                    break;
                case 3:
                    site.Write("content/site.yml", $"titel: Referater {number}\norganisation: Nordby Kommune\n");
                    break;
                case 4:
                    site.Write("content/emner.yml", $"- navn: Budget 2027\n  beskrivelse: Udgave {number}\n");
                    break;
                case 5:
                    site.Write("content/bilag/2026/plan.txt", $"Plan {number}.");
                    break;
                case 6 or 7:
                    var day = new DateOnly(2025, 1, 1).AddDays(number);
                    site.Write(
                        $"content/referater/2025/{day:yyyy-MM-dd}-byraad.md",
                        MadeUpSite.SmallMinutes("Byråd", $"{day:yyyy-MM-dd}", $"Sag {number}")
                    );
                    break;
                case 8 when files.Length > 2:
                    File.Delete(file);
                    break;
                default:
                    break;
            }
        }
    }
}
