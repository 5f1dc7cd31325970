using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MinutesSite.Index;
using MinutesSite.Language;

namespace MinutesSite.Serve;

/// <summary>
/// What a reader asked for, read as the search in the browser reads it: words, "phrases", -without, journal numbers and dates.
/// </summary>
/// <param name="Text">The query, composed.</param>
/// <param name="Groups">What is asked for, each thing once, in reading order.</param>
/// <param name="Phrases">Words that must stand beside each other.</param>
/// <param name="Without">Words, or words beside each other, that must not be there.</param>
internal sealed record AskedQuery(
    string Text,
    IReadOnlyList<AskedGroup> Groups,
    IReadOnlyList<IReadOnlyList<string>> Phrases,
    IReadOnlyList<IReadOnlyList<string>> Without
);

/// <summary>One thing that is asked for.</summary>
/// <param name="Start">Its first character in the query.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Word">As it is compared.</param>
/// <param name="Terms">What it is found by; any of them is enough.</param>
internal sealed record AskedGroup(int Start, int End, string Word, IReadOnlyList<string> Terms)
{
    /// <summary>Whether it is a word, and can be inflected, mended and taken apart.</summary>
    public bool IsWord { get; init; }

    /// <summary>A word that says nothing: it counts only where nothing else is asked for.</summary>
    public bool IsStop { get; init; }

    /// <summary>Whether it stands in a phrase, where each word is meant as written.</summary>
    public bool InPhrase { get; init; }

    /// <summary>A date that is asked for; its words in texts are marked.</summary>
    public WrittenDate? Date { get; init; }

    /// <summary>What terms may begin with where few things are found: the word or number may not be finished.</summary>
    public string? Prefix { get; init; }

    /// <summary>The last of the query, which may not be finished.</summary>
    public bool IsTyping { get; init; }
}

/// <summary>Reads a query.</summary>
internal static partial class ReadQuery
{
    private const int MostGroups = 24;

    /// <summary>Reads a query; <see cref="SearchRequest"/> has limited its length.</summary>
    public static AskedQuery Of(string query)
    {
        var text = query.Normalize(NormalizationForm.FormC);
        var rest = new StringBuilder(text);
        var groups = new List<AskedGroup>();
        var phrases = new List<IReadOnlyList<string>>();
        var without = new List<IReadOnlyList<string>>();
        foreach (Match match in Quoted().Matches(text))
        {
            var inside = match.Groups["inside"];
            if (ItemTerms.WordsOf(inside.Value) is { Count: > 0 } words)
            {
                (match.Groups["minus"].Length > 0 ? without : phrases).Add(words);
                if (match.Groups["minus"].Length == 0)
                {
                    groups.AddRange(Words(inside.Value, inside.Index, inPhrase: true));
                }
            }

            Blank(rest, match.Index, match.Length);
        }

        foreach (Match match in Minus().Matches(rest.ToString()))
        {
            without.AddRange(ItemTerms.WordsOf(match.Groups["word"].Value).Select(word => (IReadOnlyList<string>)[word]));
            Blank(rest, match.Index, match.Length);
        }

        foreach (Match match in BegunNumber().Matches(rest.ToString()))
        {
            var date = WrittenDates.In(match.Value).FirstOrDefault(one => one.Start == 0 && one.Length == match.Length);
            var key = "#" + SpellingKey.Of(match.Value.ToLowerInvariant());
            string[] terms = date.Length > 0 ? [key, match.Value, TermOf(date)] : [key, match.Value];
            groups.Add(new(match.Index, match.Index + match.Length, match.Value, terms) { Prefix = key });
            Blank(rest, match.Index, match.Length);
        }

        foreach (var date in WrittenDates.In(rest.ToString()))
        {
            groups.Add(new(date.Start, date.Start + date.Length, text.Substring(date.Start, date.Length), [TermOf(date)]) { Date = date });
            Blank(rest, date.Start, date.Length);
        }

        groups.AddRange(Words(rest.ToString(), 0, inPhrase: false));
        List<AskedGroup> ordered = [.. groups.OrderBy(group => group.Start).Take(MostGroups)];
        if (ordered is [.., { InPhrase: false } last] && last.End == text.Length)
        {
            ordered[^1] = last with { IsTyping = true };
        }

        var content = ordered.FindAll(group => !group.IsStop);
        return new(text, content.Count > 0 ? content : ordered, phrases, without);
    }

    private static IEnumerable<AskedGroup> Words(string part, int offset, bool inPhrase)
    {
        var found = new List<AskedGroup>();
        Token? before = null;
        foreach (var token in new Tokens(part))
        {
            var written = token.In(part).ToString();
            var word = token.NormalisedIn(part);
            var key = SpellingKey.Of(word);
            var (start, end) = (offset + token.Start, offset + token.End);
            found.Add(
                token.Kind switch
                {
                    TokenKind.CaseNumber => Exactly("#" + key.Replace('/', '-').Replace(':', '-')),
                    TokenKind.Email => Exactly(word),
                    _ => Word(),
                }
            );
            before = token;

            AskedGroup Exactly(string term) => new(start, end, word, [term]) { Prefix = term, InPhrase = inPhrase };

            AskedGroup Word()
            {
                List<string> terms = [WordTerms.TermOf(word), ItemTerms.Part + WordTerms.TermOf(word)];
                if (token.Kind == TokenKind.Word && MonthTerm(word) is { } month)
                {
                    terms.Add(month);
                }
                else if (word.Any(char.IsAsciiDigit))
                {
                    terms.Add("#" + key);
                }
                else if (before is { Kind: TokenKind.Word } first && first.End == token.Start - 1 && part[first.End] == '-')
                {
                    // "it-sikkerhed" is written "itsikkerhed" too.
                    terms.Add(WordTerms.TermOf(first.NormalisedIn(part) + word));
                }

                var isCapitals = written.Length > 1 && written.All(char.IsUpper);
                return new(start, end, word, terms)
                {
                    IsWord = token.Kind == TokenKind.Word && !word.Any(char.IsDigit),
                    IsStop = (StopWords.Contains(word) && !isCapitals) || (token.Kind == TokenKind.Word && word.Length == 1),
                    InPhrase = inPhrase,
                    Prefix = key,
                };
            }
        }

        return found;
    }

    private static string? MonthTerm(string word) =>
        WrittenDates.In(word + " 2000") is [{ Start: 0, Day: null } date] && date.Length == word.Length + 5
            ? string.Create(CultureInfo.InvariantCulture, $"@{date.Month:00}")
            : null;

    private static string TermOf(WrittenDate date)
    {
        var year = date.Year?.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"@{year}{date.Month:00}{date.Day:00}");
    }

    private static void Blank(StringBuilder text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            text[i] = ' ';
        }
    }

    [GeneratedRegex(
        "(?<=^|\\s)(?<minus>-?)[\"“”„»«](?<inside>[^\"“”„»«]+)[\"“”„»«]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<=^|\\s)-(?<word>[\\p{L}\\p{Nd}][^\\s\"]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Minus();

    // A journal number that is being written: "00.30", "00.30.00-P00", "P00-12".
    [GeneratedRegex(
        "(?<![\\p{L}\\p{Nd}.,/-])([0-9]{2}\\.[0-9]{1,2}(\\.[0-9]{0,2})?(-[\\p{L}\\d-]*)?|\\p{L}[0-9]{2}-[0-9][0-9-]*)(?=[\\s,;:()?!]"
            + "|[-.]*$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BegunNumber();
}
