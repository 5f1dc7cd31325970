using MinutesSite.Language;

namespace MinutesSite.Link.Topics;

/// <summary>
/// A pattern of emner.yml: words one after the other, whatever their case; <c>*</c> stands for any part of a word:
/// <c>beredskab*</c> is also "beredskabsplan". A year also matches its last two digits: "Budget 2027" is also "budget 27" and "budget2027".
/// </summary>
public sealed class TopicPattern
{
    private readonly PatternWord[] words;
    private readonly bool isInflected;

    private TopicPattern(PatternWord[] words, bool isInflected)
    {
        this.words = words;
        this.isInflected = isInflected;
    }

    /// <summary>The words of which every text with the pattern has one at its beginning; null where that may be any.</summary>
    public IReadOnlyList<string>? FirstWords =>
        words[0] is { StartsOpen: false, EndsOpen: false, IsYear: false } first ? first.Forms : null;

    /// <summary>Reads a pattern; null where it has no letter and no digit.</summary>
    /// <param name="pattern">The pattern as written.</param>
    /// <param name="isInflected">Whether other forms of its words count too, and "for" before its year: "budgettet for 2027".</param>
    public static TopicPattern? Parse(string pattern, bool isInflected = false)
    {
        var words = new List<PatternWord>();
        foreach (var part in pattern.Split(' ', '\u00a0', '-', '–', '/', ',', '.', '(', ')', ':'))
        {
            var text = part.Replace("*", "", StringComparison.Ordinal);
            var first = words.Count;
            foreach (var word in new TopicWords(text))
            {
                words.Add(new(text[word], false, false, isInflected ? Inflections.Of(text[word]) : [text[word]]));
            }

            if (words.Count > first)
            {
                words[first] = words[first] with { StartsOpen = part.StartsWith('*') };
                words[^1] = words[^1] with { EndsOpen = part.EndsWith('*') };
            }
        }

        return words.Count == 0 ? null : new([.. words], isInflected);
    }

    /// <summary>Whether the pattern stands at a word's first character.</summary>
    public bool IsAt(string text, int at)
    {
        var next = 0;
        var skipped = false;
        foreach (var word in new TopicWords(text, at))
        {
            if (!words[next].Fits(text.AsSpan(word)))
            {
                if (next > 0 && !skipped && isInflected && words[next].IsYear && text.AsSpan(word) is "for" or "i" or "til")
                {
                    skipped = true;
                    continue;
                }

                return false;
            }

            next++;
            if (next == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record PatternWord(string Text, bool StartsOpen, bool EndsOpen, IReadOnlyList<string> Forms)
    {
        public bool IsYear => Text.Length == 4 && Text.StartsWith("20", StringComparison.Ordinal) && char.IsAsciiDigit(Text[2]);

        public bool Fits(ReadOnlySpan<char> word) =>
            (StartsOpen, EndsOpen) switch
            {
                (false, false) => IsForm(word) || (IsYear && word.SequenceEqual(Text.AsSpan(2))),
                (false, true) => word.StartsWith(Text, StringComparison.OrdinalIgnoreCase),
                (true, false) => word.EndsWith(Text, StringComparison.OrdinalIgnoreCase),
                (true, true) => word.Contains(Text, StringComparison.OrdinalIgnoreCase),
            };

        private bool IsForm(ReadOnlySpan<char> word)
        {
            foreach (var form in Forms)
            {
                if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
