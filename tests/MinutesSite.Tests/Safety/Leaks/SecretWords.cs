using System.Globalization;

namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>Words that stand in one place of an archive and nowhere else, and where each was put.</summary>
/// <remarks>
/// A word begins with letters by the throw of dice, so that a sorted index writes it out in full; what is searched for is its middle, for
/// an index may cut its end.
/// </remarks>
/// <param name="seed">The same seed gives the same words.</param>
internal sealed class SecretWords(int seed)
{
    private const string Consonants = "bdfghjklmnprstvz";
    private const string Vowels = "aeiouy";
    private const int Syllables = 8;
    private const int ShortestTrace = 8;
    private const int LongestTrace = 9;
    private readonly Random dice = new(seed);
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => places.Count;

    /// <summary>A new word of 16 small letters, for this place.</summary>
    public string New(string place)
    {
        var word = string.Concat(
            Enumerable.Range(0, Syllables).Select(_ => $"{Consonants[dice.Next(Consonants.Length)]}{Vowels[dice.Next(Vowels.Length)]}")
        );
        places.Add(word[3..12], place);
        return word;
    }

    /// <summary>A new word for a name: as <see cref="New"/>, with a capital.</summary>
    public string Name(string place) => SecretItem.Name(New(place));

    /// <summary>A new journal number, for this place: its running number is the secret.</summary>
    public string JournalNumber(string place)
    {
        var number = dice.Next(10_000_000, 100_000_000).ToString(CultureInfo.InvariantCulture);
        places.Add(number, place);
        return $"00.{dice.Next(1, 20):00}.{dice.Next(1, 50):00}-P{dice.Next(1, 20):00}-{number}-25";
    }

    /// <summary>The places of the words that a text has.</summary>
    public IReadOnlySet<string> In(string text)
    {
        // One pass over the text for all words: a site of these has some ten million bytes.
        var small = text.ToLowerInvariant();
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start <= small.Length - ShortestTrace; start++)
        {
            for (var length = ShortestTrace; length <= LongestTrace && start + length <= small.Length; length++)
            {
                if (lookup.TryGetValue(small.AsSpan(start, length), out var place))
                {
                    found.Add(place);
                }
            }
        }

        return found;
    }

    /// <summary>All places, in the order in which the words were made.</summary>
    public IReadOnlyCollection<string> Places => places.Values;
}
