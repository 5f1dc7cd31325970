namespace MinutesSite.Language;

/// <summary>
/// The Danish stemmer of Snowball 3.1 (https://snowballstem.org/algorithms/danish/stemmer.html), written anew from its
/// description. Takes inflection off a word: "afdelingernes" → "afdeling".
/// </summary>
public static class DanishStemmer
{
    private const string Vowels = "aeiouyæåø";
    private const string BeforeS = "abcdfghjklmnoprtvyzå'";
    private const string Doubled = "bdfgklmnprst";

    // By their last letter, longest first, so that the first that fits is the longest.
    private static readonly string[] OnD = ["ethed", "ered", "hed"];
    private static readonly string[] OnE = ["erende", "erede", "ende", "erne", "ene", "ere", "e"];
    private static readonly string[] OnN = ["heden", "eren", "en"];
    private static readonly string[] OnR = ["heder", "erer", "er"];
    private static readonly string[] OnS =
    [
        "erendes",
        "hedens",
        "endes",
        "erens",
        "erets",
        "ernes",
        "enes",
        "eres",
        "heds",
        "ens",
        "ers",
        "ets",
        "es",
        "s",
    ];
    private static readonly string[] OnT = ["eret", "et"];

    /// <summary>
    /// A word in lower case without its inflection only, derivation kept: "rolighed" → "rolig", which <see cref="Stem"/> would take
    /// for a form of "rolle".
    /// </summary>
    internal static ReadOnlySpan<char> Uninflected(ReadOnlySpan<char> word)
    {
        var region = FirstRegion(word);
        var end = WithoutEnding(word, word.Length, region);
        return word[..WithoutDoubledLetter(word, end, region)];
    }

    /// <summary>The stem of a word in lower case. Words under three letters are their own stems.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(letters);
        var length = StemLength(letters, FirstRegion(word));
        return length == word.Length && letters.SequenceEqual(word) ? word : new string(letters[..length]);
    }

    /// <summary>
    /// The stem of the stem where at least four letters are left of it, else the stem: joins budget and budgettet, proces and processen.
    /// </summary>
    public static string StemTwice(string word)
    {
        var once = Stem(word);
        var twice = Stem(once);
        return twice.Length >= 4 ? twice : once;
    }

    private static int StemLength(Span<char> letters, int region)
    {
        var end = WithoutEnding(letters, letters.Length, region);
        end = WithoutDoubleEnd(letters, end, region);
        end = WithoutDerivation(letters, end, region);
        end = WithoutDoubledLetter(letters, end, region);
        return end > 0 && letters[end - 1] == '\'' ? end - 1 : end;
    }

    /// <summary>
    /// Where R1 begins: after the first apostrophe, else after the first non-vowel that follows a vowel, else at the end; never
    /// before the fourth letter.
    /// </summary>
    private static int FirstRegion(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOf('\'');
        if (apostrophe >= 0)
        {
            return Math.Max(3, apostrophe + 1);
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return Math.Max(3, i + 1);
            }
        }

        return word.Length;
    }

    private static int WithoutEnding(ReadOnlySpan<char> letters, int end, int region)
    {
        foreach (var ending in EndingsOn(end == 0 ? ' ' : letters[end - 1]))
        {
            if (end - ending.Length >= region && letters[..end].EndsWith(ending, StringComparison.Ordinal))
            {
                var left = end - ending.Length;
                return ending.Length > 1 || ending[0] == 'e' || (left > 0 && BeforeS.Contains(letters[left - 1], StringComparison.Ordinal))
                    ? left
                    : end;
            }
        }

        return end;
    }

    private static string[] EndingsOn(char last) =>
        last switch
        {
            'd' => OnD,
            'e' => OnE,
            'n' => OnN,
            'r' => OnR,
            's' => OnS,
            't' => OnT,
            _ => [],
        };

    // gd, dt, gt, kt lose the last letter.
    private static int WithoutDoubleEnd(ReadOnlySpan<char> letters, int end, int region) =>
        end - 2 >= region && (letters[end - 2], letters[end - 1]) is ('g', 'd') or ('d', 't') or ('g', 't') or ('k', 't') ? end - 1 : end;

    private static int WithoutDerivation(Span<char> letters, int end, int region)
    {
        if (letters[..end].EndsWith("igst", StringComparison.Ordinal))
        {
            end -= 2;
        }

        if (Ends(letters, end, region, "løst"))
        {
            return end - 1;
        }

        foreach (var ending in (ReadOnlySpan<string>)["elig", "lig", "els", "ig"])
        {
            if (Ends(letters, end, region, ending))
            {
                return WithoutDoubleEnd(letters, end - ending.Length, region);
            }
        }

        return end;
    }

    private static int WithoutDoubledLetter(ReadOnlySpan<char> letters, int end, int region) =>
        end > region && end >= 2 && letters[end - 1] == letters[end - 2] && Doubled.Contains(letters[end - 1], StringComparison.Ordinal)
            ? end - 1
            : end;

    private static bool Ends(ReadOnlySpan<char> letters, int end, int region, string ending) =>
        end - ending.Length >= region && letters[..end].EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
