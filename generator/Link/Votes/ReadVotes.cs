using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Link.Votes;

/// <summary>
/// Reads the votes that a decision puts on record. It says nothing where words about a vote are left that it does not understand: a wrong
/// vote is worse than none.
/// </summary>
public static partial class ReadVotes
{
    /// <summary>The votes, in order.</summary>
    public static IReadOnlyList<Vote> In(IReadOnlyList<Block> blocks)
    {
        var votes = new List<VoteBuilder>();
        var point = "";
        var proposal = "";
        foreach (var text in DecisionTexts.Of(blocks))
        {
            foreach (var sentence in DecisionTexts.Sentences(text))
            {
                var words = sentence;
                if (PointLabel.Of(words) is { } label)
                {
                    (point, proposal) = (label.Label, "");
                    words = words[label.Length..].TrimStart();
                }

                Read(words, votes, point, ref proposal);
            }
        }

        return [.. votes.Select(vote => vote.Close()).OfType<Vote>()];
    }

    private static void Read(string words, List<VoteBuilder> votes, string point, ref string proposal)
    {
        var sentence = VoteSentence.Of(words);
        var at = 0;
        foreach (var vote in sentence.Votes)
        {
            proposal = VoteSubject.Of(words[at..vote.Match.Index]) is { } before ? before : proposal;
            at = vote.End;
            var subject =
                vote.Match.Groups["o"] is { Length: > 0 } on && VoteSubject.Of(on.Value) is { } said ? Joined(said, proposal) : proposal;
            proposal = VoteSubject.IsProposal(subject) ? subject : proposal;
            Add(vote, Current(votes, subject.Length > 0 ? subject : point), words);
        }

        if (sentence.IsUnclear)
        {
            Current(votes, proposal.Length > 0 ? proposal : point).IsUnclear = true;
        }

        proposal = VoteSubject.Of(words[at..]) is { } after && !sentence.IsUnclear ? after : proposal;
    }

    // "Ændringsforslag fra Ø … For ændringsforslaget stemte": one proposal.
    private static string Joined(string said, string before) =>
        VoteSubject.IsProposal(said)
        && VoteSubject.IsProposal(before)
        && before.Contains(' ', StringComparison.Ordinal)
        && !said.Contains(' ', StringComparison.Ordinal)
            ? before
            : said;

    private static VoteBuilder Current(List<VoteBuilder> votes, string subject)
    {
        if (votes.FindLast(vote => vote.Subject == subject) is { } open)
        {
            return open;
        }

        votes.Add(new(subject));
        return votes[^1];
    }

    private static void Add(VoteInText vote, VoteBuilder to, string sentence)
    {
        var groups = vote.Match.Groups;
        switch (vote.Rule.Side)
        {
            case ToldSide.Nobody:
                return;
            case ToldSide.ForAndAgainst:
                // "Forkastet med 9 stemmer mod 6": whether the nine were against is not said.
                to.IsUnclear |= Refused().IsMatch(sentence) && !vote.Match.Value.Contains("imod", StringComparison.OrdinalIgnoreCase);
                to.IsUnclear |=
                    IsFewer(groups["n"].Value, groups["m"].Value) && !vote.Match.Value.Contains("for", StringComparison.OrdinalIgnoreCase);
                to.Add(ToldSide.For, groups["l"].Value, groups["n"].Value);
                to.Add(ToldSide.Against, groups["k"].Value, groups["m"].Value);
                return;
            default:
                to.Add(vote.Rule.Side, groups["l"].Value, groups["n"].Success ? groups["n"].Value : groups["m"].Value);
                return;
        }
    }

    // "Godkendt med 3 stemmer mod 12" cannot be.
    private static bool IsFewer(string first, string second) =>
        int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var left)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var right)
        && left < right;

    [GeneratedRegex(
        @"\b(?:forkast\p{L}*|afvi[st]\p{L}*|nedstemt|faldt|bortfaldt|ikke)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Refused();
}
