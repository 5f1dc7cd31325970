using System.Text.RegularExpressions;

namespace MinutesSite.Link.Votes;

/// <summary>A way in which minutes tell how somebody voted.</summary>
/// <param name="Side">What they voted.</param>
/// <param name="Form">The words; <c>{l}</c> is a list of those who voted, <c>{n}</c> a number of them, <c>{o}</c> what they voted on, where
/// it is said.</param>
/// <param name="Example">A sentence that has it.</param>
public sealed record VoteRule(ToldSide Side, string Form, string Example)
{
    private const string Numbers = @"\d{1,3}|(?:ét|et|én|en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?=\s(?:stemmer?|medlem))";

    private const string Object =
        @"(?:\s(?:indstillingen|forslaget|sagen|indstillingens|forvaltningens\sindstilling|udvalgets\sindstilling"
        + @"|økonomiudvalgets\sindstilling|dette|dette\sforslag|det|planen|lokalplanen|budgettet"
        + @"|(?:at-?punkt|at|ad|pkt\.?|punkt)\s\d{1,2}|(?:(?-i:[\p{Lu}][\p{L}’']*?)s?\s)?(?:under)?ændringsforslag(?:et)?(?:\sfra\s(?-i:"
        + VoterForms.List
        + @"))?|hele\sindstillingen|forslaget\sfra\s(?-i:"
        + VoterForms.List
        + @")))?";

    /// <summary>The pattern of the form.</summary>
    public Regex Pattern { get; } =
        new(
            Form.Replace(" ", @"\s", StringComparison.Ordinal)
                .Replace("{l}", "(?<l>(?-i:" + VoterForms.List + "))", StringComparison.Ordinal)
                .Replace("{k}", "(?<k>(?-i:" + VoterForms.List + "))", StringComparison.Ordinal)
                .Replace(
                    "{n}",
                    @"(?<n>"
                        + Numbers
                        + @")(?:\s(?:stemmer?|medlem(?:mer)?|byrådsmedlem(?:mer)?|kommunalbestyrelsesmedlem(?:mer)?|udvalgsmedlem(?:mer)?"
                        + @"|personer|mandater))?",
                    StringComparison.Ordinal
                )
                .Replace("{m}", @"(?<m>" + Numbers + @")(?:\s(?:stemmer?|medlem(?:mer)?))?", StringComparison.Ordinal)
                .Replace("{o}", "(?<o>" + Object + ")", StringComparison.Ordinal),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        );

    /// <summary>Whether the words begin with those who voted, who must then be the whole subject of the sentence.</summary>
    public bool BeginsWithVoters => Form.StartsWith("{l}", StringComparison.Ordinal);

    /// <summary>Whether the words begin with a number.</summary>
    public bool BeginsWithNumber => Form.StartsWith("{n}", StringComparison.Ordinal);

    /// <summary>Whether the words hold only beside another vote that says what was done: "A stemte for, Ø imod".</summary>
    public bool IsElliptic { get; init; }

    /// <summary>Whether the sentence may go on as it likes: what follows belongs to what was voted on, not to those who voted.</summary>
    public bool MayGoOn => Side == ToldSide.Nobody || Form.Contains("(?<o>", StringComparison.Ordinal);
}

/// <summary>What somebody voted.</summary>
public enum ToldSide
{
    /// <summary>For.</summary>
    For,

    /// <summary>Against.</summary>
    Against,

    /// <summary>Neither, or blank.</summary>
    Abstained,

    /// <summary>So many against so many: the first for, the second against.</summary>
    ForAndAgainst,

    /// <summary>Words about a vote that name and count nobody: "De øvrige stemte for".</summary>
    Nobody,
}
