using System.Runtime.CompilerServices;
using MinutesSite.Language;

namespace MinutesSite.Tests.Language;

/// <summary>Against Snowball's own vocabulary, and the words where its versions differ: see tests/data/snowball-danish.</summary>
public sealed class DanishStemmerTests
{
    [Fact]
    public void The_whole_official_vocabulary_is_stemmed_as_Snowball_does()
    {
        var words = File.ReadAllLines(Data("voc.txt"));
        var stems = File.ReadAllLines(Data("output.txt"));

        Assert.Equal(23_832, words.Length);
        Assert.Equal(stems, words.Select(DanishStemmer.Stem));
    }

    [Fact]
    public void Where_versions_differ_the_stem_is_that_of_3_1()
    {
        var rows = File.ReadAllLines(Data("extra-3.0.1-3.1.1.tsv")).Skip(1).Select(row => row.Split('\t')).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(rows.Select(row => row[2]), rows.Select(row => DanishStemmer.Stem(row[0])));
    }

    [Theory]
    [InlineData("budget", "budgettet")]
    [InlineData("proces", "processen")]
    [InlineData("indsats", "indsatser")]
    [InlineData("møder", "møderne")]
    public void The_second_pass_joins_forms_that_the_first_leaves_apart(string one, string other) =>
        Assert.Equal(DanishStemmer.StemTwice(one), DanishStemmer.StemTwice(other));

    [Fact]
    public void The_second_pass_leaves_at_least_four_letters() =>
        Assert.All(
            File.ReadAllLines(Data("voc.txt")),
            word =>
            {
                var stem = DanishStemmer.StemTwice(word);
                Assert.True(stem.Length >= 4 || stem == DanishStemmer.Stem(word), word);
            }
        );

    private static string Data(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "data", "snowball-danish", file);
}
