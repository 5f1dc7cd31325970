using System.Runtime.Versioning;
using MinutesSite.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Faults;

/// <summary>Files and folders that the program may not read or write.</summary>
public sealed class MissingRightsTests : IDisposable
{
    private const string Minutes = "content/referater/2026/2026-02-03-byraad.md";
    private readonly MadeUpSite site = new((Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));

    public void Dispose() => site.Dispose();

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_without_rights_is_named()
    {
        File.SetUnixFileMode(Path.Combine(site.Root, Minutes), UnixFileMode.None);

        var (code, _, errors) = GeneratorProgram.RunBoundByRights("build", "--root", site.Root);

        Assert.Equal(ExitCodes.ContentHasErrors, code);
        Assert.StartsWith(Minutes + ":1:1: fejl fil-kan-ikke-læses: ", errors, StringComparison.Ordinal);
        Assert.False(site.Has("output/index.html"));
    }

    [Theory]
    [InlineData("output")]
    [InlineData("")]
    [UnsupportedOSPlatform("windows")]
    public void Where_nothing_may_be_written_one_line_says_so_and_the_site_stays(string locked)
    {
        Assert.Equal(ExitCodes.Done, GeneratorProgram.Run("build", "--root", site.Root).Code);
        var before = site.Output();
        var folder = Path.Combine(site.Root, locked);
        var mode = File.GetUnixFileMode(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var (code, _, errors) = GeneratorProgram.RunBoundByRights("build", "--root", site.Root);

            Assert.Equal(ExitCodes.EnvironmentFailed, code);
            Assert.Contains(
                "Der mangler ret til at skrive",
                Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
                StringComparison.Ordinal
            );
            Assert.Equal(before, site.Output());
        }
        finally
        {
            File.SetUnixFileMode(folder, mode);
        }
    }
}
