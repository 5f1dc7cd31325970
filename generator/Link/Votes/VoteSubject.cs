using System.Text.RegularExpressions;

namespace MinutesSite.Link.Votes;

/// <summary>Words that say what is voted on.</summary>
public static partial class VoteSubject
{
    /// <summary>
    /// What the words say last: a proposal beside the recommendation ("ændringsforslag fra Ø"), a point ("at 2"), or the recommendation
    /// itself, which is an empty text. Null where they say nothing of it.
    /// </summary>
    public static string? Of(string words)
    {
        string? subject = null;
        foreach (Match match in Form.Matches(words))
        {
            subject = match.Groups["main"].Success ? "" : InLowerCase(match.Value.Trim());
        }

        return subject;
    }

    /// <summary>Whether the words are a proposal beside the recommendation, and not a point of it.</summary>
    public static bool IsProposal(string subject) =>
        subject.Contains("forslag", StringComparison.OrdinalIgnoreCase) || subject.StartsWith("begæring", StringComparison.Ordinal);

    // "Ændringsforslag fra Ø" in the middle of a sentence; a name keeps its capital.
    private static string InLowerCase(string words) =>
        StartsWithName().IsMatch(words) ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private static Regex Form { get; } =
        new(
            @"(?<main>\b(?:hovedforslag(?:et)?|indstilling(?:en|erne)?|det\soprindelige\sforslag)\b(?!\s(?:fra|af)\s(?:et\s)?mindretal)"
                + @"|^(?:godkendt|vedtaget|tiltrådt|anbefal(?:es|et))\b)"
                + @"|(?:(?-i:[\p{Lu}][\p{L}’'-]*s?"
                + @"|[A-ZÆØÅ]['’]?s?)\s)?\b(?:under)?ændringsforslag(?:et)?\b(?:\s(?:nr\.?\s)?\d{1,2}\b)?(?:\s(?:fra|af|stillet\saf"
                + @"|fremsat\saf)\s(?-i:"
                + VoterForms.List
                + @"))?"
                + @"|(?:\bmod)?forslag(?:et)?\s(?:fra|stillet\saf|fremsat\saf)\s(?-i:"
                + VoterForms.List
                + ")"
                + @"|(?-i:\b(?:"
                + VoterForms.Named
                + @"s|[A-ZÆØÅ]['’]?s))\s(?:eget\s)?forslag\b"
                + @"|\b(?:forslag(?:et)?|begæring(?:en)?)\som\s(?:udsættelse|tilbagesendelse|at\s(?:udsætte|sende)\b)"
                + @"|\b(?:at-?punkt|indstillingspunkt|(?<!\p{L})at|ad|pkt\.?|punkt)\s\d{1,2}\b(?!\.\d)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );

    [GeneratedRegex(
        @"^(?:[A-ZÆØÅ]['’s\s]|(?!Ændringsforslag|Underændringsforslag|Forslag|Modforslag|Begæring|Punkt|Pkt|At|Ad"
            + @"|Indstillingspunkt)\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StartsWithName();
}
