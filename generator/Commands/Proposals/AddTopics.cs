using System.Text;
using MinutesSite.Link.Proposals;
using MinutesSite.Parse.Settings;

namespace MinutesSite.Commands.Proposals;

/// <summary>
/// Adds topics to the text of emner.yml: what stands there stays, letter for letter, and its line ends and indentation are followed.
/// </summary>
public static class AddTopics
{
    /// <summary>The file's name below content/.</summary>
    public const string File = "emner.yml";

    /// <summary>
    /// The text with the topics at its end; null where emner.yml cannot be read, or is written so that nothing can be added at its end (a
    /// list in brackets): then nothing is certain, and nothing is written.
    /// </summary>
    /// <param name="before">The text of emner.yml; empty where there is no such file.</param>
    /// <param name="topics">What is added.</param>
    public static string? To(string before, IReadOnlyList<TopicProposal> topics)
    {
        if (Names(before) is not { } known)
        {
            return null;
        }

        var after = Appended(known.Count == 0 ? WithoutEmptyList(before) : before, topics);
        return Names(after) is { } all && all.SequenceEqual([.. known, .. topics.Select(topic => topic.Name)]) ? after : null;
    }

    private static string Appended(string before, IReadOnlyList<TopicProposal> topics)
    {
        var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = Indent(before);
        var text = new StringBuilder(before.TrimEnd());
        foreach (var topic in topics)
        {
            text.Append(text.Length > 0 ? end + end : "");
            text.AppendJoin(end, ProposalText.Entry(topic).TrimEnd('\n').Split('\n').Select(line => indent + line));
        }

        return text.Append(end).ToString();
    }

    // How far the entries are set in: as the last line that begins one.
    private static string Indent(string text)
    {
        var entry = text.Split('\n').LastOrDefault(line => line.TrimStart(' ').StartsWith("- navn:", StringComparison.Ordinal)) ?? "";
        return new(' ', entry.Length - entry.TrimStart(' ').Length);
    }

    private static string WithoutEmptyList(string text) =>
        string.Join('\n', text.Split('\n').Where(line => line.Trim() is not ("[]" or "---" or "...")));

    private static List<string>? Names(string text)
    {
        var problems = new List<Diagnostics.Diagnostic>();
        var topics = ParseRegisters.Topics(File, Encoding.UTF8.GetBytes(text), problems);
        return problems.Exists(problem => problem.Severity == Diagnostics.Severity.Error)
            ? null
            : [.. topics.Select(topic => topic.Name.Value)];
    }
}
