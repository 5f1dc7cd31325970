using MinutesSite.Index;
using MinutesSite.Language;

namespace MinutesSite.Serve;

/// <summary>
/// Finds what a query asks for in a text: the words themselves, their inflections, compounds with them, dates in any form.
/// </summary>
internal sealed class MarkWords
{
    private const int ShortestPart = 3;
    private const int ShortestBeginning = 4;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly List<(string Start, int Group)> starts = [];
    private readonly List<(WrittenDate Date, int Group)> dates = [];

    /// <summary>What is asked for.</summary>
    public MarkWords(IReadOnlyList<AskedGroup> groups)
    {
        for (var at = 0; at < groups.Count; at++)
        {
            var group = groups[at];
            if (group.Date is { } date)
            {
                dates.Add((date, at));
            }
            else if (group.Prefix is { } prefix && prefix.StartsWith('#'))
            {
                starts.Add((prefix[1..], at));
            }
            else
            {
                stems.TryAdd(WordTerms.TermOf(group.Word), at);
                if (group is { IsTyping: true, Prefix: { Length: >= ShortestPart } begun })
                {
                    starts.Add((begun, at));
                }
            }
        }
    }

    /// <summary>Where in a text what stands, in reading order.</summary>
    public List<(int Start, int End, int Group)> In(string text)
    {
        var found = new List<(int Start, int End, int Group)>();
        foreach (var token in new Tokens(text))
        {
            if (GroupOf(token.NormalisedIn(text), token.Kind) is { } group)
            {
                found.Add((token.Start, token.End, group));
            }
        }

        if (dates.Count > 0)
        {
            foreach (var date in WrittenDates.In(text))
            {
                if (dates.Find(asked => IsSame(asked.Date, date)) is { Date.Length: > 0 } match)
                {
                    found.Add((date.Start, date.Start + date.Length, match.Group));
                }
            }

            found.Sort();
        }

        return found;
    }

    private int? GroupOf(string word, TokenKind kind)
    {
        var term = WordTerms.TermOf(word);
        if (stems.TryGetValue(term, out var same))
        {
            return same;
        }

        var key = SpellingKey.Of(word);
        foreach (var (start, group) in starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal))
            {
                return group;
            }
        }

        foreach (var (part, group) in stems)
        {
            if (
                kind == TokenKind.Word
                && part.Length >= ShortestPart
                && !part.Any(char.IsDigit)
                && (
                    term.EndsWith(part, StringComparison.Ordinal)
                    || (part.Length >= ShortestBeginning && term.StartsWith(part, StringComparison.Ordinal))
                )
            )
            {
                return group;
            }
        }

        return null;
    }

    private static bool IsSame(WrittenDate asked, WrittenDate date) =>
        asked.Month == date.Month && (asked.Day ?? date.Day) == date.Day && (asked.Year ?? date.Year) == (date.Year ?? asked.Year);
}
