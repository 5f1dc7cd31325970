using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Serving;
using MinutesSite.Tests.Sites;

namespace MinutesSite.BrowserTests.Search;

/// <summary>What readers write otherwise than the minutes do: other names, signs, hyphens, beginnings, slips.</summary>
[Collection(OneChromium.Name)]
public sealed class KindsOfWordsTests(Chromium chromium, KindsOfWordsTests.Site site) : IClassFixture<KindsOfWordsTests.Site>
{
    [Theory]
    // Other names, from the registers and from the list of the field's words.
    [InlineData("Nordkajen", "2025-12-02/5")]
    [InlineData("byråd ramme", "2025-12-10/1")]
    [InlineData("fyring", "2025-12-02/3")]
    [InlineData("fyringer", "2025-12-02/3")]
    [InlineData("pc", "2025-12-10/2")]
    [InlineData("rygning", "2025-12-02/5")]
    [InlineData("cigaretter", "2025-12-02/5")]
    [InlineData("AI", "2025-12-10/1")]
    [InlineData("trivsel", "2025-12-10/2")]
    // Paragraphs of laws are no numbers, and no dates.
    [InlineData("§ 17, stk. 4", "2025-12-02/1")]
    [InlineData("§17 stk 4", "2025-12-02/1")]
    // Signs and hyphens.
    [InlineData("C++", "2025-12-02/2")]
    [InlineData("c#", "")]
    [InlineData("KMD-2", "2025-12-02/3")]
    [InlineData("KMD2", "2025-12-02/3")]
    [InlineData("it sikkerhed", "2025-12-02/2")]
    [InlineData("itsikkerhed", "2025-12-02/2")]
    [InlineData("it-sikkerhed", "2025-12-02/2")]
    [InlineData("eboks", "2025-12-02/1")]
    [InlineData("e-boks", "2025-12-02/1")]
    // Words that are anything else to other searches.
    [InlineData("OR", "2025-12-02/5")]
    [InlineData("at være eller ikke at være", "2025-12-02/4")]
    // Dates and months inside items, numbers without their signs.
    [InlineData("januar 2024", "2025-12-10/3")]
    [InlineData("24. december 2025", "2025-12-02/1")]
    [InlineData("november 2023", "2025-12-10/3")]
    [InlineData("003014P00125", "2025-12-02/1")]
    [InlineData("00 30 14 P00 1 25", "2025-12-02/1")]
    [InlineData("P00125", "2025-12-02/1")]
    // Slips, and words that are none.
    [InlineData("bugdet", "2025-12-10/3")]
    [InlineData("intelligens", "2025-12-10/1")]
    [InlineData("koster", "")]
    public async Task The_item_that_is_meant_comes_first(string query, string item)
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var found = await client.Items(query);
        await page.Context.CloseAsync();

        Assert.Equal(item, found.Count == 0 ? "" : found[0]);
    }

    [Theory]
    [InlineData("itsikkerhed", "it-sikkerheden")]
    [InlineData("eboks", "e-Boks")]
    [InlineData("KMD2", "KMD-2")]
    [InlineData("§ 17, stk. 4", "§ 17, stk. 4")]
    [InlineData("fyring", "Afskedigelse")]
    [InlineData("AI", "intelligens")]
    public async Task What_was_found_is_marked_however_it_is_written(string query, string marked)
    {
        var page = await chromium.NewPage(site.Address);
        await SearchClient.Open(page);
        var passages = await page.EvaluateAsync<string[]>(
            "async query => Promise.all((await search.query(query)).results.map(result => result.passage()))",
            query
        );
        await page.Context.CloseAsync();

        Assert.Contains(passages, passage => passage.Contains($"<mark>{marked}</mark>", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("fyring", "afskedigelse")]
    [InlineData("Nordkajen", "Havneprojektet")]
    [InlineData("AI", "kunstig intelligens")]
    public async Task Another_word_that_was_searched_for_is_said(string query, string also)
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var answer = await client.Query(query);
        await page.Context.CloseAsync();

        Assert.Contains(answer.GetProperty("also").EnumerateArray(), word => word.GetString() == also);
    }

    [Fact]
    public async Task A_synonym_never_goes_before_the_word_itself()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var found = await client.Items("byråd");
        await page.Context.CloseAsync();

        Assert.Equal("2025-12-10/1", found[0]);
        Assert.True(found.Count > 1);
    }

    [Fact]
    public async Task A_short_word_that_may_be_a_beginning_reaches_the_word_that_most_items_have()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var found = await client.Items("afg");
        await page.Context.CloseAsync();

        Assert.Equal(6, found.Count);
    }

    /// <summary>An archive that has each of these kinds, once.</summary>
    public sealed class Site : IAsyncLifetime, IDisposable
    {
        private readonly MadeUpSite site = new(
            ("content/site.yml", "titel: Referater\nadresse: https://nordby.example/sti\n"),
            ("content/fora.yml", "- navn: Økonomiudvalget\n  forkortelser: [ØU]\n- navn: Kommunalbestyrelsen\n  forkortelser: [KB]\n"),
            ("content/emner.yml", "- navn: Havneprojektet\n  alias: [Nordkajen]\n  mønstre: [havneprojekt*]\n"),
            (
                "content/referater/2025/2025-12-02-oekonomiudvalget.md",
                """
                ---
                forum: Økonomiudvalget
                dato: 2025-12-02
                ---

                ## Punkt 1: Digital post og e-Boks

                00.30.14-P00-1-25

                ### Sagsfremstilling

                Borgerne får post i e-Boks. Ordningen følger § 17, stk. 4, i styrelsesloven. Fristen er den 24. december 2025.

                ## Punkt 2: IT-sikkerhed i skolerne

                ### Resumé

                It-afdelingen gennemgik it-sikkerheden. KMD-2 udskiftes med et program i C++.

                ## Punkt 3: Status på KMD2 og sikkerhed

                ### Sagsfremstilling

                Systemet KMD2 blev drøftet den 17. marts, stk. for stk., 4 i alt. Afskedigelse af medarbejdere kan komme på tale.

                ## Punkt 4: At være eller ikke at være

                ### Sagsfremstilling

                Teatret indstiller sin drift.

                ## Punkt 5: Havneprojektets etape 2

                ### Sagsfremstilling

                Havneprojektet skrider frem. Røgfri arbejdsplads gælder her.

                ### Beslutning

                Godkendt. OR-metoden bruges.
                """
            ),
            (
                "content/referater/2025/2025-12-10-kommunalbestyrelsen.md",
                """
                ---
                forum: Kommunalbestyrelsen
                dato: 2025-12-10
                ---

                ## Punkt 1: Kunstig intelligens i sagsbehandlingen

                ### Sagsfremstilling

                Kunstig intelligens afprøves. Byrådet vedtog rammen. Stk. 4 gælder.

                ## Punkt 2: Medarbejdertilfredshed 2025

                ### Sagsfremstilling

                Målingen viser fremgang. Computere udskiftes.

                ## Punkt 3: Budgetopfølgning

                ### Sagsfremstilling

                Buddet på grunden er for lavt. Budgettet overholdes, som det blev meldt ud i november 2023 og den 3-1-2024. Kortet blev set.

                """
            ),
            (
                "content/referater/2025/2025-12-17-kommunalbestyrelsen.md",
                "---\nforum: Kommunalbestyrelsen\ndato: 2025-12-17\n---\n"
                    + string.Concat(
                        Enumerable
                            .Range(1, 6)
                            .Select(number =>
                                $"\n## Punkt {number}: Afgift nummer {number}\n\n### "
                                + $"Sagsfremstilling\n\n{(number == 3 ? "AFG-reglen. " : "")}Sats.\n"
                            )
                    )
            )
        );

        private ServedFolder? served;

        /// <summary>Where it is served.</summary>
        public string Address => served!.Address;

        public async Task InitializeAsync()
        {
            Assert.NotNull((await site.Build()).Written);
            served = await ServedFolder.Start(site.Options.Output, "/sti");
        }

        public async Task DisposeAsync() => await served!.DisposeAsync();

        public void Dispose() => site.Dispose();
    }
}
