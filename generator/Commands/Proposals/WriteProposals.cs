using System.Globalization;
using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Link.Proposals;
using MinutesSite.Read;
using MinutesSite.Write;

namespace MinutesSite.Commands.Proposals;

/// <summary><c>check --forslag --skriv</c>: the topics that somebody picks are added to emner.yml.</summary>
public static class WriteProposals
{
    /// <summary>Writes the chosen ones; asks which where none are given.</summary>
    /// <param name="options">The site.</param>
    /// <param name="proposals">What is proposed.</param>
    /// <param name="picks">Numbers or names; none to be asked.</param>
    /// <param name="input">Where the answer comes from.</param>
    /// <param name="output">For the question and what was done.</param>
    /// <param name="errors">For what was not.</param>
    /// <returns>An exit code: see <see cref="ExitCodes"/>.</returns>
    /// <exception cref="OutputFailed">There is no right to write, or no room.</exception>
    public static int Run(
        BuildOptions options,
        IReadOnlyList<TopicProposal> proposals,
        IReadOnlyList<string> picks,
        TextReader input,
        TextWriter output,
        TextWriter errors
    )
    {
        if (proposals.Count == 0)
        {
            output.Write(ProposalText.Of(proposals));
            return ExitCodes.Done;
        }

        var chosen = picks.Count > 0 ? ChosenProposals.Of(proposals, picks) : Ask(proposals, input, output);
        if (chosen.Unknown is { } unknown)
        {
            errors.WriteLine(
                VisibleText.Of(
                    $"'{unknown}' er ikke et af forslagene. Skriv numre fra 1 til {proposals.Count}, navne, 'alle' eller 'ingen'."
                )
            );
            return ExitCodes.WrongUsage;
        }

        return chosen.Proposals.Count == 0 ? Nothing(output) : Write(options, chosen.Proposals, output, errors);
    }

    private static int Nothing(TextWriter output)
    {
        output.WriteLine("Der er ikke valgt nogen, og der er ikke skrevet noget.");
        return ExitCodes.Done;
    }

    private static ChosenProposals Ask(IReadOnlyList<TopicProposal> proposals, TextReader input, TextWriter output)
    {
        for (var i = 0; i < proposals.Count; i++)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1,3}. {proposals[i].Name} ({proposals[i].Items.Count} punkter ved {proposals[i].Meetings} møder)"
                )
            );
        }

        output.Write("Hvilke skal føjes til emner.yml? Skriv numre eller navne med komma imellem, 'alle' eller 'ingen': ");
        output.Flush();
        return input.ReadLine() is { } line ? ChosenProposals.OfLine(proposals, line) : new([], null);
    }

    private static int Write(BuildOptions options, IReadOnlyList<TopicProposal> topics, TextWriter output, TextWriter errors)
    {
        var path = Path.Combine(options.Content, AddTopics.File);
        var shown = ReadContent.Shown(options.Root, path);
        var before = ReadContent.Bytes(new(shown, path), []) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
        if (AddTopics.To(before, topics) is not { } after)
        {
            errors.WriteLine(
                $"{shown} kan ikke læses som en liste med et '- navn:' på hver sin linje. Ret den, som check siger, og prøv igen; der er "
                    + "ikke skrevet noget."
            );
            return ExitCodes.ContentHasErrors;
        }

        ReplaceFile.With(path, after);
        output.WriteLine(
            $"Føjet til {shown}: {string.Join(", ", topics.Select(topic => topic.Name))}. Ret navne og mønstre til, og se resultatet med "
                + "preview."
        );
        return ExitCodes.Done;
    }
}
