using System.Globalization;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Search;

/// <summary>Judged queries against the built index, in the browser.</summary>
[Collection(OneChromium.Name)]
public sealed class QualityTests(Chromium chromium, SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task Judged_queries_find_the_right_items_first()
    {
        var queries = JudgedQuery.Read(SearchSite.Beside("judged.tsv"));
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var results = new List<(JudgedQuery Query, IReadOnlyList<string> Found)>();
        foreach (var query in queries)
        {
            results.Add((query, await client.Items(query.Query, 20)));
        }

        var byKind = results
            .GroupBy(result => result.Query.Kind)
            .Select(kind => new
            {
                kind.Key,
                Ndcg = kind.Average(result => result.Query.Ndcg(result.Found)),
                Recall = kind.Average(result => result.Query.Recall(result.Found)),
            })
            .ToList();
        var poor = string.Join(
            '\n',
            results
                .Where(result => result.Query.Ndcg(result.Found) < 0.95)
                .Select(result =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{result.Query.Ndcg(result.Found):0.00} {result.Query.Query}: {string.Join(' ', result.Found)}"
                    )
                )
        );

        Assert.True(results.Average(result => result.Query.Ndcg(result.Found)) >= 0.95, poor);
        Assert.All(byKind, kind => Assert.True(kind.Recall >= 0.99, $"{kind.Key}\n{poor}"));
        Assert.All(
            byKind.Where(kind => kind.Key is "journalnummer" or "dato" or "frase"),
            kind => Assert.True(kind.Ndcg > 0.999, $"{kind.Key}\n{poor}")
        );
        await page.Context.CloseAsync();
    }
}
