using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Link.People;

/// <summary>Reads the part of a sentence behind its subject: "deltog ikke i punkt 4-7", "forlod mødet kl. 18.40", "var inhabil".</summary>
internal static partial class StayIn
{
    private const int LongestRange = 60;

    /// <summary>What a label says: "Fraværende under punkt 4" of that item, "Fraværende" of the one it stands in.</summary>
    public static Stay OfLabel(string label, int item) => new(StayKind.NotIn, Numbers(label) is { Count: > 0 } named ? named : [item]);

    /// <summary>What the words say; null where it is not clear.</summary>
    /// <param name="says">From the verb on.</param>
    /// <param name="item">The item whose text it is; null where the words stand in a list of people.</param>
    public static Stay? Of(string says, int? item)
    {
        if (NotAtVote().IsMatch(says))
        {
            return null;
        }

        var named = Numbers(says);
        if (Back().IsMatch(says))
        {
            return One(StayKind.BackAt, named, item);
        }

        if (Inhabil().IsMatch(says) || LeftRoom().IsMatch(says) || NotWith().IsMatch(says))
        {
            return named.Count > 0 ? new(StayKind.NotIn, named)
                : item is { } here && !WholeMeeting().IsMatch(says) ? new(StayKind.NotIn, [here])
                : null;
        }

        if (Left().Match(says) is { Success: true } left)
        {
            // "før punkt 6": gone from 6 on; "efter", "under" and, below a decision, without a number: from the next on.
            var isBefore = left.Groups["before"].Success;
            return (named.Count > 0 ? named[^1] : item) is { } at ? new(StayKind.From, [isBefore ? at : at + 1]) : null;
        }

        if (Arrived().Match(says) is { Success: true } arrived)
        {
            var isAfter = arrived.Groups["after"].Success;
            return (named.Count > 0 ? named[0] : item) is { } at ? new(StayKind.Until, [isAfter ? at + 1 : at]) : null;
        }

        return named.Count == 0 ? null
            : Only().IsMatch(says) ? new(StayKind.OnlyIn, named)
            : UpTo().IsMatch(says) ? new(StayKind.From, [named[^1] + 1])
            : FromOn().IsMatch(says) ? new(StayKind.Until, [named[0]])
            : null;
    }

    private static Stay? One(StayKind kind, List<int> named, int? item) =>
        (named.Count > 0 ? named[0] : item) is { } at ? new(kind, [at]) : null;

    /// <summary>"punkt 4-7, 9 og 11", "pkt. 4 til 6": each number.</summary>
    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        if (Items().Match(text) is not { Success: true } match)
        {
            return numbers;
        }

        var list = match.Groups["numbers"].Value;
        var end = 0;
        foreach (Match number in Digits().Matches(list))
        {
            var value = int.Parse(number.ValueSpan, CultureInfo.InvariantCulture);
            var isRange = numbers.Count > 0 && list[end..number.Index].Trim() is "-" or "–" or "—" or "til" or "til og med";
            if (isRange && value > numbers[^1] && value - numbers[^1] < LongestRange)
            {
                numbers.AddRange(Enumerable.Range(numbers[^1] + 1, value - numbers[^1]));
            }
            else
            {
                numbers.Add(value);
            }

            end = number.Index + number.Length;
        }

        return numbers;
    }

    [GeneratedRegex(
        @"\b(?:punkt(?:erne|er|et)?|pkt\.?|dagsordens?punkt(?:erne)?)\s(?:nr\.?\s)?(?<numbers>\d{1,3}(?!\.\d)(?:(?:\s?[-–—,]\s?|\s(?:og"
            + @"|samt|til|til\sog\smed)\s|,\s(?:og|samt)\s)\d{1,3}(?!\.\d))*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Items();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"\bikke\s(?:i|under|ved)\safstemning|\bundlod\b|\bikke\s(?:imod|for)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NotAtVote();

    [GeneratedRegex(@"\binhabile?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Inhabil();

    [GeneratedRegex(
        @"\b(?:forlod|forlader|forladt|gik\s(?:ud\saf|fra))\s(?:\p{L}+\s){0,2}?(?:lokalet|mødelokalet|salen|byrådssalen|mødesalen)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LeftRoom();

    [GeneratedRegex(
        @"\b(?:deltog|deltager|deltaget)\s(?:\(?\p{L}[\p{L}.'-]*\)?[\s,]+){0,6}?ikke\b\s?(?=(?:i|til|under|ved|på)\s|[.,;]|$)"
            + @"|\b(?:var|er)\s(?:\(?\p{L}[\p{L}.'-]*\)?[\s,]+){0,6}?ikke\s(?:til\sstede|tilstede|med\s(?:i|til|under|ved)\s(?:p(?:un)?kt"
            + @"|sag|behandling))|\bfraværende\s(?:i|under|ved|til|fra)\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NotWith();

    [GeneratedRegex(
        @"\b(?:i|til|ved)\s(?:hele\s)?(?:mødet|dagens\smøde)\b|\bfra\smødet\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WholeMeeting();

    [GeneratedRegex(
        @"\b(?:forlod|forlader|gik(?:\sfra)?|måtte\sforlade|udtrådte\saf)\s(?:\p{L}+\s){0,2}?(?:mødet\b|kl\.)(?:.*?\b(?<before>før"
            + @"|inden)\s)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Left();

    [GeneratedRegex(
        @"\b(?:ankom|ankommer|mødte(?!\sikke)|kom|tiltrådte|indtrådte\si)\s(?:\p{L}+\s){0,3}?(?:mødet\b|kl\.|under\b|ved\b|til\s(?:punkt"
            + @"|pkt|mødet)|efter\b|før\b)(?:.*?(?<after>\befter)\s(?:punkt|pkt|behandlingen))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Arrived();

    [GeneratedRegex(
        @"\b(?:vendte\s(?:herefter\s|derefter\s)?tilbage|kom\stilbage|er\stilbage)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Back();

    [GeneratedRegex(@"\b(?:kun|alene)\s(?:med\s)?(?:i|til|under|ved)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Only();

    [GeneratedRegex(@"\btil\sog\smed\s(?:punkt|pkt)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"\bfra(?:\sog\smed)?\s(?:punkt|pkt)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FromOn();
}
