using MinutesSite.Link.References;
using MinutesSite.Link.Topics;
using MinutesSite.Model;

namespace MinutesSite.Link.Proposals;

/// <summary>
/// Proposes topics: subjects of two meetings or more that emner.yml does not have. Shared words of titles and shared cases make
/// firm ones; words that stand out in one item (its title, a sub-heading, its summary) and come up in the text at other meetings
/// make loose ones, which rank lower.
/// </summary>
public static class ProposeTopics
{
    private const int FewestMeetings = 2;

    /// <summary>How many of each kind are proposed: more would not be read.</summary>
    public const int MostOfAKind = 15;

    /// <summary>The proposals, firm ones first, the likeliest first.</summary>
    public static IReadOnlyList<TopicProposal> From(IReadOnlyList<Meeting> meetings, Registers registers)
    {
        var agenda = Agenda.Of(meetings, registers);
        var cases = LinkCases.Of(agenda);
        var bonds = new Bonds(cases, LinkTopics.Of(agenda, cases, registers).Members);
        var open = agenda.Entries.Where(entry => !entry.IsStanding && !entry.Item.IsClosed).ToArray();
        var taken = KnownWords(registers, agenda);

        var firm = Firm(open, bonds, taken);
        var firmKeys = firm.SelectMany(proposal => Phrases.In(proposal.Name))
            .Select(phrase => phrase.Key)
            .ToHashSet(StringComparer.Ordinal);
        var loose = LooseProposals.From(open, phrase => taken.Contains(phrase.Key) || firmKeys.Contains(phrase.Key), bonds);
        return [.. firm.Take(MostOfAKind), .. loose.Take(MostOfAKind)];
    }

    private static List<TopicProposal> Firm(IReadOnlyList<AgendaEntry> open, Bonds bonds, HashSet<string> taken)
    {
        var byPhrase = PhraseItems.Of(open, entry => [entry.Item.Title.Text]);
        var found = byPhrase
            .Where(phrase => !taken.Contains(phrase.Key) && phrase.Meetings >= FewestMeetings)
            .Select(phrase => (Phrase: phrase, Items: WithCases(phrase.Items, bonds)))
            .Concat(OfCases(open, bonds, byPhrase, taken))
            .ToList();

        // Of phrases on the same items the longest says most; a phrase on fewer items than another that it contains says less.
        var chosen = new List<(PhraseItems Phrase, IReadOnlyList<AgendaEntry> Items)>();
        foreach (
            var candidate in found
                .OrderByDescending(candidate => candidate.Items.Count)
                .ThenByDescending(candidate => candidate.Phrase.Words)
                .ThenBy(candidate => candidate.Phrase.Key, StringComparer.Ordinal)
        )
        {
            if (!chosen.Exists(better => candidate.Items.All(better.Items.Contains)))
            {
                chosen.Add(candidate);
            }
        }

        return
        [
            .. chosen
                .Select(candidate => Proposal(candidate.Phrase, candidate.Items, isFirm: true, bonds))
                .OrderByDescending(proposal => proposal.Score)
                .ThenBy(proposal => proposal.Name, DanishOrder.Names),
        ];
    }

    // A case of several meetings whose titles share no words of their own.
    private static IEnumerable<(PhraseItems Phrase, IReadOnlyList<AgendaEntry> Items)> OfCases(
        IReadOnlyList<AgendaEntry> open,
        Bonds bonds,
        IReadOnlyList<PhraseItems> byPhrase,
        HashSet<string> taken
    )
    {
        var covered = byPhrase.Where(phrase => phrase.Meetings >= FewestMeetings).SelectMany(phrase => phrase.Items).ToHashSet();
        foreach (
            var found in bonds.Cases.Where(found => found.Entries.Select(entry => entry.MeetingIndex).Distinct().Count() >= FewestMeetings)
        )
        {
            var items = found.Entries.Where(open.Contains).ToArray();
            if (items.Length < FewestMeetings || Array.Exists(items, covered.Contains) || items.All(item => bonds.TopicsOf(item).Count > 0))
            {
                continue;
            }

            var name = Phrases
                .In(items[0].Item.Title.Text)
                .Where(phrase => !taken.Contains(phrase.Key))
                .OrderByDescending(phrase => phrase.Words)
                .ThenBy(phrase => phrase.Key, StringComparer.Ordinal)
                .FirstOrDefault();
            if (name.Text is not null)
            {
                yield return (new PhraseItems(name.Key, name.Words, [name.Text], items), items);
            }
        }
    }

    private static IReadOnlyList<AgendaEntry> WithCases(IReadOnlyList<AgendaEntry> items, Bonds bonds) =>
        [
            .. items
                .Concat(items.Select(bonds.CaseOf).OfType<CaseMembers>().SelectMany(found => found.Entries))
                .Where(entry => !entry.IsStanding)
                .DistinctBy(entry => entry.Index)
                .OrderBy(entry => entry.Index),
        ];

    /// <summary>A proposal by its phrase and items.</summary>
    internal static TopicProposal Proposal(PhraseItems phrase, IReadOnlyList<AgendaEntry> items, bool isFirm, Bonds bonds)
    {
        var numbers = items
            .Select(bonds.CaseOf)
            .OfType<CaseMembers>()
            .DistinctBy(found => found.Number)
            .Where(found => found.Entries.Count >= 2)
            .Select(found => found.Number)
            .ToArray();
        var meetings = items.Select(item => item.MeetingIndex).Distinct().Count();
        return new(
            Named(phrase),
            isFirm,
            [.. phrase.Texts.Take(3)],
            isFirm ? numbers : [],
            items,
            meetings + (phrase.Words * 0.5) + (numbers.Length > 0 ? 1 : 0)
        );
    }

    // A single word in its shortest form; of several words the form without small words between, where there is one.
    private static string Named(PhraseItems phrase)
    {
        var forms = phrase.Texts.Take(3).ToArray();
        var text =
            phrase.Words == 1
                ? forms.MinBy(form => form.Length)!
                : forms.FirstOrDefault(form => form.Split(' ').Length == phrase.Words) ?? forms[0];
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    // What topics and forums are called is no news; nor is the municipality's own name, which every text has.
    private static HashSet<string> KnownWords(Registers registers, Agenda agenda)
    {
        var known = registers
            .Topics.SelectMany(topic => topic.Aliases.Concat(topic.Patterns).Prepend(topic.Name))
            .Select(name => name.Value.Replace("*", "", StringComparison.Ordinal));
        var forums = agenda.Meetings.Select(meeting => meeting.Forum.Value).Concat(["Kommunalbestyrelsen", "Byrådet", "Økonomiudvalget"]);
        return known
            .Concat(forums)
            .Concat(KnownBodies.Abbreviations.Keys)
            .SelectMany(Phrases.In)
            .Select(phrase => phrase.Key)
            .ToHashSet(StringComparer.Ordinal);
    }
}
