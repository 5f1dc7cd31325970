using System.Text;

namespace MinutesSite.Read.Git;

/// <summary>
/// What git knows of the content. Read once, at the beginning; empty without git, and in a clone that has only the newest commits.
/// </summary>
/// <param name="Commit">The last commit that changed the content, shortened, with its day; null where git knows none.</param>
/// <param name="Files">Every version of each minutes file, newest first, by its path below content/.</param>
/// <param name="Folder">The content folder.</param>
public sealed record ContentHistory(
    (string Name, DateOnly Date)? Commit,
    IReadOnlyDictionary<string, IReadOnlyList<FileVersion>> Files,
    string Folder
)
{
    /// <summary>Nothing known.</summary>
    public static ContentHistory None { get; } = new(null, new Dictionary<string, IReadOnlyList<FileVersion>>(), "");
}

/// <summary>Asks git.</summary>
public static class ReadHistory
{
    private const int CommitLength = 7;

    /// <summary>The history of a content folder.</summary>
    /// <remarks>
    /// Only the first parents of merges are followed: what happened in a pull request before it was merged was never published.
    /// </remarks>
    public static ContentHistory Of(string content)
    {
        if (Ask(content, "log", "-1", "--format=%H %cI", "--", ".") is not { Length: > 0 } last)
        {
            return ContentHistory.None;
        }

        var parts = last.Trim().Split(' ');
        var commit = (parts[0][..CommitLength], GitLog.DayInDenmark(parts[1]));
        var isWhole = Ask(content, "rev-parse", "--is-shallow-repository")?.Trim() == "false";
        var log = !isWhole
            ? null
            : RunGit.In(
                content,
                [
                    "-c",
                    "core.quotePath=off",
                    "log",
                    "--first-parent",
                    "--diff-merges=first-parent",
                    "--relative",
                    "--raw",
                    "-z",
                    "-M",
                    "--no-abbrev",
                    "--format=%x01%cI",
                    "--",
                    "referater",
                ]
            );
        return new(commit, log is null ? ContentHistory.None.Files : GitLog.Versions(log), content);
    }

    /// <summary>
    /// Which commit the content is at, and whether the clone has them all: while it is the same, so is the history. Empty without git.
    /// </summary>
    public static string State(string content) => Ask(content, "rev-parse", "HEAD", "--is-shallow-repository", "--show-prefix") ?? "";

    /// <summary>The contents of blobs, by their names.</summary>
    public static IReadOnlyDictionary<string, byte[]> Contents(ContentHistory history, IReadOnlyCollection<string> blobs)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (blobs.Count == 0 || RunGit.In(history.Folder, ["cat-file", "--batch"], blobs) is not { } answer)
        {
            return contents;
        }

        // "<blob> blob <size>\n<content>\n", one after the other; "<blob> missing\n" for one that is not there.
        for (var at = 0; at < answer.Length;)
        {
            var end = Array.IndexOf(answer, (byte)'\n', at);
            var head = Encoding.ASCII.GetString(answer, at, end - at).Split(' ');
            at = end + 1;
            if (head is [var blob, "blob", var size])
            {
                var length = int.Parse(size, System.Globalization.CultureInfo.InvariantCulture);
                contents[blob] = answer[at..(at + length)];
                at += length + 1;
            }
        }

        return contents;
    }

    private static string? Ask(string folder, params string[] arguments) =>
        RunGit.In(folder, arguments) is { } answer ? Encoding.UTF8.GetString(answer) : null;
}
