using MinutesSite.Model;

namespace MinutesSite.Tests.Model;

public sealed class StandardPhrasesTests
{
    [Theory]
    [InlineData("Intet at bemærke")]
    [InlineData("Intet at bemærke.")]
    [InlineData("intet af bemærke")]
    [InlineData(" INTET AT BEMÆRKE . ")]
    [InlineData("Intet\u00a0at bemærke")]
    [InlineData("Ingen bemærkninger")]
    public void What_says_that_there_is_nothing_to_note_is_known_however_it_is_set(string text) =>
        Assert.True(StandardPhrases.IsNothingToNote(text));

    [Theory]
    [InlineData("")]
    [InlineData("Intet at bemærke, ud over at fristen er kort")]
    [InlineData("Ingen indvendinger mod forslaget")]
    public void What_says_more_is_content(string text) => Assert.False(StandardPhrases.IsNothingToNote(text));

    [Theory]
    [InlineData("Resumé")]
    [InlineData("RESUME:")]
    [InlineData("  Re\u0301sume\u0301 ")]
    public void A_section_s_name_is_known_in_every_form(string heading) =>
        Assert.Equal(SectionKind.Summary, StandardPhrases.SectionKindOf(heading));
}
