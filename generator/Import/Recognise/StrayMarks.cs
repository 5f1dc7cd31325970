using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// Question marks that a conversion left where a line break or a hard space was: taken away where they can be nothing else.
/// </summary>
public static partial class StrayMarks
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mv",
        "m.v",
        "osv",
        "etc",
        "mm",
        "m.m",
        "mfl",
        "m.fl",
        "kr",
        "pct",
        "ca",
        "nr",
        "pkt",
        "stk",
        "ol",
        "o.l",
        "lign",
        "evt",
        "inkl",
        "ekskl",
        "jf",
        "bl.a",
        "f.eks",
        "min",
        "mio",
        "mia",
        "sek",
        "kl",
        "div",
        "max",
        "maks",
        "tlf",
        "o.lign",
        "mht",
        "ift",
        "ifm",
        "pga",
        "p.t",
        "pt",
        "d.å",
        "s.å",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> QuestionWords = new[]
    {
        "hvad",
        "hvem",
        "hvor",
        "hvordan",
        "hvorfor",
        "hvornår",
        "hvilke",
        "hvilken",
        "hvilket",
        "hvis",
        "er",
        "skal",
        "kan",
        "vil",
        "har",
        "bør",
        "må",
        "bliver",
        "findes",
        "gælder",
        "var",
        "kunne",
        "skulle",
        "ville",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text without stray question marks.</summary>
    public static RichText Removed(RichText text)
    {
        if (!text.Text.Contains('?', StringComparison.Ordinal))
        {
            return text;
        }

        var afterStop = AfterStop()
            .Matches(text.Text)
            .Where(match => IsStray(text.Text, match.Index))
            .Select(match => match.Index + 1)
            .ToHashSet();
        var inside = BetweenLetters()
            .Matches(text.Text)
            .Where(match => !IsInAddress(text.Text, match.Index))
            .Select(match => match.Index)
            .ToHashSet();
        return afterStop.Count + inside.Count == 0
            ? text
            : text.Mapped(
                    (whole, i) =>
                        afterStop.Contains(i) ? ""
                        : inside.Contains(i) ? " "
                        : whole[i].ToString()
                )
                .Trimmed();
    }

    // "et år.?" ends a statement; "møder, workshops mv.?" is a question that ends in an abbreviation, "Hvad gør vi.?" a question with a
    // slip.
    private static bool IsStray(string text, int stop)
    {
        var sentence = text[..stop];
        var start = SentenceStart().Matches(sentence).LastOrDefault() is { } match ? match.Index + match.Length : 0;
        var firstWord = sentence[start..].Split(' ', 2)[0];
        var lastWord = sentence[(sentence.LastIndexOfAny([' ', '(']) + 1)..];
        return !QuestionWords.Contains(firstWord) && !Abbreviations.Contains(lastWord.TrimEnd('.'));
    }

    private static bool IsInAddress(string text, int at)
    {
        var start = text.LastIndexOf(' ', at) + 1;
        var end = text.IndexOf(' ', at) is var space && space < 0 ? text.Length : space;
        var word = text[start..end];
        return word.Contains('/', StringComparison.Ordinal)
            || word.Contains('@', StringComparison.Ordinal)
            || word.Contains('=', StringComparison.Ordinal)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"(?<=[\p{L}0-9)”""])\.\?(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterStop();

    [GeneratedRegex(@"(?<=\p{Ll})\?(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenLetters();

    [GeneratedRegex(@"[.!?:]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceStart();
}
