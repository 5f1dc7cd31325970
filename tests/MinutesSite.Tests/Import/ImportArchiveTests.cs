using MinutesSite.Diagnostics;
using MinutesSite.Import;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Import;

/// <summary>A whole folder of minutes: each file has an entry in the report, and a call that was stopped goes on where it was.</summary>
public sealed class ImportArchiveTests : IDisposable
{
    private readonly MadeUpSite site = new(("content/site.yml", "titel: Referater\n"));

    public ImportArchiveTests()
    {
        for (var month = 1; month <= 3; month++)
        {
            site.Write($"ind/{month}/referat.txt", Minutes(month));
        }

        site.Write("ind/3/kopi.txt", Minutes(3));
        site.Write("ind/notat.txt", "Et notat om noget andet.");
        site.Write("ind/bilag/kort.txt", "Et bilag.");
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_file_but_enclosures_is_told_in_the_report()
    {
        Assert.Equal(ExitCodes.ContentHasErrors, Import());

        var entries = Entries();
        Assert.Equal(
            ["1/referat.txt skrevet", "2/referat.txt skrevet", "3/kopi.txt skrevet", "3/referat.txt afvist", "notat.txt afvist"],
            entries.Select(Told)
        );
        Assert.Contains("samme møde", entries[3].Reason, StringComparison.Ordinal);
        Assert.All(entries, entry => Assert.Equal(0, entry.Lost));
        Assert.True(File.Exists(Path.Combine(site.Root, entries[0].To!)));
    }

    [Fact]
    public void What_was_written_before_is_not_read_again()
    {
        Import();
        site.Write("ind/1/referat.txt", "ødelagt siden");

        Import();

        Assert.Equal(
            ["1/referat.txt findes", "2/referat.txt findes", "3/kopi.txt findes", "3/referat.txt afvist", "notat.txt afvist"],
            Entries().Select(Told)
        );
    }

    [Fact]
    public void A_call_that_was_stopped_ends_as_one_that_was_not()
    {
        Import();
        var whole = Entries();
        File.Delete(Path.Combine(site.Root, whole[1].To!));

        Import();

        Assert.Equal(whole.Select(entry => entry.To), Entries().Select(entry => entry.To));
        Assert.True(File.Exists(Path.Combine(site.Root, whole[1].To!)));
    }

    private int Import()
    {
        using var told = new StringWriter();
        return ImportFiles.Run(
            new(site.Options.ForImport(), [Path.Combine(site.Root, "ind")]) { ReportFile = Path.Combine(site.Root, "rapport.json") },
            told,
            told
        );
    }

    private IReadOnlyList<ArchiveEntry> Entries() => ArchiveEntry.Read(Path.Combine(site.Root, "rapport.json"));

    private string Told(ArchiveEntry entry) =>
        Path.GetRelativePath(Path.Combine(site.Root, "ind"), entry.File).Replace('\\', '/') + " " + entry.Result;

    private static string Minutes(int month) =>
        $"REFERAT Chefforum d. 04-0{month}-2026\n\nMødedeltagere: Ida Holm (Direktør)\n\nPunkt 1: Godkendelse\n\nBeslutning\n\nGodkendt.\n";
}
