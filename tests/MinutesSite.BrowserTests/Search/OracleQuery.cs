using System.Globalization;
using System.Text.Json.Serialization;
using MinutesSite.Language;

namespace MinutesSite.BrowserTests.Search;

/// <summary>A query of which the oracle knows the answer.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Filters">The filters.</param>
/// <param name="Has">Whether an item is right.</param>
internal sealed record OracleQuery(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("filters")] Dictionary<string, string> Filters,
    [property: JsonIgnore] Func<OracleItem, bool> Has
)
{
    private static readonly Dictionary<string, string> NoFilters = [];

    /// <summary>
    /// Random queries of an archive's own words: single ones, pairs, phrases, minus, numbers, dates, journal numbers, filters.
    /// </summary>
    public static IReadOnlyList<OracleQuery> Of(Oracle oracle, int count, Random random) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(at =>
                    Of(oracle.Items[random.Next(oracle.Items.Count)], oracle.Items[random.Next(oracle.Items.Count)], at % 10, random)
                ),
        ];

    private static OracleQuery Of(OracleItem one, OracleItem other, int kind, Random random)
    {
        var word = WordOf(one, random);
        var second = WordOf(random.Next(2) == 0 ? one : other, random);
        return kind switch
        {
            0 => new(word, NoFilters, HasWord(word)),
            1 or 2 => new($"{word} {second}", NoFilters, item => HasWord(word)(item) && HasWord(second)(item)),
            3 or 4 => OfPhrase(one, random),
            5 => new(
                $"{word} -{second}",
                NoFilters,
                item => HasWord(word)(item) && !item.Texts.Any(text => text.Any(other => IsForm(other, second)))
            ),
            6 => OfNumber(one),
            7 => OfDate(one.Dates.ElementAt(random.Next(one.Dates.Count))),
            8 => new(one.CaseNumber, NoFilters, item => item.CaseNumber == one.CaseNumber),
            _ => Filtered(word, one, other, random),
        };
    }

    private static OracleQuery OfPhrase(OracleItem item, Random random)
    {
        var text = item.Texts[random.Next(item.Running)];
        var length = Math.Min(text.Length, random.Next(1, 7));
        var start = random.Next(text.Length - length + 1);
        var phrase = text[start..(start + length)];
        return phrase is [var only] && !IsContent(only)
            ? OfNumber(item)
            : new(
                $"\"{string.Join(' ', phrase)}\"",
                NoFilters,
                other => other.HasPhrase(phrase) || (phrase.Length == 1 && other.Texts.Any(words => words.Contains(phrase[0])))
            );
    }

    private static OracleQuery OfNumber(OracleItem item)
    {
        var number = item.Texts.SelectMany(text => text).First(word => word.Length == 5 && word.All(char.IsAsciiDigit));
        return new(number, NoFilters, other => other.Terms.Contains(number));
    }

    private static OracleQuery OfDate(DateOnly date) =>
        new(date.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK")), NoFilters, item => item.Dates.Contains(date));

    private static OracleQuery Filtered(string word, OracleItem one, OracleItem other, Random random) =>
        random.Next(4) switch
        {
            0 => new(
                word,
                new Dictionary<string, string> { ["forum"] = one.Forum },
                item => HasWord(word)(item) && item.Forum == one.Forum
            ),
            1 => new(
                word,
                new Dictionary<string, string> { ["aar"] = Year(one.Date) },
                item => HasWord(word)(item) && item.Date.Year == one.Date.Year
            ),
            2 => new(
                word,
                new Dictionary<string, string> { ["udfald"] = one.Outcome ?? "andet" },
                item => HasWord(word)(item) && item.Outcome == (one.Outcome ?? "andet")
            ),
            _ => new(
                word,
                new Dictionary<string, string> { ["fra"] = Iso(one.Date), ["til"] = Iso(other.Date) },
                item => HasWord(word)(item) && item.Date >= one.Date && item.Date <= other.Date
            ),
        };

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Func<OracleItem, bool> HasWord(string word) => item => item.Terms.Contains(Oracle.TermOf(word));

    private static bool IsForm(string word, string of) => Oracle.TermOf(word) == Oracle.TermOf(of);

    private static bool IsContent(string word) => word.Length > 1 && !StopWords.Contains(word);

    // A month alone asks for its days too.
    private static string WordOf(OracleItem item, Random random)
    {
        var words = item
            .Texts.Take(item.Running)
            .SelectMany(text => text)
            .Where(word => IsContent(word) && word.All(char.IsLetter) && word != "marts")
            .ToList();
        return words[random.Next(words.Count)];
    }
}
