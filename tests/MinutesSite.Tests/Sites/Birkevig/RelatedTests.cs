using MinutesSite.Model;
using Xunit.Abstractions;

namespace MinutesSite.Tests.Sites.Birkevig;

/// <summary>
/// Related items against a reader's judgement. Items of one case or with one topic are related anyway and are not counted; of the others
/// each pair that is shown must have been judged: "ja" is worth reading with the other, "kan" may be shown or not, all else is wrong.
/// </summary>
[Collection(BirkevigTests.Name)]
public sealed class RelatedTests(BirkevigSite site, ITestOutputHelper output)
{
    private const double LeastRecall = 0.5;
    private const double LeastPrecision = 0.7;

    [Fact]
    public void What_a_reader_would_look_for_is_there_and_little_else()
    {
        var shown = Shown().ToHashSet();
        var wanted = Judged("ja");
        var found = wanted.Where(shown.Contains).ToArray();
        var wrong = shown.Except(wanted).Except(Judged("kan")).Select(pair => $"{pair} {ReasonOf(pair)}").ToArray();
        var recall = found.Length / (double)wanted.Count;
        var precision = found.Length / (double)(found.Length + wrong.Length);

        output.WriteLine($"recall {recall:0.00} of {wanted.Count}, precision {precision:0.00}");
        output.WriteLine($"not found:\n{string.Join('\n', wanted.Except(found))}\nwrong:\n{string.Join('\n', wrong)}");
        Assert.True(recall >= LeastRecall, string.Join('\n', wanted.Except(found)));
        Assert.True(precision >= LeastPrecision, string.Join('\n', wrong));
    }

    [Fact]
    public void Each_says_why() =>
        Assert.All(site.Archive.Items.SelectMany(item => item.Related), related => Assert.NotEqual("Fælles ord: ", related.Reason));

    private IEnumerable<(string, string)> Shown() =>
        from item in site.Archive.Items
        from related in item.Related
        let other = site.Archive.Items.Single(found => found.Link.Address == related.Item.Address)
        where !IsBound(item, other)
        select Pair(BirkevigSite.KeyOf(item.Link.Address), BirkevigSite.KeyOf(other.Link.Address));

    private string ReasonOf((string Left, string Right) pair) =>
        site.ItemAt(pair.Left)
            .Related.Concat(site.ItemAt(pair.Right).Related)
            .First(related => BirkevigSite.KeyOf(related.Item.Address) is var address && (address == pair.Left || address == pair.Right))
            .Reason;

    private static bool IsBound(ArchivedItem left, ArchivedItem right) =>
        (left.Case is not null && left.Case == right.Case) || left.Topics.Any(topic => right.Topics.Contains(topic));

    private static HashSet<(string, string)> Judged(string verdict) =>
        [.. BirkevigSite.Judged("Related.tsv").Where(row => row[0] == verdict).Select(row => Pair(row[1], row[2]))];

    private static (string, string) Pair(string left, string right) =>
        string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
}
