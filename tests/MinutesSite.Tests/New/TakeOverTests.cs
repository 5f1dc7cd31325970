using System.Text.RegularExpressions;
using MinutesSite.Tests.Faults;
using MinutesSite.Tests.Sites;
using MinutesSite.Tests.Write;

namespace MinutesSite.Tests.New;

/// <summary>docs/overtag.md, followed to the letter by somebody who has nothing but the SDK, a clone and five texts.</summary>
public sealed partial class TakeOverTests
{
    [Fact]
    public void The_commands_of_the_guide_pack_install_make_an_archive_import_five_texts_and_build()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["referater"]);
        for (var month = 1; month <= 5; month++)
        {
            File.WriteAllText(folder[$"referater/Referat {month}.md"], MadeUpSite.SmallMinutes("Byråd", $"2026-0{month}-03"));
        }

        var blocks = ShellBlock()
            .Matches(File.ReadAllText(Path.Combine(Repository, "docs/overtag.md")))
            .Select(match => match.Groups[1].Value)
            .ToList();
        var (pack, rest, packages) = (blocks[1], blocks[2..5], folder["packages"]);
        var settings = blocks[0]
            .Replace("\"$HOME/minutessite\"", $"'{Repository}'", StringComparison.Ordinal)
            .Replace("$HOME/Downloads", folder.Path, StringComparison.Ordinal)
            .Replace("$HOME", folder.Path, StringComparison.Ordinal);
        var script = $"""
            set -e
            {settings}
            {pack}
            # A package of the same number that an earlier run left must not be taken for this one.
            export NUGET_PACKAGES='{packages}' DOTNET_CLI_HOME='{folder.Path}' GIT_AUTHOR_NAME=Ida GIT_AUTHOR_EMAIL=ida@example.com
            export GIT_COMMITTER_NAME=Ida GIT_COMMITTER_EMAIL=ida@example.com DOTNET_NOLOGO=1
            {string.Join('\n', rest)}
            """;
        var (code, output, errors) = GeneratorProgram.Finish(GeneratorProgram.Quiet("bash", ["-c", script]));

        Assert.True(code == 0, output + errors);
        var archive = folder["referatarkiv"];
        Assert.True(File.Exists(Path.Combine(archive, "output/referater/2026-05-03-byraad/index.html")), output + errors);
        Assert.Equal(5, Directory.GetDirectories(Path.Combine(archive, "output/referater"), "2026-*").Length);
        Assert.Equal(
            [
                ".config",
                ".git",
                ".gitattributes",
                ".github",
                ".gitignore",
                "README.md",
                "content",
                "global.json",
                "netlify.toml",
                "nuget.config",
                "pakker",
                "web.config",
            ],
            Directory.GetFileSystemEntries(archive).Select(Path.GetFileName).Except([".cache", "output"]).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "nothing to commit",
            GeneratorProgram.Finish(GeneratorProgram.Quiet("git", ["-C", archive, "status"])).Output,
            StringComparison.Ordinal
        );
    }

    private static string Repository
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "MinutesSite.sln")))
            {
                folder = Path.GetDirectoryName(folder)!;
            }

            return folder;
        }
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();
}
