using MinutesSite.Check;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Theme.Assets;

namespace MinutesSite.Tests.Render;

public class AccentColourTests
{
    [Theory]
    [InlineData("#0b5a5e")]
    [InlineData("#000000")]
    [InlineData("#1f5f8b")]
    public void A_dark_colour_is_used_as_it_is(string colour)
    {
        var accent = AccentColour.Of(colour);

        Assert.Equal(colour, accent.Light);
        Assert.True(accent.IsReadable);
    }

    [Theory]
    [InlineData("#ffdd00")]
    [InlineData("#7fd0d4")]
    [InlineData("#ffffff")]
    [InlineData("#ff0000")]
    public void A_colour_that_cannot_be_read_is_darkened_and_the_editor_is_told_which_one_to_write(string colour)
    {
        var problems = new List<Diagnostic>();
        CheckColour.Check(new SiteSettings { Colour = new(colour, new("content/site.yml", 3, 8)) }, problems);

        var problem = Assert.Single(problems);
        Assert.Equal("farve-for-lys", problem.Code);
        Assert.Equal(Severity.Warning, problem.Severity);
        var used = AccentColour.Of(colour).Light;
        Assert.Contains(used, problem.Text, StringComparison.Ordinal);
        Assert.True(AccentColour.Of(used).IsReadable);
    }

    [Fact]
    public void Without_a_colour_the_site_has_one_all_the_same() => Assert.Equal(AccentColour.Default, AccentColour.Of(null).Light);
}
