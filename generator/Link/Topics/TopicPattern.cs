using System.Text;

namespace MinutesSite.Link.Topics;

/// <summary>
/// A pattern of emner.yml: words one after the other, whatever their case; <c>*</c> stands for any part of a word:
/// <c>beredskab*</c> is also "beredskabsplan". A year also matches its last two digits: "Budget 2027" is also "budget 27" and "budget2027".
/// </summary>
public sealed class TopicPattern
{
    private readonly PatternWord[] words;

    private TopicPattern(PatternWord[] words) => this.words = words;

    /// <summary>A piece that every text with the pattern has: to pass over the others quickly.</summary>
    public string Literal => words.MaxBy(word => word.Text.Length)!.Text;

    /// <summary>Reads a pattern; null where it has no letter and no digit, or nothing but <c>*</c> in a word.</summary>
    public static TopicPattern? Parse(string pattern)
    {
        var words = new List<PatternWord>();
        foreach (var part in pattern.Split([' ', '\u00a0', '-', '–', '/', ',', '.', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            var startsOpen = part.StartsWith('*');
            var endsOpen = part.EndsWith('*');
            var pieces = TopicText.Words(part.Replace("*", "", StringComparison.Ordinal));
            for (var i = 0; i < pieces.Count; i++)
            {
                words.Add(new(pieces[i].Text, startsOpen && i == 0, endsOpen && i == pieces.Count - 1));
            }
        }

        return words.Count == 0 ? null : new(words.ToArray());
    }

    /// <summary>Whether the words of a text hold the pattern.</summary>
    public bool IsIn(IReadOnlyList<TopicWord> text)
    {
        for (var at = 0; at + words.Length <= text.Count; at++)
        {
            if (IsAt(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAt(IReadOnlyList<TopicWord> text, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Fits(text[at + i].Text))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record PatternWord(string Text, bool StartsOpen, bool EndsOpen)
    {
        public bool Fits(string word)
            => (StartsOpen, EndsOpen) switch
            {
                (false, false) => word == Text || (Text.Length == 4 && word.Length == 2 && Text.StartsWith("20", StringComparison.Ordinal) && Text.AsSpan(2).SequenceEqual(word) && char.IsAsciiDigit(word[0])),
                (false, true) => word.StartsWith(Text, StringComparison.Ordinal),
                (true, false) => word.EndsWith(Text, StringComparison.Ordinal),
                (true, true) => word.Contains(Text, StringComparison.Ordinal),
            };
    }
}

/// <summary>A word of a text, or a number, in lower case.</summary>
/// <param name="Text">The letters, or the digits.</param>
public readonly record struct TopicWord(string Text);

/// <summary>Takes a text apart for patterns: letters and digits are words of their own.</summary>
public static class TopicText
{
    /// <summary>The words in lower case: "Budget2027" is "budget" and "2027".</summary>
    public static IReadOnlyList<TopicWord> Words(string text)
    {
        var words = new List<TopicWord>();
        var word = new StringBuilder();
        var wasDigit = false;
        foreach (var c in text)
        {
            var isDigit = char.IsAsciiDigit(c);
            if (word.Length > 0 && (!char.IsLetterOrDigit(c) || isDigit != wasDigit))
            {
                words.Add(new(word.ToString()));
                word.Clear();
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }

            wasDigit = isDigit;
        }

        if (word.Length > 0)
        {
            words.Add(new(word.ToString()));
        }

        return words;
    }
}
