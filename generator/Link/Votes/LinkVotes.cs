using MinutesSite.Link.People;
using MinutesSite.Model;

namespace MinutesSite.Link.Votes;

/// <summary>Gives those who voted their pages, and gathers what each voted.</summary>
public static class LinkVotes
{
    /// <summary>The vote with the pages of those in it.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="names">Joins the spellings of a name.</param>
    /// <param name="people">The addresses of those who have pages.</param>
    public static Vote WithPages(Vote vote, PersonNames names, IReadOnlySet<string> people)
    {
        return vote with { For = Side(vote.For), Against = Side(vote.Against), Abstained = Side(vote.Abstained) };

        Voter[] Side(IReadOnlyList<Voter> voters) => [.. voters.Select(voter => voter with { Address = AddressOf(voter) })];

        string? AddressOf(Voter voter) =>
            !voter.IsPerson ? Party.AddressOf(PartyNames.KeyOf(voter.Name))
            : names.AddressOf(voter.Name) is var address && people.Contains(address) ? address
            : null;
    }

    /// <summary>What each person and party voted, newest first, by the address of the page.</summary>
    /// <param name="items">The items, newest first.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<RecordedVote>> ByAddress(IEnumerable<ArchivedItem> items)
    {
        var votes = new Dictionary<string, List<RecordedVote>>(StringComparer.Ordinal);
        var told = new HashSet<(string, DateOnly?, string)>();
        foreach (var item in items)
        {
            // What a council's minutes repeat of a committee's is counted where the committee's own minutes are not there, and once.
            foreach (
                var decision in item.Decisions.Where(decision =>
                    decision.IsOwn || (decision.Address is null && told.Add((decision.Forum, decision.Date, decision.Section.PlainText)))
                )
            )
            {
                foreach (var vote in decision.Votes)
                {
                    Add(vote.For, VoteSide.For, vote);
                    Add(vote.Against, VoteSide.Against, vote);
                    Add(vote.Abstained, VoteSide.Abstained, vote);
                }

                void Add(IReadOnlyList<Voter> voters, VoteSide side, Vote vote)
                {
                    foreach (var address in voters.Select(voter => voter.Address).OfType<string>())
                    {
                        if (!votes.TryGetValue(address, out var list))
                        {
                            votes[address] = list = [];
                        }

                        list.Add(new(item.Link, decision.Forum, decision.Date, vote.Subject, side));
                    }
                }
            }
        }

        return votes.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<RecordedVote>)[.. pair.Value.OrderByDescending(vote => vote.Date ?? vote.Item.Meeting.Date)],
            StringComparer.Ordinal
        );
    }

    /// <summary>The parties that have voted, by name in Danish order.</summary>
    public static IReadOnlyList<Party> Parties(
        IEnumerable<ArchivedItem> items,
        IReadOnlyDictionary<string, IReadOnlyList<RecordedVote>> votes
    ) =>
        [
            .. items
                .SelectMany(item => item.Decisions)
                .SelectMany(decision => decision.Votes)
                .SelectMany(vote => vote.For.Concat(vote.Against).Concat(vote.Abstained))
                .Where(voter => !voter.IsPerson)
                .GroupBy(voter => voter.Address!, StringComparer.Ordinal)
                .Where(group => votes.ContainsKey(group.Key))
                .Select(group => PartyNames.KeyOf(group.First().Name) is var key ? new Party(key, NameOf(key), votes[group.Key]) : null!)
                .OrderBy(party => party.Name, DanishOrder.Names),
        ];

    private static string NameOf(string key) =>
        PartyNames.NameOf(key) is { } name ? $"{name} ({key})"
        : key.Length <= 2 ? "Liste " + key
        : key;
}
