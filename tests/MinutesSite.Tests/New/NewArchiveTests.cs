using System.Text.RegularExpressions;
using System.Xml.Linq;
using MinutesSite.Diagnostics;
using MinutesSite.New;
using MinutesSite.Tests.Faults;
using MinutesSite.Tests.Write;

namespace MinutesSite.Tests.New;

public sealed partial class NewArchiveTests
{
    [Fact]
    public async Task A_new_archive_has_no_errors_and_no_warnings_and_builds()
    {
        using var folder = new TemporaryFolder();

        NewArchive.Write(folder.Path);

        var result = await BuildSite.Run(BuildOptions.Below(folder.Path, new DateOnly(2026, 6, 1)));
        Assert.Empty(result.Problems);
        Assert.True(File.Exists(folder["output/index.html"]));
    }

    [Fact]
    public async Task The_examples_in_the_registers_say_something_true_when_their_comment_signs_are_taken_away()
    {
        using var folder = new TemporaryFolder();
        NewArchive.Write(folder.Path);
        foreach (var register in (string[])["fora", "emner", "personer"])
        {
            var file = folder[$"content/{register}.yml"];
            var lines = (await File.ReadAllLinesAsync(file)).SkipWhile(line => !line.StartsWith("# - ", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(lines);
            await File.WriteAllLinesAsync(file, lines.Select(line => line[2..]));
        }

        Assert.Empty((await BuildSite.Run(BuildOptions.Below(folder.Path, new DateOnly(2026, 6, 1)))).Problems);
    }

    [Fact]
    public void What_is_there_is_left_as_it_is_and_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["README.md"], "Vores egen.");

        var made = NewArchive.Write(folder.Path);

        Assert.Equal(["README.md"], made.Kept);
        Assert.Equal("Vores egen.", File.ReadAllText(folder["README.md"]));
        Assert.Empty(NewArchive.Write(folder.Path).Made);
    }

    [Fact]
    public void Every_action_of_the_workflow_is_pinned_by_its_commit()
    {
        var used = UsedAction().Matches(TextOf(".github/workflows/tjek.yml"));

        Assert.Equal(3, used.Count);
        Assert.All(used, action => Assert.Matches("@[0-9a-f]{40} # v[0-9.]+$", action.Value));
    }

    [Fact]
    public void No_file_tells_to_run_the_program_from_its_source() =>
        Assert.All(ArchiveFiles.Of("1.2.3"), file => Assert.DoesNotContain("--project", file.Text, StringComparison.Ordinal));

    [Fact]
    public void Every_file_ends_its_lines_as_git_keeps_them_whatever_the_machine() =>
        Assert.All(ArchiveFiles.Of("1.2.3"), file => Assert.DoesNotContain('\r', file.Text));

    [Fact]
    public void IIS_gives_the_same_headers_as_Netlify()
    {
        var config = XDocument.Parse(TextOf("web.config"));

        var headers = config
            .Root!.Element("system.webServer")!
            .Descendants("add")
            .ToDictionary(add => (string)add.Attribute("name")!, add => (string)add.Attribute("value")!);
        foreach (var name in (string[])["Content-Security-Policy", "X-Content-Type-Options", "Strict-Transport-Security"])
        {
            Assert.Contains($"{name} = \"{headers[name]}\"", TextOf("netlify.toml"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_command_line_makes_an_archive_and_refuses_a_forum_beside_it()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCodes.Done, GeneratorProgram.Run("new", "--arkiv", folder["nyt"]).Code);
        Assert.Equal(ExitCodes.ContentHasErrors, GeneratorProgram.Run("new", "--arkiv", folder["nyt"]).Code);
        Assert.Equal(ExitCodes.WrongUsage, GeneratorProgram.Run("new", "--arkiv", folder["andet"], "--forum", "Byråd").Code);
        Assert.Equal(ExitCodes.WrongUsage, GeneratorProgram.Run("new", "--arkiv", "").Code);
    }

    private static string TextOf(string path) => ArchiveFiles.Of("1.2.3").Single(file => file.Path == path).Text;

    [GeneratedRegex("uses: .*")]
    private static partial Regex UsedAction();
}
