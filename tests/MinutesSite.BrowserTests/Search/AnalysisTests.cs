using System.Text.Json;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.Language;

namespace MinutesSite.BrowserTests.Search;

/// <summary>The client reads Danish word for word as the generator does, or words would be indexed that nobody can find.</summary>
[Collection(OneChromium.Name)]
public sealed class AnalysisTests(Chromium chromium, SearchSite site) : IClassFixture<SearchSite>
{
    private const string Letters = "eeeeennnnrrrdddttttiiisssllaagkmofvbhupåæøyjcxzqwé'é-.,/@0123456789 ";

    [Fact]
    public async Task The_official_vocabulary_is_stemmed_as_Snowball_does()
    {
        var words = await File.ReadAllLinesAsync(Snowball("voc.txt"));
        Assert.Equal(await File.ReadAllLinesAsync(Snowball("output.txt")), await Run<string[]>("words => words.map(client.stem)", words));
    }

    [Fact]
    public async Task Where_versions_differ_the_stem_is_that_of_3_1()
    {
        var rows = (await File.ReadAllLinesAsync(Snowball("extra-3.0.1-3.1.1.tsv"))).Skip(1).Select(row => row.Split('\t')).ToList();
        Assert.Equal(rows.Select(row => row[2]), await Run<string[]>("words => words.map(client.stem)", rows.Select(row => row[0])));
    }

    [Fact]
    public async Task A_hundred_thousand_random_words_have_the_same_stems_and_keys()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 100_000).Select(_ => RandomText(random, random.Next(1, 16)).ToLowerInvariant()).ToArray();
        Assert.Equal(words.Select(DanishStemmer.StemTwice), await Run<string[]>("words => words.map(client.stemTwice)", words));
        Assert.Equal(words.Select(SpellingKey.Of), await Run<string[]>("words => words.map(client.spellingKey)", words));
    }

    [Fact]
    public async Task Any_text_has_the_same_tokens_and_dates()
    {
        var random = new Random(2);
        string[] pieces =
        [
            "13. januar 2026",
            "00.30.00-P00-12-25",
            "20/33839",
            "306-2009-600",
            "pc’er",
            "APV'en",
            "1.250.000",
            "2,5",
            "28/2",
            "a@b.dk",
            "2026-2030",
            "13-01-26",
            "MED-dag",
            "😀",
            "5G",
            "sam\u00adarbejde",
            "Ø34-3-26",
            "d. 9 december 2025",
            "kl. 09.30",
            "31/12-2025",
        ];
        var texts = Enumerable
            .Range(0, 5_000)
            .Select(_ =>
                string.Concat(
                    Enumerable
                        .Range(0, 6)
                        .Select(_ =>
                            random.Next(2) == 0
                                ? pieces[random.Next(pieces.Length)] + (random.Next(3) == 0 ? "" : " ")
                                : RandomText(random, random.Next(8))
                        )
                )
            )
            .ToArray();

        var tokens = await Run<string[]>(
            "texts => texts.map(text => client.tokens(text).map(token => `${token.start}-${token.end} ${token.kind} "
                + "${token.text}`).join('|'))",
            texts
        );
        var dates = await Run<string[]>(
            "texts => texts.map(text => client.dates(text).map(date => `${date.start}-${date.end} ${date.year ?? ''} ${date.month} "
                + "${date.day ?? ''}`).join('|'))",
            texts
        );

        Assert.Equal(texts.Select(Tokens), tokens);
        Assert.Equal(
            texts.Select(text =>
                string.Join(
                    '|',
                    WrittenDates.In(text).Select(date => $"{date.Start}-{date.Start + date.Length} {date.Year} {date.Month} {date.Day}")
                )
            ),
            dates
        );
    }

    [Fact]
    public async Task Compounds_are_taken_apart_alike()
    {
        var vocabulary = MunicipalWords.All.Concat(["budgettet", "enhederne", "gruppe"]).ToArray();
        var snowball = (await File.ReadAllLinesAsync(Snowball("voc.txt"))).Where((_, at) => at % 3 == 0);
        var words = MunicipalWords
            .All.Zip(MunicipalWords.All.Reverse(), (one, other) => $"{one}s{other}")
            .Concat(MunicipalWords.All.Zip(MunicipalWords.All.Skip(7), (one, other) => one + other + "erne"))
            .Concat(snowball)
            .ToArray();
        var splitter = new CompoundSplitter(new Vocabulary(vocabulary));

        var parts = await Run<string[]>(
            "([vocabulary, lists, stopWords, words]) => { const split = client.compoundSplitter(vocabulary, lists, new Set(stopWords)); "
                + "return words.map(word => split(word).join('+')); }",
            new object[] { vocabulary, CompoundRules.Lists, StopWords.All.ToArray(), words }
        );

        Assert.Equal(words.Select(word => string.Join('+', splitter.Split(word))), parts);
    }

    private static string Tokens(string text)
    {
        var found = new List<string>();
        foreach (var token in new Tokens(text))
        {
            var kind = token.Kind switch
            {
                TokenKind.Word => "word",
                TokenKind.Number => "number",
                TokenKind.CaseNumber => "case",
                _ => "email",
            };
            found.Add($"{token.Start}-{token.End} {kind} {token.NormalisedIn(text)}");
        }

        return string.Join('|', found);
    }

    private static string RandomText(Random random, int length) =>
        new(Enumerable.Range(0, length).Select(_ => Letters[random.Next(Letters.Length)]).ToArray());

    private static string Snowball(string file) => Path.Combine(SearchSite.Beside("../../data/snowball-danish"), file);

    private async Task<T> Run<T>(string script, object argument)
    {
        var page = await chromium.NewPage(site.Address);
        await SearchClient.Open(page);
        var json = await page.EvaluateAsync<string>(
            $"json => JSON.stringify(({script})(JSON.parse(json)))",
            JsonSerializer.Serialize(argument)
        );
        await page.Context.CloseAsync();
        return JsonSerializer.Deserialize<T>(json)!;
    }
}
