using System.Text.Json;
using MinutesSite.Language;

namespace MinutesSite.BrowserTests.Search;

/// <summary>
/// What every item of a built site has, read from its data files and gone through one by one: nothing is looked up in an index.
/// </summary>
internal sealed class Oracle
{
    private readonly CompoundSplitter splitter;

    private Oracle(IReadOnlyList<OracleItem> items)
    {
        Items = items;
        var words = items
            .SelectMany(item => item.Texts)
            .SelectMany(text => text)
            .Where(word => word.All(char.IsLetter) && word.Length > 1 && !StopWords.Contains(word));
        splitter = new CompoundSplitter(new Vocabulary(words.Distinct().Concat(MunicipalWords.All)));
        foreach (var item in items)
        {
            item.Terms = [.. item.Texts.SelectMany(text => text).Distinct().SelectMany(TermsOf)];
        }
    }

    /// <summary>All items.</summary>
    public IReadOnlyList<OracleItem> Items { get; }

    /// <summary>Reads the meetings of a site.</summary>
    public static Oracle Of(string output) =>
        new([
            .. Directory
                .EnumerateFiles(Path.Combine(output, "referater"), "index.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(file => ItemsOf(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement)),
        ]);

    /// <summary>The addresses of the items that a test holds for.</summary>
    public HashSet<string> Where(Func<OracleItem, bool> has) => [.. Items.AsParallel().Where(has).Select(item => item.Url)];

    /// <summary>What a word is found by: the key of its stem.</summary>
    public static string TermOf(string word) => SpellingKey.Of(word.Any(char.IsDigit) ? word : DanishStemmer.StemTwice(word));

    private IEnumerable<string> TermsOf(string word) =>
        word.Length == 1 && !char.IsAsciiDigit(word[0])
            ? []
            : splitter.Split(word).SelectMany(part => splitter.Split(part).Append(part)).Append(word).Select(TermOf);

    private static IEnumerable<OracleItem> ItemsOf(JsonElement meeting)
    {
        var date = DateOnly.Parse(meeting.GetProperty("dato").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        var forum = meeting.GetProperty("forum").GetString()!;
        foreach (var item in meeting.GetProperty("punkter").EnumerateArray())
        {
            string[] texts =
            [
                item.GetProperty("titel").GetString()!,
                .. item.GetProperty("afsnit").EnumerateArray().Select(section => section.GetProperty("tekst").GetString()!),
            ];
            var outcome = item.GetProperty("udfald").GetString();
            string[] named =
            [
                forum,
                .. item.GetProperty("emner").EnumerateArray().Select(topic => topic.GetString()!),
                outcome is null or "andet" ? "" : outcome,
            ];
            yield return new(
                item.GetProperty("url").GetString()!,
                forum,
                date,
                outcome,
                [.. texts.Concat(named).Select(WordsOf)],
                texts.Length,
                [date, .. texts.SelectMany(text => WrittenDates.In(text)).Select(written => written.Resolved(date)).OfType<DateOnly>()],
                item.GetProperty("journalnummer").GetString()!
            );
        }
    }

    private static string[] WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var token in new Tokens(text))
        {
            words.Add(token.NormalisedIn(text));
        }

        return [.. words];
    }
}

/// <summary>What an item has.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Forum">Its forum.</param>
/// <param name="Date">The day of its meeting.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Texts">Its words, text by text; those that only name its forum, topics and outcome last.</param>
/// <param name="Running">How many of the texts are its own.</param>
/// <param name="Dates">The day of its meeting and those it mentions.</param>
/// <param name="CaseNumber">Its journal number.</param>
internal sealed record OracleItem(
    string Url,
    string Forum,
    DateOnly Date,
    string? Outcome,
    IReadOnlyList<string[]> Texts,
    int Running,
    HashSet<DateOnly> Dates,
    string CaseNumber
)
{
    /// <summary>What it is found by.</summary>
    public HashSet<string> Terms { get; set; } = new HashSet<string>();

    /// <summary>Whether it has some words beside each other.</summary>
    public bool HasPhrase(string[] phrase) =>
        Texts
            .Take(Running)
            .Any(text =>
                Enumerable
                    .Range(0, Math.Max(0, text.Length - phrase.Length + 1))
                    .Any(at => text.AsSpan(at, phrase.Length).SequenceEqual(phrase))
            );
}
