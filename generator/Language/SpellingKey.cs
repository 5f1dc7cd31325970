using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Language;

/// <summary>
/// A word as one writes it without Danish letters: æ→ae ø→oe å→aa, other accents gone. Words are indexed by the key of their
/// stem, so that "oekonomi" finds "økonomi" and "resume" finds "resumé"; å is not a, which would throw far more words together.
/// </summary>
public static class SpellingKey
{
    /// <summary>The key of a word in lower case.</summary>
    public static string Of(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsAscii(c))
            {
                return Folded(word);
            }
        }

        return word;
    }

    /// <summary>
    /// The Danish spelling that a word without Danish letters may stand for: "oekonomi" → "økonomi"; the word itself where there is none.
    /// </summary>
    public static string Reversed(string word) =>
        word.Replace("ae", "æ", StringComparison.Ordinal)
            .Replace("oe", "ø", StringComparison.Ordinal)
            .Replace("aa", "å", StringComparison.Ordinal);

    private static string Folded(string word)
    {
        var key = new StringBuilder(word.Length + 4);
        foreach (var c in word.Composed(NormalizationForm.FormC))
        {
            switch (c)
            {
                case 'æ':
                    key.Append("ae");
                    break;
                case 'ø' or 'ö':
                    key.Append("oe");
                    break;
                case 'å':
                    key.Append("aa");
                    break;
                case 'ä':
                    key.Append("ae");
                    break;
                default:
                    key.Append(char.IsAscii(c) || char.IsSurrogate(c) ? c : c.ToString().Composed(NormalizationForm.FormD)[0]);
                    break;
            }
        }

        return key.ToString();
    }
}
