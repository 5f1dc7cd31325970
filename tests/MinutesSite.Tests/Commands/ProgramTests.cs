using System.Diagnostics;
using MinutesSite.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Commands;

/// <summary>The program as its user starts it: words in, exit code and lines out.</summary>
public sealed class ProgramTests
{
    private const string Byraad = "content/referater/2026/2026-02-03-byraad.md";

    [Fact]
    public void Without_a_command_the_site_is_built_and_the_program_says_what_it_did()
    {
        using var site = new MadeUpSite((Byraad, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));

        var (code, output, _) = Run(site.Root);

        Assert.Equal(ExitCodes.Done, code);
        Assert.StartsWith("1 møde, 1 punkt, ", output, StringComparison.Ordinal);
        Assert.True(site.Has("output/referater/2026-02-03-byraad/index.html"));
    }

    [Fact]
    public void The_site_is_the_nearest_folder_upwards_with_content()
    {
        using var site = new MadeUpSite((Byraad, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));

        var (code, _, _) = Run(Path.Combine(site.Root, "content", "referater"), "build");

        Assert.Equal(ExitCodes.Done, code);
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public void Errors_in_the_content_end_with_1_and_a_line_each_on_standard_error()
    {
        using var site = new MadeUpSite((Byraad, "---\nforum: Byråd\n---\n"));

        var (code, _, errors) = Run(site.Root, "build");

        Assert.Equal(ExitCodes.ContentHasErrors, code);
        Assert.StartsWith("content/referater/2026/2026-02-03-byraad.md:2:1: fejl dato-mangler: ", errors, StringComparison.Ordinal);
        Assert.False(site.Has("output/index.html"));
    }

    [Theory]
    [InlineData("byg")]
    [InlineData("check", "--formt")]
    [InlineData("check", "--format", "xml")]
    [InlineData("new", "--forum", "Byråd")]
    [InlineData("new", "--forum", "Byråd", "--dato", "2026-02-30")]
    [InlineData("new", "--forum", "!", "--dato", "2026-02-03")]
    [InlineData("check", "findes-ikke.md")]
    [InlineData("check", "--dato", "i dag")]
    [InlineData("build", "--root", "")]
    [InlineData("--output", "")]
    [InlineData("build", "--output", "content/ud")]
    [InlineData("build", "--output", "content")]
    [InlineData("import", "")]
    [InlineData("import", "findes-ikke.txt", "--rapport", "")]
    [InlineData("import", "findes-ikke.txt", "--bilag=")]
    [InlineData("new", "--forum", "Byråd", "--forum", "Udvalg", "--dato", "2026-02-03")]
    [InlineData("check", "--skriv", "--forslag", "true", "--forslag", "false")]
    [InlineData("preview", "--port", "80x")]
    [InlineData("preview", "--port", "")]
    [InlineData("preview", "--port", "-1")]
    [InlineData("preview", "--port", "65536")]
    [InlineData("preview", "--port", "99999999999999999999")]
    [InlineData("preview", "--port", "80.5")]
    [InlineData("preview", "--port", "٨٠")]
    [InlineData("preview", "--port")]
    [InlineData("check", "--dato")]
    [InlineData("check", "--dato", "")]
    [InlineData("check", "--format", "")]
    [InlineData("check", "--format")]
    [InlineData("check", "--strict=måske")]
    [InlineData("build", "--root")]
    public void Wrong_usage_ends_with_2(params string[] words)
    {
        using var site = new MadeUpSite();

        var (code, _, errors) = Run(site.Root, words);

        Assert.Equal(ExitCodes.WrongUsage, code);
        Assert.NotEqual("", errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Der er ingen kommando, der hedder 'byg'.", "byg")]
    [InlineData("Der er intet valg, der hedder '--fort'.", "build", "--fort")]
    [InlineData("'xml' er ikke et format. Skriv text, github eller json.", "check", "--format", "xml")]
    [InlineData("'80x' er ikke en port. Skriv et tal fra 0 til 65535 efter --port.", "preview", "--port", "80x")]
    [InlineData("'65536' er ikke en port. Skriv et tal fra 0 til 65535 efter --port.", "preview", "--port", "65536")]
    [InlineData("Skriv mødets dato efter --dato, fx --dato 2026-01-28.", "new", "--forum", "Byråd")]
    public void Wrong_usage_is_explained_in_Danish(string expected, params string[] words)
    {
        using var site = new MadeUpSite();

        var (_, _, errors) = Run(site.Root, words);

        Assert.Equal(
            [expected, "Se kommandoerne med --help."],
            errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'))
        );
    }

    [Fact]
    public void The_day_is_given_to_a_build_as_to_a_check()
    {
        using var site = new MadeUpSite((Byraad, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));

        Assert.Contains("møde-i-fremtiden", Run(site.Root, "--dato", "2026-02-02").Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("møde-i-fremtiden", Run(site.Root, "build", "--dato", "2026-02-03").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_content_ends_with_3_and_one_line()
    {
        using var site = new MadeUpSite();
        Directory.Delete(Path.Combine(site.Root, "content"));

        var (code, _, errors) = Run(site.Root, "build", "--root", site.Root);

        Assert.Equal(ExitCodes.EnvironmentFailed, code);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Check_strict_makes_warnings_fail_and_other_formats_are_for_programs()
    {
        using var site = new MadeUpSite(("content/referater/2026/forkert-navn.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));

        var text = Run(site.Root, "check");
        var strict = Run(site.Root, "check", "--strict", "--format", "github");
        var json = Run(site.Root, "check", "--format", "json");

        Assert.Equal(ExitCodes.Done, text.Code);
        Assert.Equal(ExitCodes.ContentHasErrors, strict.Code);
        Assert.StartsWith(
            "::warning file=content/referater/2026/forkert-navn.md,line=1,col=1,title=filnavn-afviger::",
            strict.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains("\"code\": \"filnavn-afviger\"", json.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_meetings_with_one_address_the_one_that_is_asked_about_is_told_of_the_other()
    {
        using var site = new MadeUpSite(
            (Byraad, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")),
            ("content/referater/2026/kopi.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03"))
        );

        var first = Run(site.Root, "check", Byraad);
        var second = Run(site.Root, "check", "content/referater/2026/kopi.md");

        Assert.Contains(
            $"{Byraad}:3:7: fejl møde-samme-adresse: Mødet får samme adresse som content/referater/2026/kopi.md",
            first.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"kopi.md:3:7: fejl møde-samme-adresse: Mødet får samme adresse som {Byraad}",
            second.Errors,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("build", ">&-")]
    [InlineData("build", ">/dev/full")]
    [InlineData("build", ">&- 2>&-")]
    [InlineData("build", ">/dev/full 2>/dev/full")]
    [InlineData("check", ">&-")]
    [InlineData("check", ">/dev/full")]
    [InlineData("--help", ">/dev/full")]
    public void Standard_output_that_is_closed_or_full_is_no_crash(string command, string to)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // These are a Linux shell's.
        }

        using var site = new MadeUpSite((Byraad, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));
        var start = new ProcessStartInfo("sh", ["-c", $"dotnet '{typeof(BuildSite).Assembly.Location}' {command} {to}"])
        {
            WorkingDirectory = site.Root,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var errors = program.StandardError.ReadToEnd();
        program.WaitForExit();

        Assert.Contains(program.ExitCode, (int[])[ExitCodes.Done, ExitCodes.EnvironmentFailed]);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Equal(command == "build", site.Has("output/referater/2026-02-03-byraad/index.html"));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("new")]
    public void Every_command_has_help_with_an_example(string command)
    {
        using var site = new MadeUpSite();

        var (code, output, _) = Run(site.Root, command, "--help");

        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains($"Eksempel: dotnet run --project generator -- {command}", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(string folder, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BuildSite).Assembly.Location, .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var errors = program.StandardError.ReadToEndAsync();
        var output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return (program.ExitCode, output, errors.Result);
    }
}
