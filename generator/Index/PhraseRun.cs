using System.Text;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>Reads the neighbouring words of a run of items on one core.</summary>
internal sealed class PhraseRun
{
    /// <summary>Where the words of an item are counted on from after its title: a lower place is one in the title.</summary>
    public const int FirstPlaceOfBody = 64;

    /// <summary>Where the words of its enclosures are counted on from: no item has as many of its own.</summary>
    public const int FirstPlaceOfAttachments = 1 << 20;

    private const int LongestKept = 64;
    private readonly Dictionary<string, uint> hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly List<PhrasePlace>[] places;
    private readonly IReadOnlySet<uint> alone;
    private readonly int itemBase;

    private PhraseRun(int groups, IReadOnlySet<uint> alone, int itemBase)
    {
        this.alone = alone;
        byLetters = hashes.GetAlternateLookup<ReadOnlySpan<char>>();
        places = [.. Enumerable.Range(0, groups).Select(_ => new List<PhrasePlace>())];
        this.itemBase = itemBase;
    }

    /// <summary>How many places there are.</summary>
    public long Count => places.Sum(group => (long)group.Count);

    /// <summary>Reads some items.</summary>
    /// <param name="items">All items.</param>
    /// <param name="some">Which of them.</param>
    /// <param name="alone">The numbers of words whose own places are wanted as well: those of a pair with 0.</param>
    /// <param name="groups">Into how many groups, by the upper bits of the pair's number; a power of two.</param>
    public static PhraseRun Of(SearchItems items, Range some, IReadOnlySet<uint> alone, int groups)
    {
        var run = new PhraseRun(groups, alone, some.Start.Value);
        var item = run.itemBase;
        foreach (var one in items.All.Take(some))
        {
            run.Read(PhraseTexts.Of(one.Item.Item), item, 0, FirstPlaceOfBody);
            run.Read(items.PagesOf(one).Select(page => page.Text), item++, FirstPlaceOfAttachments, FirstPlaceOfAttachments);
        }

        return run;
    }

    /// <summary>Hands over what a group has; it is empty afterwards.</summary>
    public List<PhrasePlace> Take(int group)
    {
        var taken = places[group];
        places[group] = [];
        return taken;
    }

    private void Read(IEnumerable<string> texts, int item, int place, int leastOfSecond)
    {
        foreach (var text in texts)
        {
            place = Read(text.Composed(NormalizationForm.FormC), item, place) + 1;
            place = Math.Max(place, leastOfSecond);
        }
    }

    private int Read(string text, int item, int place)
    {
        Span<char> letters = stackalloc char[LongestKept];
        var before = 0u;
        var isFirst = true;
        foreach (var token in new Tokens(text))
        {
            var hash = HashOf(token, text, letters);
            if (!isFirst)
            {
                Add(WordHash.OfPair(before, hash), item, place - 1);
            }

            if (alone.Contains(hash))
            {
                Add(WordHash.OfPair(hash, 0), item, place);
            }

            (before, isFirst) = (hash, false);
            place++;
        }

        return place;
    }

    private void Add(ulong pair, int item, int place) =>
        places[(int)((pair >> 32) * (ulong)places.Length >> 32)].Add(new(pair, item, place));

    private uint HashOf(Token token, string text, Span<char> letters)
    {
        if (token.Length > letters.Length)
        {
            return WordHash.Of(SpellingKey.Of(token.NormalisedIn(text)));
        }

        var word = letters[..TokenText.Normalise(token.In(text), token.Kind, letters)];
        if (!byLetters.TryGetValue(word, out var hash))
        {
            hash = WordHash.Of(SpellingKey.Of(word.ToString()));
            byLetters[word] = hash;
        }

        return hash;
    }
}

/// <summary>Where two words stand beside each other.</summary>
/// <param name="Pair">Their number.</param>
/// <param name="Item">The item.</param>
/// <param name="Place">The place of the first of them among the item's words.</param>
internal readonly record struct PhrasePlace(ulong Pair, int Item, int Place) : IComparable<PhrasePlace>
{
    public int CompareTo(PhrasePlace other) =>
        Pair != other.Pair ? Pair.CompareTo(other.Pair)
        : Item != other.Item ? Item.CompareTo(other.Item)
        : Place.CompareTo(other.Place);
}
