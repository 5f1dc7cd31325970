using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Serve;

public sealed class SiteServerTests
{
    private const string Headers = """
        [[headers]]
          for = "/*"
          [headers.values]
            X-Content-Type-Options = "nosniff"
        [[headers]]
          for = "/bilag/*.svg"
          [headers.values]
            Content-Security-Policy = "sandbox"
        """;

    [Fact]
    public async Task The_built_site_is_served_with_the_headers_of_its_host()
    {
        using var site = await Built();
        await using var server = await RunningServer.Of(site);

        var page = await server.Get("/referater/2026-02-03-byraad/");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal(["nosniff"], page.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(page.Headers.Contains("Content-Security-Policy"));
        Assert.Equal(["sandbox"], (await server.Get("/bilag/tegning.svg")).Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(HttpStatusCode.MovedPermanently, (await server.Get("/sager")).StatusCode);
        var missing = await server.Get("/findes-ikke/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("Siden findes ikke", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.Client.PostAsync(new Uri("/", UriKind.Relative), null)).StatusCode);
        Assert.Equal("ok\n", await server.Text("/sundhed"));
    }

    [Fact]
    public async Task A_search_answers_with_the_keys_of_the_search_in_the_browser()
    {
        using var site = await Built();
        await using var server = await RunningServer.Of(site);

        using var json = JsonDocument.Parse(await server.Text("/api/soeg?q=budgettet&limit=1"));

        var answer = json.RootElement;
        Assert.Equal(2, answer.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("corrected").ValueKind);
        Assert.Equal(1, answer.GetProperty("facets").GetProperty("forum").GetProperty("Byråd").GetInt32());
        var result = Assert.Single(answer.GetProperty("results").EnumerateArray());
        Assert.Equal("/referater/2026-03-03-kulturudvalget/#punkt-1", result.GetProperty("url").GetString());
        Assert.Equal("2026-03-03", result.GetProperty("dato").GetString());
        Assert.Equal("drøftet", result.GetProperty("udfald").GetString());
        Assert.Equal(
            ["url", "titel", "forum", "dato", "udfald", "emner", "uddrag", "score"],
            result.EnumerateObject().Select(property => property.Name)
        );
    }

    [Fact]
    public async Task A_search_can_be_a_feed_that_an_intranet_reads()
    {
        using var site = await Built();
        await using var server = await RunningServer.Of(site);
        XNamespace open = "http://a9.com/-/spec/opensearch/1.1/";

        var feed = XDocument.Parse(await server.Text("/api/soeg?q=budget&format=rss&limit=1"));

        var channel = feed.Root!.Element("channel")!;
        Assert.Equal("2", channel.Element(open + "totalResults")!.Value);
        Assert.Equal("budget", channel.Element(open + "Query")!.Attribute("searchTerms")!.Value);
        var item = Assert.Single(channel.Elements("item"));
        Assert.Equal(
            new Uri(server.Client.BaseAddress!, "/referater/2026-03-03-kulturudvalget/#punkt-1").ToString(),
            item.Element("link")!.Value
        );
        Assert.DoesNotContain("<", item.Element("description")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limit=101", "limit skal være et tal fra 1 til 100.")]
    [InlineData("limit=-1", "limit skal være et tal fra 1 til 100.")]
    [InlineData("offset=99999999999999", "offset skal være et tal fra 0 til 10000.")]
    [InlineData("sort=bedste", "sort skal være relevans eller nyeste.")]
    [InlineData("format=xml", "format skal være json eller rss.")]
    [InlineData("fra=i+går", "fra skal være en dato som 2026-01-13.")]
    public async Task A_question_beyond_the_limits_is_refused_with_what_to_write(string query, string says)
    {
        using var site = await Built();
        await using var server = await RunningServer.Of(site);

        var answer = await server.Get("/api/soeg?q=budget&" + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(says, (await answer.Content.ReadAsStringAsync()).TrimEnd());
    }

    [Fact]
    public async Task Hostile_questions_are_answered_or_refused_and_never_a_fault()
    {
        using var site = await Built();
        await using var server = await RunningServer.Of(site);
        string[] hostile =
        [
            new('a', 500),
            string.Join(' ', Enumerable.Repeat("\"budget budget\"", 26)),
            "\"\"\"",
            "-",
            "*:*",
            "budget~2 OR titel:*",
            "<script>",
            "%00",
            "\ud83d\ude00",
            "00.",
            "1/",
            "- - -",
            "((((",
            new('"', 399),
            string.Concat(Enumerable.Repeat("-a ", 130)),
        ];

        foreach (var query in hostile)
        {
            var answer = await server.Get("/api/soeg?q=" + Uri.EscapeDataString(query));

            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest]);
            Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_built_site_it_says_how_to_build_one()
    {
        using var site = new MadeUpSite();

        var failure = await Assert.ThrowsAsync<MinutesSite.Serve.ServeFailed>(() => RunningServer.Of(site));

        Assert.Contains("Byg det først", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<MadeUpSite> Built()
    {
        var site = new MadeUpSite(
            ("netlify.toml", Headers),
            ("content/site.yml", "titel: Referater\norganisation: Nordby Kommune\n"),
            ("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Budgetopfølgning")),
            ("content/referater/2026/2026-03-03-kulturudvalget.md", MadeUpSite.SmallMinutes("Kulturudvalget", "2026-03-03"))
        );
        Assert.NotNull((await site.Build()).Written);
        site.Write("output/bilag/tegning.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        return site;
    }
}
