using System.Text.RegularExpressions;

namespace MinutesSite.Link.Votes;

/// <summary>Finds in a sentence all that is said of a vote, and whether something is said that no rule understands.</summary>
/// <param name="Votes">What the rules recognise, in order.</param>
/// <param name="IsUnclear">Whether other words of the sentence are about a vote too: then nothing of it may be relied on.</param>
public sealed partial record VoteSentence(IReadOnlyList<VoteInText> Votes, bool IsUnclear)
{
    private static readonly VoteSentence Nothing = new([], IsUnclear: false);

    /// <summary>Reads a sentence.</summary>
    public static VoteSentence Of(string sentence)
    {
        if (!AboutVote().IsMatch(sentence))
        {
            return Nothing;
        }

        var votes = new List<VoteInText>();
        foreach (
            var candidate in VoteRules
                .All.SelectMany(rule => rule.Pattern.Matches(sentence).Select(match => new VoteInText(rule, match)))
                .OrderBy(found => found.Match.Index)
                .ThenByDescending(found => found.End)
        )
        {
            if ((votes.Count == 0 || candidate.Match.Index >= votes[^1].End) && Begins(sentence, candidate, votes))
            {
                votes.Add(candidate);
            }
        }

        return new(votes, IsUnclearWith(sentence, votes));
    }

    private static bool IsUnclearWith(string sentence, List<VoteInText> votes)
    {
        if (Elsewhere().IsMatch(sentence))
        {
            return true;
        }

        var at = 0;
        for (var i = 0; i < votes.Count; i++)
        {
            if (Leftover().IsMatch(sentence[at..votes[i].Match.Index]) || !Ends(sentence, votes, i))
            {
                return true;
            }

            at = votes[i].End;
        }

        return Leftover().IsMatch(sentence[at..]);
    }

    // Those who voted must be the whole subject: not "nogle af B, V stemte imod", not "to fra A og V stemte imod".
    private static bool Begins(string sentence, VoteInText found, List<VoteInText> before)
    {
        var start = found.Match.Index;
        if (start > 0 && char.IsLetterOrDigit(sentence[start - 1]))
        {
            return false;
        }

        var ahead = sentence[..start].TrimEnd();
        var joined = Joint().Replace(ahead, "").TrimEnd();
        var isBeside = before.Count > 0 && joined.Length <= before[^1].End;
        if (found.Rule.IsElliptic)
        {
            return isBeside;
        }

        return !found.Rule.BeginsWithVoters
            || isBeside
            || joined.Length == 0
            || ahead[^1] is ':' or ';' or '–' or '('
            || Lead().IsMatch(ahead)
            || Decided().IsMatch(joined);
    }

    // A list must be whole: not "Imod stemte Ø og to medlemmer af V".
    private static bool Ends(string sentence, List<VoteInText> votes, int at)
    {
        var after = sentence[votes[at].End..];
        if (votes[at].Rule.MayGoOn || EndsWell().IsMatch(after))
        {
            return true;
        }

        var next = votes[at].End + Joint2().Match(after).Length;
        return at + 1 < votes.Count && votes[at + 1].Match.Index <= next;
    }

    [GeneratedRegex(
        @"\b(?:stem(?:te|mer|t|me)|i?mod|undlod|undlader|undladt|blank|blanke|blankt|flertal\p{L}*|mindretal\p{L}*|stemmerne"
            + @"|for:)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AboutVote();

    [GeneratedRegex(
        @"\b(?:stem(?:te|mer|t|me|merne)|imod|undlod|undlader|undladt|blanke?|blankt|hverken|mindretal(?:let)?"
            + @"|flertal(?:let)?\s(?:bestående|\(|på))(?!\p{L})|\d\sfor(?![\p{L}\s])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Leftover();

    // Another vote than this meeting's, or one that was not held.
    [GeneratedRegex(
        @"\b(?:hvis|såfremt|ville|vil\s(?:stemme|undlade)|agter|tidligere|sidste\smøde|forrige|havde\s(?:stemt|undladt)|har\s(?:stemt"
            + @"|tidligere)|ønskede\sat\sstemme|ønsker\sat\sstemme|ved\sen\sfejl|fejlagtigt)\b"
            + @"|\bi\s(?:fag|økonomi|teknik|miljø|social|børne|kultur|plan)\p{L}*udvalget\b|\b(?:den|d\.)\s\d{1,2}[./]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"(?:,\s*(?:og|samt|men|mens|medens|idet|hvoraf)?|\s(?:og|samt|men|mens|medens|idet|hvoraf))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?:\s?[,;]\s?(?:og|samt|men|mens|medens|idet)?\s?|\s(?:og|samt|men|mens|medens|idet)\s|\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Joint2();

    [GeneratedRegex(
        @"(?:^|[\s,])(?:mens|medens|idet|hvorefter|hvor|men|dog\sat|at)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"(?:^|\s)(?:godkendt|vedtaget|tiltrådt|anbefalet|anbefales|godkendes|tiltrædes|indstillingen|forslaget|forkastet|afvist|udsat"
            + @"|bortfaldt)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Decided();

    [GeneratedRegex(
        @"^\s*(?:$|[.;)!]|[–-]\s|,?\s?(?:mens|medens|men|idet|hvorefter|hvormed|hvorved|hvilket|da|fordi|således|så|hvorfor|og\s(?:dermed"
            + @"|indstillingen|forslaget|ændringsforslaget|er|var|blev|ønskede|ønsker|begærede|fik|afgav)|med\s(?:den\s)?(?:begrundelse"
            + @"|bemærkning|henvisning)|under\shenvisning|til\sforslaget|blev|er)(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EndsWell();
}
