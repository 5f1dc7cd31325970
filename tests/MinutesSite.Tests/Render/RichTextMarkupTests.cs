using MinutesSite.Model;
using MinutesSite.Theme.Text;
using static MinutesSite.Tests.Render.MadeUp;

namespace MinutesSite.Tests.Render;

public class RichTextMarkupTests
{
    private static readonly RichText Text = new("Se mødet den 3. maj", [new Mark(3, 6, MarkKind.Strong)]);

    [Fact]
    public void A_found_link_that_crosses_a_mark_stays_whole() =>
        Assert.Equal(
            "Se <strong>mø</strong><a href=\"/x/\"><strong>det </strong>den</a> 3. maj",
            Markup(Cut(9), new Mark(5, 7, MarkKind.Link, "/x/"))
        );

    [Fact]
    public void A_found_link_within_a_mark_is_within_it() =>
        Assert.Equal("Se <strong>m<a href=\"/x/\">ød</a>et</strong> den 3. maj", Markup(Cut(8), new Mark(4, 2, MarkKind.Link, "/x/")));

    [Fact]
    public void A_link_of_the_minutes_goes_before_one_that_was_found() =>
        Assert.Equal(
            "<a href=\"https://a.example/\">Se mødet</a>",
            Markup(new RichText("Se mødet", [new Mark(0, 8, MarkKind.Link, "https://a.example/")]), new Mark(3, 5, MarkKind.Link, "/x/"))
        );

    [Fact]
    public void Marks_that_begin_together_nest_as_the_minutes_have_them() =>
        Assert.Equal(
            "<em><strong>A</strong>B</em>",
            Markup(new RichText("AB", [new Mark(0, 2, MarkKind.Emphasis), new Mark(0, 1, MarkKind.Strong)]))
        );

    private static RichText Cut(int end) => new(Text.Text, [new Mark(3, end - 3, MarkKind.Strong)]);

    private static string Markup(RichText text, params Mark[] found)
    {
        var item = Archive(Meeting("2026-01-13", Item(1, "x"))).Meetings[0].Items[0] with
        {
            FoundLinks = new Dictionary<RichText, IReadOnlyList<Mark>> { [text] = found },
        };
        return BlockMarkup.Of(text, item, Site).Value;
    }
}
