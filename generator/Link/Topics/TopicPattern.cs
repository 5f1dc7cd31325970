namespace MinutesSite.Link.Topics;

/// <summary>
/// A pattern of emner.yml: words one after the other, whatever their case; <c>*</c> stands for any part of a word:
/// <c>beredskab*</c> is also "beredskabsplan". A year also matches its last two digits: "Budget 2027" is also "budget 27" and "budget2027".
/// </summary>
public sealed class TopicPattern
{
    private readonly PatternWord[] words;

    private TopicPattern(PatternWord[] words) => this.words = words;

    /// <summary>The word that every text with the pattern has at its beginning; null where that may be several.</summary>
    public string? FirstWord => words[0] is { StartsOpen: false, EndsOpen: false, IsYear: false } first ? first.Text : null;

    /// <summary>Reads a pattern; null where it has no letter and no digit.</summary>
    public static TopicPattern? Parse(string pattern)
    {
        var words = new List<PatternWord>();
        foreach (var part in pattern.Split(' ', '\u00a0', '-', '–', '/', ',', '.', '(', ')', ':'))
        {
            var text = part.Replace("*", "", StringComparison.Ordinal);
            var first = words.Count;
            foreach (var word in new TopicWords(text))
            {
                words.Add(new(text[word], false, false));
            }

            if (words.Count > first)
            {
                words[first] = words[first] with { StartsOpen = part.StartsWith('*') };
                words[^1] = words[^1] with { EndsOpen = part.EndsWith('*') };
            }
        }

        return words.Count == 0 ? null : new([.. words]);
    }

    /// <summary>Whether the pattern stands at a word's first character.</summary>
    public bool IsAt(string text, int at)
    {
        var next = 0;
        foreach (var word in new TopicWords(text, at))
        {
            if (!words[next].Fits(text.AsSpan(word)))
            {
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

    private sealed record PatternWord(string Text, bool StartsOpen, bool EndsOpen)
    {
        public bool IsYear => Text.Length == 4 && Text.StartsWith("20", StringComparison.Ordinal) && char.IsAsciiDigit(Text[2]);

        public bool Fits(ReadOnlySpan<char> word)
            => (StartsOpen, EndsOpen) switch
            {
                (false, false) => word.Equals(Text, StringComparison.OrdinalIgnoreCase) || (IsYear && word.SequenceEqual(Text.AsSpan(2))),
                (false, true) => word.StartsWith(Text, StringComparison.OrdinalIgnoreCase),
                (true, false) => word.EndsWith(Text, StringComparison.OrdinalIgnoreCase),
                (true, true) => word.Contains(Text, StringComparison.OrdinalIgnoreCase),
            };
    }
}
