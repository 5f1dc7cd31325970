using MinutesSite.Cache;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Cache;

public sealed class SavedAttachmentPagesTests : IDisposable
{
    private const string Attachment = "content/bilag/plan.txt";

    private readonly MadeUpSite site = new(
        (
            "content/referater/2026/2026-02-03-byraad.md",
            MadeUpSite.SmallMinutes("Byråd", "2026-02-03") + "\n\n### Bilag\n\n- [Planen](/bilag/plan.txt)\n"
        ),
        (Attachment, "Pelikanerne flytter til havnen.")
    );

    private string Saved => Path.Combine(site.Root, ".cache", "bilag");

    [Fact]
    public async Task A_site_is_the_same_with_a_cache_without_one_and_with_a_broken_one()
    {
        await site.Build();
        var right = site.Output();
        Assert.Contains(right.Keys, path => path.EndsWith("/f0.bin", StringComparison.Ordinal));
        Action[] states =
        [
            () => { },
            RemoveBuilt,
            () =>
            {
                RemoveBuilt();
                Break(bytes => bytes[..^3]);
            },
            () =>
            {
                RemoveBuilt();
                Break(bytes => [.. bytes, 1]);
            },
        ];
        foreach (var state in states)
        {
            state();
            await BuildOrKeep.Run(site.Options);
            AssertSame(right);
        }
    }

    [Fact]
    public async Task A_file_with_other_words_is_read_again()
    {
        await BuildOrKeep.Run(site.Options);
        var first = site.Output();
        site.Write(Attachment, "Flamingoer flytter til havnen..");
        await BuildOrKeep.Run(site.Options);

        Assert.NotEqual(first.Keys, site.Output().Keys);
        Assert.Equal(2, Directory.GetFiles(Saved).Length);
    }

    [Fact]
    public async Task The_settings_can_say_that_enclosures_are_not_searched()
    {
        site.Write("content/site.yml", "titel: Referater\nbilag_i_søgning: false\n");
        await BuildOrKeep.Run(site.Options);

        Assert.DoesNotContain(site.Output().Keys, path => path.EndsWith("/f0.bin", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Saved));
    }

    public void Dispose() => site.Dispose();

    private void RemoveBuilt() => File.Delete(Path.Combine(site.Root, ".cache", "bygget"));

    private void Break(Func<byte[], byte[]> how)
    {
        foreach (var file in Directory.GetFiles(Saved))
        {
            File.WriteAllBytes(file, how(File.ReadAllBytes(file)));
        }
    }

    private void AssertSame(SortedDictionary<string, byte[]> right)
    {
        var built = site.Output();
        Assert.Equal(right.Keys, built.Keys);
        Assert.All(right, file => Assert.True(file.Value.AsSpan().SequenceEqual(built[file.Key]), file.Key));
    }
}
