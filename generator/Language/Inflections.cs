namespace MinutesSite.Language;

/// <summary>
/// The forms that a noun or adjective may have in a text: "borgermøde" is also "borgermødet", "borgermøderne", "borgermødernes".
/// </summary>
public static class Inflections
{
    private const int ShortestInflected = 4;

    private static readonly string[] Endings = ["", "e", "en", "et", "er", "ene", "erne", "n", "t", "r", "rne", "ne"];

    /// <summary>
    /// The forms with one stem, in lower case, the word itself first. A short word has its genitive only; one with digits is its only form.
    /// </summary>
    public static IReadOnlyList<string> Of(string word)
    {
        var lower = word.ToLowerInvariant();
        var forms = new List<string> { lower };
        if (!lower.All(char.IsLetter))
        {
            return forms;
        }

        var (stem, twice) = (DanishStemmer.Stem(lower), DanishStemmer.StemTwice(lower));
        if (lower.Length >= ShortestInflected)
        {
            foreach (var form in Bases(lower).SelectMany(_ => Endings, (start, ending) => start + ending))
            {
                if (
                    form.Length >= ShortestInflected - 1
                    && !forms.Contains(form)
                    && (DanishStemmer.Stem(form) == stem || DanishStemmer.StemTwice(form) == twice)
                )
                {
                    forms.Add(form);
                }
            }
        }

        forms.AddRange(forms.Where(form => form[^1] != 's').Select(form => form + "s").Except(forms).ToArray());
        return forms;
    }

    // "politikker": politikker, politikk, politik; "budget": budget, budgett.
    private static IEnumerable<string> Bases(string word)
    {
        var uninflected = DanishStemmer.Uninflected(word).ToString();
        return new[] { word, uninflected, word + word[^1], uninflected + uninflected[^1] }.Distinct(StringComparer.Ordinal);
    }
}
