using System.Text.Json;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Serving;

namespace MinutesSite.BrowserTests.Search;

/// <summary>The client against a count by hand, whatever the size of the archive: the same items, the same totals.</summary>
[Collection(OneChromium.Name)]
public sealed class OracleTests(Chromium chromium)
{
    private const int MostCompared = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(34)]
    [InlineData(80)]
    [InlineData(580)]
    [InlineData(7_000)]
    public async Task Words_phrases_numbers_dates_and_filters_find_what_a_count_finds(int items)
    {
        using var site = OracleArchive.Of(items);
        Assert.NotNull((await site.Build()).Written);
        await using var served = await ServedFolder.Start(site.Options.Output, "/sti");
        var oracle = Oracle.Of(site.Options.Output);
        Assert.Equal(items, oracle.Items.Count);
        var queries = OracleQuery.Of(oracle, 2_000, new Random(7));

        var page = await chromium.NewPage(served.Address);
        await SearchClient.Open(page);
        var answers = await page.EvaluateAsync<OracleAnswer[]>(
            """
            async ([json, most]) => {
              const answers = [];
              for (const { text, filters } of JSON.parse(json)) {
                const { total, whole, atLeast, results, facets } = await search.query(text, { limit: most, filters });
                const counted = Object.values(facets.forum).reduce((sum, count) => sum + count, 0);
                answers.push({ total: whole ? total : 0, atLeast: Boolean(atLeast), counted: whole && !filters.forum ? counted : 0,
                  urls: results.filter(result => !result.partial).map(result => result.url) });
              }
              return answers;
            }
            """,
            new object[] { JsonSerializer.Serialize(queries), MostCompared }
        );
        await page.Context.CloseAsync();

        var wrong = queries.Zip(answers).Where(pair => !IsRight(oracle.Where(pair.First.Has), pair.First, pair.Second)).ToList();
        Assert.True(
            wrong.Count == 0,
            $"{wrong.Count} differ:\n"
                + string.Join(
                    '\n',
                    wrong
                        .Take(20)
                        .Select(pair =>
                            $"{pair.First.Text} {string.Join(' ', pair.First.Filters)}: {pair.Second.Total} "
                            + $"for {oracle.Where(pair.First.Has).Count}"
                        )
                )
        );
    }

    private static bool IsRight(HashSet<string> right, OracleQuery query, OracleAnswer answer) =>
        !answer.AtLeast
        && answer.Total == right.Count
        && (query.Filters.ContainsKey("forum") || answer.Counted == right.Count)
        && (
            right.Count == 0
            || (
                right.Count <= MostCompared
                    ? right.SetEquals(answer.Urls)
                    : answer.Urls.All(right.Contains) && answer.Urls.Distinct().Count() == MostCompared
            )
        );

    private sealed record OracleAnswer
    {
        public int Total { get; init; }

        public bool AtLeast { get; init; }

        public int Counted { get; init; }

        public string[] Urls { get; init; } = [];
    }
}
