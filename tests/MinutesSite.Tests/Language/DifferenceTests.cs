using FsCheck;
using FsCheck.Fluent;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Tests.Language;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("a b c", "a b c", "a b c")]
    [InlineData("", "a", "+a")]
    [InlineData("a", "", "-a")]
    [InlineData("a b c", "a x c", "a -b +x c")]
    [InlineData("a b c d", "b c d e", "-a b c d +e")]
    [InlineData("a b", "x y", "-a -b +x +y")]
    public void The_shortest_way_is_shown_with_what_was_removed_first(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join(' ', Difference.Between(Words(before), Words(after)).Select(Shown)));

    [Fact]
    public void Both_texts_can_be_read_out_of_their_difference()
    {
        var texts = Gen.Elements("a", "b", "c").ListOf();
        Prop.ForAll(
                texts.ToArbitrary(),
                texts.ToArbitrary(),
                (before, after) =>
                {
                    var changes = Difference.Between([.. before], [.. after]);
                    return changes.Where(change => change.Kind != CorrectionKind.Added).Select(change => change.Text).SequenceEqual(before)
                        && changes
                            .Where(change => change.Kind != CorrectionKind.Removed)
                            .Select(change => change.Text)
                            .SequenceEqual(after);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Two_long_texts_with_nothing_in_common_take_no_time()
    {
        var changes = Difference.Between(
            [.. Enumerable.Range(0, 20_000).Select(i => $"a{i}")],
            [.. Enumerable.Range(0, 20_000).Select(i => $"b{i}")]
        );

        Assert.Equal(40_000, changes.Count);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Shown(CorrectedText change) =>
        change.Kind switch
        {
            CorrectionKind.Added => "+" + change.Text,
            CorrectionKind.Removed => "-" + change.Text,
            _ => change.Text,
        };
}
