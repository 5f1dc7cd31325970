using System.Globalization;
using MinutesSite.Link.Proposals;

namespace MinutesSite.Commands.Proposals;

/// <summary>What somebody picked of the proposed topics.</summary>
/// <param name="Proposals">The picked ones, in the order they were proposed in.</param>
/// <param name="Unknown">A pick that is neither a number of the list nor a name in it; null where all are.</param>
public sealed record ChosenProposals(IReadOnlyList<TopicProposal> Proposals, string? Unknown)
{
    private const string All = "alle";

    private const string None = "ingen";

    /// <summary>Reads picks: numbers as listed ("1", "3-5", also with commas between), names in any case, "alle", "ingen".</summary>
    public static ChosenProposals Of(IReadOnlyList<TopicProposal> proposals, IEnumerable<string> picks)
    {
        var chosen = new SortedSet<int>();
        foreach (var pick in picks)
        {
            if (Places(proposals, pick.Trim()) is { } whole)
            {
                chosen.UnionWith(whole);
                continue;
            }

            foreach (var part in pick.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Places(proposals, part) is not { } places)
                {
                    return new([], part);
                }

                chosen.UnionWith(places);
            }
        }

        return new([.. chosen.Select(place => proposals[place])], null);
    }

    /// <summary>Reads a line that somebody typed: one name, or picks with spaces or commas between.</summary>
    public static ChosenProposals OfLine(IReadOnlyList<TopicProposal> proposals, string line) =>
        Of(proposals, [line]) is { Unknown: null } whole ? whole : Of(proposals, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<int>? Places(IReadOnlyList<TopicProposal> proposals, string pick)
    {
        if (pick.Equals(All, StringComparison.OrdinalIgnoreCase))
        {
            return Enumerable.Range(0, proposals.Count);
        }

        if (pick.Length == 0 || pick.Equals(None, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var named = Enumerable
            .Range(0, proposals.Count)
            .Where(place => proposals[place].Name.Equals(pick, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        return named.Length > 0 ? named : Numbers(pick, proposals.Count);
    }

    private static IEnumerable<int>? Numbers(string pick, int count)
    {
        var ends = pick.Split('-', 2);
        return
            int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first >= 1
            && first <= last
            && last <= count
            ? Enumerable.Range(first - 1, last - first + 1)
            : null;
    }
}
