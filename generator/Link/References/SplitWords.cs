using System.Collections.Frozen;

namespace MinutesSite.Link.References;

/// <summary>Takes a text apart into sentences of words.</summary>
public static class SplitWords
{
    // After these a full stop does not end a sentence.
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "d",
        "pkt",
        "nr",
        "hhv",
        "jf",
        "kl",
        "ca",
        "mv",
        "inkl",
        "ekskl",
        "evt",
        "fx",
        "pga",
        "pba",
        "ift",
        "mht",
        "mhp",
        "vedr",
        "stk",
        "pr",
        "bl",
        "a",
        "m",
        "fl",
        "f",
        "eks",
        "dvs",
        "osv",
        "tlf",
        "afd",
        "sml",
        "henh",
        "kap",
        "ref",
        "resp",
        "vha",
        "iht",
        "ang",
        "alm",
        "prot",
        "ekstraord",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// So many words without a stop are no sentence but a list or a paste, and are read piece by piece: every rule may look at all words of
    /// a sentence, so that its time would grow with the square of its length.
    /// </summary>
    private const int Longest = 500;

    /// <summary>The sentences, each with its words; days are words.</summary>
    public static IReadOnlyList<IReadOnlyList<Word>> Of(string text, IReadOnlyList<DateInText> dates)
    {
        var sentences = new List<IReadOnlyList<Word>>();
        var words = new List<Word>();
        var nextDate = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (words.Count >= Longest)
            {
                Close(sentences, ref words);
            }

            if (nextDate < dates.Count && dates[nextDate].Start <= at)
            {
                words.Add(new(dates[nextDate].Start, dates[nextDate].End, "") { Date = dates[nextDate] });
                at = Math.Max(at, dates[nextDate].End);
                nextDate++;
                continue;
            }

            var c = text[at];
            if (char.IsLetterOrDigit(c))
            {
                var limit = nextDate < dates.Count ? dates[nextDate].Start : text.Length;
                at = AddWord(text, at, limit, words);
            }
            else if (c == '\n' || (c is '.' or '!' or '?' && EndsSentence(text, at, nextDate < dates.Count ? dates[nextDate].Start : -1)))
            {
                Close(sentences, ref words);
                at++;
            }
            else
            {
                if (!char.IsWhiteSpace(c))
                {
                    words.Add(new(at, at + 1, c is '–' or '—' ? "-" : c.ToString()));
                }

                at++;
            }
        }

        Close(sentences, ref words);
        return sentences;
    }

    private static int AddWord(string text, int start, int limit, List<Word> words)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
        {
            end++;
        }

        // "Børne- og Skoleudvalget": the hyphen belongs to the word, which goes on later.
        if (end < limit && text[end] == '-' && char.IsLetter(text[end - 1]))
        {
            end++;
        }

        var word = text[start..end].ToLowerInvariant();
        if (end < limit && text[end] == '.' && Abbreviations.Contains(word))
        {
            end++;
        }

        words.Add(new(start, end, word));
        return end;
    }

    private static bool IsInner(string text, int at) =>
        at + 1 < text.Length
        && char.IsLetter(text[at + 1])
        && char.IsLetter(text[at - 1])
        && text[at] is '-' or '\'' or '’'
        && at + 1 < text.Length
        && char.IsLetter(text[at + 1]);

    private static bool EndsSentence(string text, int at, int nextDay)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\u00a0' or '"' or '”' or ')' or '»')
        {
            next++;
        }

        return next >= text.Length
            || text[next] == '\n'
            || (next > at + 1 && (next == nextDay || char.IsUpper(text[next]) || text[next] is '"' or '“' or '«' or '-' or '•'));
    }

    private static void Close(List<IReadOnlyList<Word>> sentences, ref List<Word> words)
    {
        if (words.Count > 0)
        {
            sentences.Add(words);
            words = [];
        }
    }
}
