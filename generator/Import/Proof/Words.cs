using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Proof;

/// <summary>Cuts lines into words. Knows nothing of minutes but the few things that two ways to set them may differ in.</summary>
public static partial class Words
{
    private const int LongestDuration = 80;
    private const string Signs = "§%&+=€$£°";

    /// <summary>The words of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number.</param>
    /// <param name="isMarkdown">Whether stars and brackets are signs: the target of a link is no word.</param>
    /// <param name="isResult">Whether the line is of the file that is written, where every item has a number, also one that the source
    /// counted by nothing.</param>
    public static IEnumerable<Word> Of(string line, int number, bool isMarkdown, bool isResult = false)
    {
        if (Sources.RuleLine.Is(line))
        {
            yield break;
        }

        var text = Plain(line, isMarkdown);
        var optional = Optional(text, isResult);
        for (var i = 0; i < text.Length;)
        {
            if (!IsWord(text[i]))
            {
                if (Signs.Contains(text[i], StringComparison.Ordinal))
                {
                    yield return new(text[i].ToString(), number, ReasonAt(optional, i));
                }

                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && IsWord(text[end]))
            {
                end++;
            }

            yield return new(text[i..end], number, ReasonAt(optional, i));
            i = end;
        }
    }

    // "01    Nyt fra foreningerne", and no case's number.
    private static bool IsPadded(Group number, string text) =>
        number.Value is ['0', >= '1' and <= '9'] && number.Index + 2 < text.Length && text[number.Index + 2] == ' ';

    private static readonly SearchValues<char> Plainest = SearchValues.Create(
        " \t!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~æøåÆØÅéÉ§–”“’"
    );

    private static readonly SearchValues<char> Markup = SearchValues.Create("]<*&");

    private static bool IsWord(char c) =>
        char.IsLetterOrDigit(c)
        || c is '½' or '¼' or '¾' or '²' or '³'
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static string Plain(string line, bool isMarkdown)
    {
        var text = line;
        if (isMarkdown && text.AsSpan().IndexOfAny(Markup) >= 0)
        {
            text = text.Contains("](", StringComparison.Ordinal) ? LinkTarget().Replace(text, "]") : text;
            text = text.Contains('<', StringComparison.Ordinal) ? LineBreak().Replace(text, " ") : text;
            text = text.Contains('*', StringComparison.Ordinal) ? InsideWord().Replace(text, "") : text;
            text = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        }

        if (text.AsSpan().IndexOfAnyExcept(Plainest) < 0)
        {
            return text;
        }

        // What joins letters or parts words invisibly is neither a letter nor a space.
        return Invisible().Replace(text.Composed(NormalizationForm.FormKC), "");
    }

    private static List<(int Start, int End, string Reason)> Optional(string text, bool isResult)
    {
        var found = new List<(int Start, int End, string Reason)>();
        Add(ListNumber().Match(text), "sign", SignReason, found);
        var item = ItemLabel().Match(text);
        if (item.Success)
        {
            Add(item, "paragraph", "punktets tegn", found);
            Add(item, "year", "punktets år", found);
            Add(item, "label", "ordet 'Punkt'", found);
            Add(item, isResult || IsPadded(item.Groups["number"], text) ? "number" : "none", "punktets nummer", found);
            Add(item, "open", "punktets åbenhed", found);
            Add(OpenAtEnd().Match(text), "open", "punktets åbenhed", found);
        }

        if (isResult)
        {
            // An item that the source counts by letters, or by two numbers, has a number in the file.
            Add(ItemLetter().Match(text), "letter", "punktets nummer", found);
            Add(ItemSeries().Match(text), "sign", "punktets nummer", found);
        }

        var number = text.TrimStart(' ', '*', '_', '|');
        if (Recognise.JournalNumbers.Find(number.TrimEnd(' ', '*', '_', '|')) is var (_, _, length))
        {
            found.Add((0, text.Length - number.Length + length, CaseNumberReason));
        }
        else if (item.Success && Recognise.JournalNumbers.AtEnd(text.TrimEnd(' ', '*', '_')) is var (_, from))
        {
            found.Add((from, text.Length, CaseNumberReason));
        }

        if (text.Contains("at ", StringComparison.Ordinal))
        {
            foreach (Match point in GluedPoint().Matches(text))
            {
                Add(point, "sign", SignReason, found);
            }
        }

        if (text.Length < LongestDuration && DurationAlone().Match(text) is { Success: true } alone)
        {
            Add(alone, "all", DurationReason, found);
        }
        else if (
            DurationAtEnd().Match(text) is { Success: true } atEnd
            && (
                item.Success
                || text.TrimStart().StartsWith('#')
                || Recognise.SectionNames.KindOf(text[..atEnd.Index].Trim(' ', '*', '_')) is not null
            )
        )
        {
            Add(atEnd, "all", DurationReason, found);
        }
        else if (DurationInBrackets().Match(text) is { Success: true } inBrackets)
        {
            Add(inBrackets, "all", DurationReason, found);
        }

        return found;
    }

    /// <summary>The reason that marks a list's number, letter or sign.</summary>
    public const string SignReason = "listens tegn";

    /// <summary>The reason that marks an item's journal number: it may move, and the proof compares the numbers themselves.</summary>
    public const string CaseNumberReason = "journalnummer";

    /// <summary>The reason that marks the words of an item's time: they may move, and the proof compares the minutes themselves.</summary>
    public const string DurationReason = "punktets varighed";

    private static void Add(Match match, string group, string reason, List<(int Start, int End, string Reason)> found)
    {
        if (match.Success && match.Groups[group].Success && match.Groups[group].Length > 0)
        {
            found.Add((match.Groups[group].Index, match.Groups[group].Index + match.Groups[group].Length, reason));
        }
    }

    private static string? ReasonAt(List<(int Start, int End, string Reason)> optional, int at)
    {
        foreach (var (start, end, reason) in optional)
        {
            if (at >= start && at < end)
            {
                return reason;
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\\)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"(?<=\p{L})\*+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex InsideWord();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex("[\u00ad\u200b\u200c\u200d\u2060\ufeff]", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();

    [GeneratedRegex(
        @"^[\s>*#_-]*(?<sign>\(?[0-9]{1,3}[.)]|\(?[a-hA-H]\)|o(?=\s)|[Xx](?=\s{2})|\+)(?=\s|\*|at\b|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ListNumber();

    [GeneratedRegex(
        @"^[\s#*_-]*(?:(?<label>(?:(?:(?:dagsordens|dagsordenens\s+)?punkt|pkt|sag|ad)\b\.?\s*(?:nr\.?\s*|punkt\s+)?"
            + @"|nr\b\.?\s*)))?(?<paragraph>§\s*"
            + @"|20[23][0-9]\s?[/-]\s?(?=[0-9]{1,3}\s*:))?"
            + @"(?<number>[0-9]{1,3})(?<year>\s?[/-]\s?(?:20)?[23][0-9](?![0-9/-]))?\b\s*[:.)*–—-]*\s*"
            + @"(?<open>\(?(?:åben|åbent|lukket|offentlig|offentligt|fortrolig"
            + @"|fortroligt)(?:\s+(?:punkt|sag))?\)?(?=[\s:–-]|\)))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ItemLabel();

    [GeneratedRegex(
        @"^[\s*_]*(?:(?i:punkt|pkt\.?|sag)\s+)?(?<letter>[A-ZÆØÅ](?=[.):])|[0-9]{1,3}\.[0-9]{1,2})[.):]?\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ItemLetter();

    // "FOU 22", "Lb.nr. 1.", "a.": see Recognise/Forms/SeriesHeadings.cs.
    [GeneratedRegex(
        @"^[\s*_]*(?<sign>(?:(?:§|\p{L}{1,14}\.?(?:\s?\p{L}{1,4}\.)?(?:\s+(?i:nr)\.?)?)(?:\s*[-.]\s*|\s+))?(?:[0-9]{1,3}|[A-Za-z])"
            + @"(?=[\s.:)–-]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ItemSeries();

    [GeneratedRegex(
        @"[\s(–-](?<open>(?:åben|åbent|offentlig|offentligt)(?:\s+(?:sag|punkt|dagsordenspunkt))?)\)?[\s*_]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OpenAtEnd();

    [GeneratedRegex(@"(?<=[\s,.:;])(?<sign>[0-9]{1,2}[.)]|\(?[a-h]\))\s*(?=at\s)", RegexOptions.CultureInvariant)]
    private static partial Regex GluedPoint();

    private const string Amount =
        @"(?:ca\.?\s*)?(?:(?:[0-9]{1,2}(?:[,.][0-9]+)?|[0-9]?\s*½|[0-9]?1⁄2|[eé]n)\s*tim(?:e|er)\.?(?:\s*(?:og\s*"
        + @"|,\s*)?[0-9]{1,2}\s*min(?:ut(?:ter)?)?\.?)?|[0-9]{1,3}\s*min(?:ut(?:ter)?)?\.?)";

    [GeneratedRegex(
        @"^(?<all>[\s*_]*(?:(?:tid(?:sforbrug|sramme)?|varighed|afsat tid|forventet tid)\s*:?\s*)?[(\[]?\s*"
            + Amount
            + @"\s*[)\]]?\s*\.?[\s*_]*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DurationAlone();

    [GeneratedRegex(@"(?<all>[(\[]\s*" + Amount + @"\s*[)\]])(?=[\s*_.]*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DurationAtEnd();

    [GeneratedRegex(@"^[\s*_]*(?<all>[(\[]\s*" + Amount + @"\s*[)\]])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DurationInBrackets();
}
