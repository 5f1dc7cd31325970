using System.Diagnostics;
using MinutesSite.Diagnostics;
using MinutesSite.Faults;
using MinutesSite.Model;
using MinutesSite.Tests.Faults;
using MinutesSite.Tests.Preview;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Diagnostics;

/// <summary>What nobody foresees is a sentence on the screen and details in a file, whatever the program was about.</summary>
public sealed class UnforeseenFaultTests : IDisposable
{
    private const string Minutes = "content/referater/2026/2026-02-03-byraad.md";
    private readonly MadeUpSite site = new((Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_command_ends_with_3_a_sentence_the_place_and_a_file_with_the_details(string command)
    {
        var options = Breaking("Havnebadet");
        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Havnebadet"));
        using var messages = new StringWriter();

        var code = await RunGuarded.Of(
            async () =>
            {
                if (command == "build")
                {
                    await BuildSite.Run(options);
                }
                else
                {
                    BuildSite.Check(options);
                }

                return ExitCodes.Done;
            },
            messages
        );

        var sentence = Assert.Single(messages.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCodes.EnvironmentFailed, code);
        Assert.Contains(Minutes, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmeligt", sentence, StringComparison.Ordinal);
        var details =
            sentence[sentence.IndexOf(Path.GetTempPath(), StringComparison.Ordinal)..sentence.IndexOf(".txt", StringComparison.Ordinal)]
            + ".txt";
        Assert.Contains("et hemmeligt ord", await File.ReadAllTextAsync(details), StringComparison.Ordinal);
        Assert.Contains("   at ", await File.ReadAllTextAsync(details), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(details));
        }

        File.Delete(details);
    }

    [Fact]
    public void Details_that_cannot_be_kept_are_said_to_be_lost()
    {
        var fault = UnforeseenFault.Of(new InvalidOperationException("x"), Path.Combine(site.Root, "findes", "ikke"));

        Assert.Null(fault.Details);
        Assert.EndsWith("Enkelthederne kunne ikke gemmes i en fil.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_fault_of_one_second_has_a_file_of_its_own()
    {
        var files = Enumerable.Range(0, 5).Select(_ => UnforeseenFault.Of(new InvalidOperationException("x"), site.Root).Details).ToList();

        Assert.Equal(5, files.OfType<string>().Distinct().Count());
    }

    [Fact]
    public async Task The_preview_says_so_and_shows_the_next_change()
    {
        await using var preview = await RunningPreview.Of(site, Breaking("Havnebadet").Parts);

        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Havnebadet"));
        var told = await preview.NextLine("fejl uforudset");
        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Svømmehallen"));
        await preview.NextLine("Ændret: " + Minutes);

        Assert.Contains(Minutes, told, StringComparison.Ordinal);
        var page = await preview.Browser.GetStringAsync(new Uri("referater/2026-02-03-byraad/", UriKind.Relative));
        Assert.Contains("Svømmehallen", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "InvariantGlobalization")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "true", "InvariantGlobalization")]
    [InlineData("TZDIR", "/findes/ikke", "tzdata")]
    public void A_machine_without_Danish_is_told_what_is_missing(string variable, string value, string named)
    {
        var start = GeneratorProgram.Quiet("dotnet", [GeneratorProgram.Path, "build", "--root", site.Root]);
        start.Environment[variable] = value;

        var (code, output, errors) = GeneratorProgram.Finish(start);

        if (code == ExitCodes.Done)
        {
            Assert.True(variable == "TZDIR" && !OperatingSystem.IsLinux(), "Danish is there all the same.");
            return;
        }

        Assert.Equal(ExitCodes.EnvironmentFailed, code);
        Assert.Equal("", output);
        Assert.Contains(named, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_one_of_several_sources_leaves_the_others()
    {
        var source = Path.Combine(site.Root, "in.nordby");
        File.WriteAllText(source, "x");
        var good = Path.Combine(site.Root, "god.md");
        File.WriteAllText(good, MadeUpSite.SmallMinutes("Byråd", "2026-03-03"));
        var reader = new MinutesSite.Import.Sources.SourceReader(
            [".nordby"],
            file => file.Ending == ".nordby",
            _ => throw new InvalidOperationException("et hemmeligt ord")
        );
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = MinutesSite.Import.ImportFiles.Run(
            new((site.Options with { Parts = SiteParts.Default.With(reader) }).ForImport(), [source, good]),
            output,
            errors
        );

        Assert.Equal(ExitCodes.ContentHasErrors, code);
        Assert.Contains("ikke tager højde for", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors.ToString(), StringComparison.Ordinal);
        Assert.True(site.Has("content/referater/2026/2026-03-03-byraad.md"));
    }

    // A rule of the municipality's own that fails on one item.
    private BuildOptions Breaking(string title) =>
        site.Options with
        {
            Parts = SiteParts.Default.With(
                (Meeting meeting, MinutesSite.Check.CheckedContent _, ICollection<MinutesSite.Diagnostics.Diagnostic> _) =>
                {
                    if (meeting.Items.Any(item => item.Title.Text.Contains(title, StringComparison.Ordinal)))
                    {
                        throw new UnreachableException("et hemmeligt ord");
                    }
                }
            ),
        };
}
