using System.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.History;

/// <summary>A made-up site in a git repository of its own.</summary>
internal sealed class MadeUpRepository : IDisposable
{
    public const string Path = "content/referater/2026/2026-02-03-byraad.md";

    private int hours;

    public MadeUpRepository()
    {
        Site = new(("content/fora.yml", "- navn: Byråd\n"));
        Git("init", "-q", "-b", "main");
    }

    public MadeUpSite Site { get; }

    public static string Minutes(string body, string front = "", string date = "2026-02-03", string more = "") =>
        $"---\nforum: Byråd\ndato: {date}\n{front}---\n\n## Punkt 1: Ny skole\n\n### Beslutning\n\n{body}\n{more}";

    /// <summary>Commits all there is, a day after the commit before; the first at noon on 4 February 2026.</summary>
    public void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
        hours += 24;
    }

    public void Write(string text, string path = Path) => Site.Write(path, text);

    public void Git(params string[] arguments) => GitIn(Site.Root, arguments);

    public void GitIn(string folder, params string[] arguments)
    {
        var time = new DateTimeOffset(2026, 2, 4, 12, 0, 0, TimeSpan.Zero)
            .AddHours(hours)
            .ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(
            "git",
            [
                "-c",
                "user.name=Ida",
                "-c",
                "user.email=ida@nordby.example",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "protocol.file.allow=always",
                .. arguments,
            ]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_COMMITTER_DATE"] = time;
        start.Environment["GIT_AUTHOR_DATE"] = time;
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors);
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Site.Root, ".git"), "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Site.Dispose();
    }
}
