using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Link.Votes;

/// <summary>A vote while its sides come in.</summary>
/// <param name="subject">What it is on; empty for the recommendation.</param>
internal sealed class VoteBuilder(string subject)
{
    private const int Sides = 3;
    private readonly IReadOnlyList<Voter>?[] voters = new IReadOnlyList<Voter>?[Sides];
    private readonly int?[] counts = new int?[Sides];

    /// <summary>What it is on.</summary>
    public string Subject => subject;

    /// <summary>Whether something about it could not be understood: then it is none.</summary>
    public bool IsUnclear { get; set; }

    /// <summary>One side's voters and number; told twice, it is unclear.</summary>
    public void Add(ToldSide side, string list, string number)
    {
        var at = (int)side;
        if (voters[at] is not null || counts[at] is not null)
        {
            // "Imod stemte 3. Imod stemte Ø." tells one thing in two sentences.
            var isSame =
                (list.Length == 0 && voters[at] is not null && counts[at] is null)
                || (number.Length == 0 && voters[at] is not { Count: > 0 });
            IsUnclear |= !isSame;
        }

        var listed = list.Length > 0 ? VoterList.Of(list) : null;
        voters[at] = listed?.Voters ?? voters[at] ?? [];
        counts[at] = NumberOf(number) ?? listed?.Count ?? counts[at];
    }

    /// <summary>The vote; null where it is unclear, tells nothing, or tells what cannot be.</summary>
    public Vote? Close()
    {
        var all = voters.SelectMany(side => side ?? []).ToArray();
        var hasSides = voters.Any(side => side is { Count: > 0 }) || counts.Any(count => count is not null);
        if (
            IsUnclear
            || !hasSides
            || all.DistinctBy(KeyOf, StringComparer.OrdinalIgnoreCase).Count() != all.Length
            || !Enumerable.Range(0, Sides).All(IsPossible)
        )
        {
            return null;
        }

        return new()
        {
            For = voters[(int)ToldSide.For] ?? [],
            Against = voters[(int)ToldSide.Against] ?? [],
            Abstained = voters[(int)ToldSide.Abstained] ?? [],
            ForCount = counts[(int)ToldSide.For],
            AgainstCount = counts[(int)ToldSide.Against],
            AbstainedCount = counts[(int)ToldSide.Abstained],
            Subject = subject.Length > 0 ? subject : null,
        };
    }

    private static string KeyOf(Voter voter) => voter.IsPerson ? voter.Name : PartyNames.KeyOf(voter.Name);

    // People are as many as the number says; parties are at most as many.
    private bool IsPossible(int side) =>
        counts[side] is not { } count
        || voters[side] is not { Count: > 0 } list
        || (list.All(voter => voter.IsPerson) ? list.Count == count : list.Count <= count);

    private static int? NumberOf(string written) =>
        written.Length == 0 ? null
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : written.ToLowerInvariant() switch
        {
            "en" or "én" or "et" or "ét" => 1,
            "to" => 2,
            "tre" => 3,
            "fire" => 4,
            "fem" => 5,
            "seks" => 6,
            "syv" => 7,
            "otte" => 8,
            "ni" => 9,
            "ti" => 10,
            "elleve" => 11,
            "tolv" => 12,
            _ => null,
        };
}
