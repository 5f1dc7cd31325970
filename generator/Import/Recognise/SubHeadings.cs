using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// Which lines of a section are headings below it: real ones, bold or italic ones, and bare ones that cannot be a sentence.
/// </summary>
public static partial class SubHeadings
{
    private const int LongestMarked = 150;
    private const int LongestBare = 90;
    private const int LatestVerb = 5;

    // A line with one of these says something; a heading names something.
    private static readonly FrozenSet<string> FiniteVerbs = new[]
    {
        "er",
        "var",
        "bliver",
        "blev",
        "skal",
        "skulle",
        "kan",
        "kunne",
        "vil",
        "ville",
        "må",
        "måtte",
        "bør",
        "burde",
        "har",
        "havde",
        "gives",
        "giver",
        "gav",
        "tog",
        "tages",
        "holdt",
        "holder",
        "kommer",
        "kom",
        "får",
        "fik",
        "går",
        "gik",
        "ser",
        "så",
        "siger",
        "sagde",
        "deltager",
        "deltog",
        "udgår",
        "udgik",
        "afventer",
        "forventes",
        "forventer",
        "fremgår",
        "vedlægges",
        "følger",
        "fulgte",
        "gælder",
        "sker",
        "findes",
        "drøftede",
        "godkendte",
        "orienterede",
        "besluttede",
        "anbefaler",
        "anbefalede",
        "indstiller",
        "ønsker",
        "ønskede",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a block is a sub-heading.</summary>
    /// <param name="block">The block.</param>
    /// <param name="before">The block before it in its section; null where it is the first.</param>
    /// <param name="after">The block after it in its section; null where it is the last.</param>
    public static bool Is(SourceBlock block, SourceBlock? before, SourceBlock? after)
    {
        if (block.Cells is not null || block.Marker is not null || block.Plain.Length == 0)
        {
            return false;
        }

        if (block.HeadingLevel > 0)
        {
            return true;
        }

        if (
            DecisionHeading.Of(block.Plain) is not null
            || !block.Plain.Any(char.IsLetter)
            || StandardPhrases.IsNothingToNote(block.Plain)
            || Durations.In(block.Plain) is not null
        )
        {
            return false;
        }

        return block.IsItalic || block.IsBold ? IsMarked(block, after) : IsBare(block, before, after);
    }

    /// <summary>Whether words name something and are no sentence.</summary>
    public static bool IsName(string text) =>
        text.Length is >= 3 and <= LongestBare
        && (char.IsLetterOrDigit(text[^1]) || text[^1] == ')')
        && !InnerColon().IsMatch(text)
        && !IsSentence(text)
        && !AnswerToPoint().IsMatch(text);

    // "Ad 2. Godkendt" answers a point of the recommendation.
    [GeneratedRegex(@"^ad\.?\s*(?:(?:pkt\.?|punkt|nr\.?)\s*)?[0-9]{1,3}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnswerToPoint();

    private static bool IsMarked(SourceBlock block, SourceBlock? after) =>
        block.Plain.Length <= LongestMarked
        && block.Plain[^1] is not ('.' or ';' or ',')
        && after is not null
        && !Caption().IsMatch(block.Plain)
        && !(block.Plain[^1] is '?' or '!' && block.Plain.Length > 80);

    private static bool IsBare(SourceBlock block, SourceBlock? before, SourceBlock? after)
    {
        var text = block.Plain;
        return after is not null
            && !(IsMarkedOut(before) && IsMarkedOut(after))
            && !(after.Marker is not null && !after.BeginsParagraph)
            && text.Length <= LongestBare
            && text.Length >= 3
            && (char.IsUpper(text[0]) || char.IsDigit(text[0]))
            && (
                char.IsLetterOrDigit(text[^1])
                || text[^1] is ')' or '”' or '"' or '%' or '?' && before is not null && !text.Contains(',', StringComparison.Ordinal)
            )
            && !InnerColon().IsMatch(text)
            && !Caption().IsMatch(text)
            && (SectionNames.KindOf(text) is not null || !IsSentence(text))
            && !IsOneOfAList(before)
            && IsText(after);
    }

    // Between two headings stands what the first of them is over: names, a place.
    private static bool IsMarkedOut(SourceBlock? block) =>
        block is not null && block.Marker is null && block.Cells is null && (block.HeadingLevel > 0 || block.IsBold || block.IsItalic);

    private static bool IsOneOfAList(SourceBlock? before) =>
        before is not null && before.IsText && before.HeadingLevel == 0 && before.Plain.Length > 0 && before.Plain[^1] == ':';

    // What a heading stands over: a sentence, a list, a table. Below another short line without a full stop it is one of a list.
    private static bool IsText(SourceBlock after) =>
        after.HeadingLevel > 0
        || after.Marker is not null
        || after.Cells is not null
        || after.IsItalic
        || after.IsBold
        || after.Plain.Length > LongestBare
        || after.Plain[^1] is '.' or ':' or '?' or '!' or ';'
        || InnerColon().IsMatch(after.Plain)
        || IsSentence(after.Plain);

    private static bool IsSentence(string text)
    {
        if (StopInside().IsMatch(text) || text.Contains(", at ", StringComparison.Ordinal))
        {
            return true;
        }

        // A heading may ask: "Hvad vi skal nå". In a sentence the verb stands early.
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0].StartsWith("Hv", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var part in words.Take(LatestVerb))
        {
            var word = part.Trim(',', '(', ')', '"', '”', '.');
            if (FiniteVerbs.Contains(word) || (word.Length > 6 && word.EndsWith("eres", StringComparison.Ordinal) && char.IsLower(word[0])))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@":\s", RegexOptions.CultureInvariant)]
    private static partial Regex InnerColon();

    [GeneratedRegex(
        @"^(?:figur|tabel|kilde|note|billede|graf|se\s|link|læs\s|bilag|jf\.|\*)\b?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Caption();

    [GeneratedRegex(@"\p{Ll}{3,}\.\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex StopInside();
}
