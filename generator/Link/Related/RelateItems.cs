using System.Collections.Concurrent;
using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link.Related;

/// <summary>
/// Finds for each item the others worth reading with it: on the same case, with the same topic, that it refers to, or that have its
/// words. Looks only at the nearest in time along each of these, so that the work grows with the number of items.
/// </summary>
public sealed class RelateItems
{
    private const int Shown = 5;
    private const int NearestOfCase = 6;
    private const int NearestOfTopic = 6;
    private const int NearestOfWord = 16;
    private const int WordsFollowed = 12;
    private const double LeastLikeness = 0.16;

    // One simple word may be about two things: rats at the harbour, and its charges.
    private const double FewestWords = 1.5;

    // A case says most; a topic may be wide; a reference tells that the meeting mattered.
    private const double CaseWeight = 4;
    private const double ReferenceWeight = 3;
    private const double TopicWeight = 2;

    private readonly Agenda agenda;
    private readonly Bonds bonds;
    private readonly Likeness likeness;
    private readonly Dictionary<int, List<int>> byStem = [];
    private readonly Dictionary<string, List<int>> byTopic = new(StringComparer.Ordinal);

    // One string for what thousands of relations say.
    private readonly ConcurrentDictionary<string, string> topicReasons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgendaEntry> byAddress;
    private readonly IReadOnlyList<LinkedReferences> references;
    private readonly Dictionary<int, List<int>> referredFrom = [];

    private RelateItems(Agenda agenda, Bonds bonds, IReadOnlyList<LinkedReferences> references)
    {
        this.agenda = agenda;
        this.bonds = bonds;
        this.references = references;
        likeness = Likeness.Of(agenda);
        byAddress = new Dictionary<string, AgendaEntry>(StringComparer.Ordinal);
        foreach (var entry in agenda.Entries)
        {
            byAddress.TryAdd(entry.Link.Address, entry);
            if (Counts(entry))
            {
                AddTo(byStem, likeness.WordsOf(entry.Index).Take(WordsFollowed).Select(word => word.Stem), entry.Index);
                AddTo(byTopic, bonds.TopicsOf(entry).Select(topic => topic.Address), entry.Index);
            }
        }

        foreach (var entry in agenda.Entries)
        {
            foreach (var target in ReferredTo(entry))
            {
                (referredFrom.TryGetValue(target.Index, out var from) ? from : referredFrom[target.Index] = []).Add(entry.Index);
            }
        }
    }

    /// <summary>Each item's related ones, best first, by the item's place.</summary>
    public static IReadOnlyList<IReadOnlyList<RelatedItem>> Of(Agenda agenda, Bonds bonds, IReadOnlyList<LinkedReferences> references)
    {
        var relate = new RelateItems(agenda, bonds, references);
        var related = new IReadOnlyList<RelatedItem>[agenda.Entries.Count];
        Parallel.For(0, related.Length, i => related[i] = relate.To(agenda.Entries[i]));
        return related;
    }

    private IReadOnlyList<RelatedItem> To(AgendaEntry entry)
    {
        if (!Counts(entry))
        {
            return [];
        }

        var found = new Dictionary<int, Relation>();
        AddCase(entry, found);
        AddReferences(entry, found);
        AddTopics(entry, found);
        AddLikeness(entry, found);
        return
        [
            .. found
                .OrderByDescending(pair => pair.Value.Weight)
                .ThenBy(pair => Math.Abs(pair.Key - entry.Index))
                .ThenBy(pair => pair.Key)
                .Take(Shown)
                .Select(pair => new RelatedItem(agenda.Entries[pair.Key].Link, pair.Value.Reason ?? SharedWords(entry.Index, pair.Key))),
        ];
    }

    private void AddCase(AgendaEntry entry, Dictionary<int, Relation> found)
    {
        if (bonds.CaseOf(entry) is not { } own)
        {
            return;
        }

        foreach (var other in Nearest(own.Places, entry.Index, NearestOfCase))
        {
            Add(found, entry, other, CaseWeight, "Samme sag");
        }
    }

    private void AddReferences(AgendaEntry entry, Dictionary<int, Relation> found)
    {
        foreach (var target in ReferredTo(entry))
        {
            Add(found, entry, target.Index, ReferenceWeight, "Nævnt i punktet");
        }

        foreach (var from in (referredFrom.GetValueOrDefault(entry.Index) ?? []).Take(NearestOfTopic))
        {
            Add(found, entry, from, ReferenceWeight, "Henviser til punktet");
        }
    }

    private void AddTopics(AgendaEntry entry, Dictionary<int, Relation> found)
    {
        foreach (var topic in bonds.TopicsOf(entry))
        {
            var reason = topicReasons.GetOrAdd(topic.Name, static name => $"Emne: {name}");
            foreach (var other in Nearest(byTopic[topic.Address], entry.Index, NearestOfTopic))
            {
                Add(found, entry, other, TopicWeight, reason);
            }
        }
    }

    private void AddLikeness(AgendaEntry entry, Dictionary<int, Relation> found)
    {
        var shared = new Dictionary<int, double>();
        foreach (var word in likeness.WordsOf(entry.Index).Take(WordsFollowed))
        {
            foreach (var other in Nearest(byStem[word.Stem], entry.Index, NearestOfWord))
            {
                shared[other] = shared.GetValueOrDefault(other) + word.Weight;
            }
        }

        foreach (
            var other in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(4 * Shown).Select(pair => pair.Key)
        )
        {
            var (alike, words) = likeness.Between(entry.Index, other);
            if (alike >= LeastLikeness && words >= FewestWords)
            {
                Add(found, entry, other, alike, null);
            }
        }
    }

    private string SharedWords(int left, int right)
    {
        var others = likeness.WordsOf(right).Select(word => word.Stem).ToHashSet();
        return "Fælles ord: "
            + string.Join(
                ", ",
                likeness.WordsOf(left).Where(word => others.Contains(word.Stem)).Select(word => word.Word).Distinct().Take(3)
            );
    }

    private void Add(Dictionary<int, Relation> found, AgendaEntry entry, int other, double weight, string? reason)
    {
        if (other == entry.Index || !Counts(agenda.Entries[other]))
        {
            return;
        }

        // The strongest reason is the one to show; the others help it along.
        found[other] = found.TryGetValue(other, out var known) ? known with { Weight = known.Weight + (weight / 4) } : new(weight, reason);
    }

    private IEnumerable<AgendaEntry> ReferredTo(AgendaEntry entry) =>
        references[entry.Index]
            .References.Where(reference => reference.Address is not null)
            .Select(reference => byAddress.GetValueOrDefault(reference.Address!))
            .OfType<AgendaEntry>();

    private static bool Counts(AgendaEntry entry) => !entry.IsStanding && !entry.Item.IsClosed;

    private static void AddTo<TKey>(Dictionary<TKey, List<int>> places, IEnumerable<TKey> keys, int entry)
        where TKey : notnull
    {
        foreach (var key in keys)
        {
            (places.TryGetValue(key, out var list) ? list : places[key] = []).Add(entry);
        }
    }

    // The places on both sides of an item's own; the list is in the agenda's order.
    private static IEnumerable<int> Nearest(IReadOnlyList<int> places, int own, int count)
    {
        var at = Position(places, own);
        var first = Math.Max(0, Math.Min(at - (count / 2), places.Count - count - 1));
        for (var i = first; i < Math.Min(places.Count, first + count + 1); i++)
        {
            if (places[i] != own)
            {
                yield return places[i];
            }
        }
    }

    private static int Position(IReadOnlyList<int> places, int own)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] < own)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // Without a reason it is the words they share, looked up for what is shown alone.
    private readonly record struct Relation(double Weight, string? Reason);
}
