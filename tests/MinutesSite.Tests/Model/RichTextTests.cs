using MinutesSite.Model;

namespace MinutesSite.Tests.Model;

public sealed class RichTextTests
{
    // "Første linje" on line 7 from column 3, "anden linje" on line 8 from column 1, joined by a space.
    private static readonly RichText TwoLines = new(
        "Første linje anden linje",
        [new(0, 6, MarkKind.Strong), new(7, 11, MarkKind.Emphasis)],
        new SourceAnchor(0, 7, 3),
        new SourceAnchor(13, 8, 1)
    );

    [Theory]
    [InlineData(0, 7, 3)]
    [InlineData(12, 7, 15)]
    [InlineData(13, 8, 1)]
    [InlineData(23, 8, 11)]
    public void A_character_is_placed_on_the_line_that_it_stands_on(int offset, int line, int column) =>
        Assert.Equal((line, column), TwoLines.PlaceOf(offset));

    [Fact]
    public void A_part_keeps_its_places_and_the_marks_that_reach_into_it()
    {
        var part = TwoLines.From(10);

        Assert.Equal("je anden linje", part.Text);
        Assert.Equal([new(0, 8, MarkKind.Emphasis)], part.Marks);
        Assert.Equal((7, 13), part.PlaceOf(0));
        Assert.Equal((8, 1), part.PlaceOf(3));
    }

    [Fact]
    public void What_comes_before_the_first_place_known_is_placed_on_its_line()
    {
        RichText text = new("[ ] til", [], new SourceAnchor(4, 5, 9));

        Assert.Equal((5, 5), text.PlaceOf(0));
        Assert.Equal((5, 9), text.PlaceOf(4));
    }

    [Fact]
    public void A_text_from_nowhere_stands_at_the_beginning() => Assert.Equal((1, 1), RichText.Plain("Nordby").PlaceOf(3));

    [Theory]
    [InlineData(0, 25)]
    [InlineData(-1, 2)]
    public void A_mark_outside_the_text_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RichText("Første linje anden linje", [new(start, length, MarkKind.Strong)]));
}
