using System.Runtime.CompilerServices;
using MinutesSite.Language;

namespace MinutesSite.Tests.Language;

public sealed class CompoundSplitterTests
{
    private static readonly CompoundSplitter Splitter = new(
        new Vocabulary(File.ReadAllText(Data("ord.txt")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
    );

    [Theory]
    [InlineData("borgermøde", "borger+møde")]
    [InlineData("tidsplanen", "tid+planen")]
    [InlineData("sygefravær", "syge+fravær")]
    [InlineData("fagudvalget", "fag+udvalget")]
    [InlineData("fagudvalgsmøder", "fag+udvalg+møder")]
    [InlineData("forvaltningsenheder", "forvaltning+enheder")]
    public void A_compound_is_taken_apart_by_the_words_of_the_archive(string word, string parts) =>
        Assert.Equal(parts, string.Join('+', Splitter.Split(word)));

    [Fact]
    public void Particles_at_the_end_of_an_unknown_part_belong_to_the_head()
    {
        var splitter = new CompoundSplitter(new Vocabulary(["valget", "møde"]));
        Assert.Equal(["fag", "udvalget"], splitter.Split("fagudvalget"));
    }

    [Theory]
    [InlineData("indstilling")]
    [InlineData("drøftelse")]
    [InlineData("beslutning")]
    [InlineData("regnskab")]
    [InlineData("deltager")]
    [InlineData("godkendelse")]
    [InlineData("borgerne")]
    [InlineData("planen")]
    [InlineData("a")]
    [InlineData("")]
    public void A_word_that_is_no_compound_stays_whole(string word) => Assert.Empty(Splitter.Split(word));

    [Fact]
    public void Of_hand_split_compounds_most_are_found_and_hardly_any_wrongly()
    {
        var rows = File.ReadAllLines(Data("sammensætninger.txt")).Where(row => row.Length > 0 && row[0] != '#').ToList();
        var right = 0;
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            var word = row.Replace("+", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
            var expected = row.Contains('+', StringComparison.Ordinal) ? Heads(row.Split('+').Select(part => part.Split('-')[0])) : "";
            var found = Heads(Splitter.Split(word));
            if (found.Length > 0 && found == expected)
            {
                right++;
            }
            else if (found.Length > 0)
            {
                wrong.Add($"{row}: {found}");
            }
        }

        var compounds = rows.Count(row => row.Contains('+', StringComparison.Ordinal));
        Assert.True(right >= 0.67 * compounds, $"recall {right}/{compounds}");
        Assert.True(right >= 0.98 * (right + wrong.Count), $"precision {right}/{right + wrong.Count}: {string.Join(", ", wrong)}");
    }

    // Parts are compared by their stems, as the index does.
    private static string Heads(IEnumerable<string> parts) => string.Join('+', parts.Select(DanishStemmer.StemTwice));

    private static string Data(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Compounds", file);
}
