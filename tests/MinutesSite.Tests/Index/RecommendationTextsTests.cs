using MinutesSite.Index;
using MinutesSite.Model;

namespace MinutesSite.Tests.Index;

public sealed class RecommendationTextsTests
{
    [Fact]
    public void The_points_and_what_follows_them_are_read_but_not_who_recommends()
    {
        Section section = new(
            "Indstilling",
            SectionKind.Recommendation,
            [Paragraph("Direktionen indstiller,"), List("at planen godkendes."), Paragraph("Planen gælder i fire år.")],
            default
        );

        Assert.Equal(
            ["at planen godkendes.", "Planen gælder i fire år."],
            RecommendationTexts.Of(section, new("Direktionen indstiller,", []))
        );
    }

    [Fact]
    public void Who_recommends_is_left_out_before_a_point_in_the_same_paragraph()
    {
        Section section = new(
            "Indstilling",
            SectionKind.Recommendation,
            [Paragraph("Direktionen indstiller, at planen godkendes.")],
            default
        );

        Assert.Equal(["at planen godkendes."], RecommendationTexts.Of(section, new("Direktionen indstiller,", [])));
    }

    [Fact]
    public void A_short_text_that_also_stands_in_who_recommends_is_kept()
    {
        Section section = new("Indstilling", SectionKind.Recommendation, [List("Direktionen")], default);

        Assert.Equal(["Direktionen"], RecommendationTexts.Of(section, new("Direktionen indstiller,", [])));
    }

    private static Paragraph Paragraph(string text) => new(RichText.Plain(text));

    private static ListBlock List(string entry) =>
        new(
            1,
            [
                [Paragraph(entry)],
            ]
        );
}
