using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace MinutesSite.Serve;

/// <summary>A question to <c>/api/soeg</c>, within its limits.</summary>
/// <param name="Query">What is asked for; may be empty where there is a filter.</param>
/// <param name="Filters">By facet: the values of which an item must have one.</param>
/// <param name="From">The first day; null for the beginning.</param>
/// <param name="To">The last day; null for no end.</param>
/// <param name="IsNewestFirst">Whether the newest come first, and not what fits best.</param>
/// <param name="Offset">How many results are skipped.</param>
/// <param name="Limit">How many are shown.</param>
/// <param name="IsFeed">Whether the answer is OpenSearch RSS, and not JSON.</param>
internal sealed record SearchRequest(
    string Query,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Filters,
    DateOnly? From,
    DateOnly? To,
    bool IsNewestFirst,
    int Offset,
    int Limit,
    bool IsFeed
)
{
    /// <summary>The longest query, in characters: nobody asks for a page of text.</summary>
    public const int LongestQuery = 400;

    private const int MostResults = 100;
    private const int LastOffset = 10_000;
    private const int MostValues = 20;

    /// <summary>Reads a question; <paramref name="wrong"/> says what is wrong with it, for the person who wrote it.</summary>
    public static SearchRequest? Of(IQueryCollection asked, out string? wrong)
    {
        string? found = null;
        var query = asked["q"].ToString();
        var filters = Facets
            .Names.Select(name => (name, values: Values(asked, name)))
            .Where(filter => filter.values.Count > 0)
            .ToDictionary(filter => filter.name, filter => filter.values);
        var request = new SearchRequest(
            query,
            filters,
            Day("fra"),
            Day("til"),
            OneOf("sort", "relevans", "nyeste") == "nyeste",
            Number("offset", 0, 0, LastOffset),
            Number("limit", 10, 1, MostResults),
            OneOf("format", "json", "rss") == "rss"
        );
        if (query.Length > LongestQuery)
        {
            Wrong($"q er på {query.Length} tegn; det længste er {LongestQuery}.");
        }
        else if (filters.Values.Any(values => values.Count > MostValues))
        {
            Wrong($"Et filter har flere end {MostValues} værdier.");
        }

        wrong = found;
        return found is null ? request : null;

        void Wrong(string text) => found ??= text;

        int Number(string name, int usual, int least, int most)
        {
            var written = asked[name].ToString();
            if (written.Length == 0)
            {
                return usual;
            }

            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            Wrong($"{name} skal være et tal fra {least} til {most}.");
            return usual;
        }

        DateOnly? Day(string name)
        {
            var written = asked[name].ToString();
            if (written.Length == 0)
            {
                return null;
            }

            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            Wrong($"{name} skal være en dato som 2026-01-13.");
            return null;
        }

        string OneOf(string name, string usual, string other)
        {
            var written = asked[name].ToString();
            if (written.Length > 0 && written != usual && written != other)
            {
                Wrong($"{name} skal være {usual} eller {other}.");
            }

            return written.Length == 0 ? usual : written;
        }
    }

    private static IReadOnlyList<string> Values(IQueryCollection asked, string name) =>
        [.. asked[name].OfType<string>().Select(value => value.Trim()).Where(value => value.Length > 0)];
}
