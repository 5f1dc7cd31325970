using System.Diagnostics;
using System.Text;
using MinutesSite.Tests.Sites;
using Xunit.Abstractions;

namespace MinutesSite.Tests.Faults;

/// <summary>A real file system that is full.</summary>
public sealed class FullDiskTests(ITestOutputHelper messages) : IDisposable
{
    // Mounts a file system of two megabytes, builds a small site on it, then one that does not fit, and says how each build ended.
    private const string Script = """
        set -e
        mount -t tmpfs -o size=2m minutessite-test "$1/disk"
        trap 'umount "$1/disk"' EXIT
        build() { code=0; dotnet "$2" build --root "$1" --content "$1/$3" --output "$1/disk/output" || code=$?; echo "ended $code"; }
        build "$1" "$2" small
        (cd "$1/disk" && find . -type f -exec cksum {} + | sort -k 3) > "$1/before"
        build "$1" "$2" content
        (cd "$1/disk" && find . -type f -exec cksum {} + | sort -k 3) > "$1/after"
        """;

    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void On_a_full_disk_the_site_before_stays_and_one_line_says_why()
    {
        if (!OperatingSystem.IsLinux())
        {
            messages.WriteLine("Not applicable: only Linux lets a test mount a small file system (tmpfs). CI runs this test on Linux.");
            return;
        }

        Directory.CreateDirectory(Path.Combine(site.Root, "disk"));
        site.Write("small/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03"));
        site.Write("content/referater/2026/2026-02-03-byraad.md", LargeMinutes());

        var (code, output, errors) = GeneratorProgram.Finish(Mounting());

        Assert.True(code == 0, $"The small file system could not be mounted: {errors}");
        Assert.Equal(["ended 0", "ended 3"], output.Split('\n').Where(line => line.StartsWith("ended ", StringComparison.Ordinal)));
        Assert.Contains("Disken er fuld: ", errors, StringComparison.Ordinal);
        Assert.Contains("Det hidtidige site er urørt.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Equal(site.Read("before"), site.Read("after"));
        Assert.Contains("./output/index.html", site.Read("before"), StringComparison.Ordinal);
    }

    // Who is not root may mount in a name space of his own.
    private ProcessStartInfo Mounting()
    {
        string[] shell = ["sh", "-c", Script, "sh", site.Root, GeneratorProgram.Path];
        return Environment.IsPrivilegedProcess
            ? GeneratorProgram.Quiet(shell[0], shell[1..])
            : GeneratorProgram.Quiet("unshare", ["--user", "--map-root-user", "--mount", .. shell]);
    }

    private static string LargeMinutes()
    {
        var text = new StringBuilder(MadeUpSite.SmallMinutes("Byråd", "2026-02-03")).Append("\n\n### Sagsfremstilling\n\n");
        for (var paragraph = 0; paragraph < 20_000; paragraph++)
        {
            text.Append("Sagen fylder mere, end der er plads til på disken.\n\n");
        }

        return text.ToString();
    }
}
