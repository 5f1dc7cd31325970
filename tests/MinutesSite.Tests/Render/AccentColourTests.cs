using MinutesSite.Check;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Tests.Sites;
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

    [Theory]
    [InlineData("#8a1c4a")]
    [InlineData("#ffdd00")]
    public async Task A_second_colour_stands_beside_the_first_readable_in_light_and_dark(string colour)
    {
        using var site = new MadeUpSite(("content/site.yml", $"farve: \"#0b5a5e\"\nbifarve: \"{colour}\"\n"));
        await site.Build();

        var styles = site.Read("output/assets/site.css");
        var second = AccentColour.Of(colour);
        Assert.Contains($"--accent:{AccentColour.Of("#0b5a5e").Light};", styles, StringComparison.Ordinal);
        Assert.Contains($"--second:{second.Light}}}", styles, StringComparison.Ordinal);
        Assert.Contains($"--second:{second.Dark}}}", styles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_second_colour_the_first_is_used_for_both()
    {
        using var site = new MadeUpSite(("content/site.yml", "farve: \"#1f5f8b\"\n"));
        await site.Build();

        Assert.Contains("--second:#1f5f8b}", site.Read("output/assets/site.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_the_foot_is_on_every_page_as_text_and_nothing_else()
    {
        using var site = new MadeUpSite(("content/site.yml", "bundtekst: \"Nordby Rådhus, Torvet 1 <b>åbent</b> 10-14\"\n"));
        await site.Build();

        const string Text = "<p class=\"site-footer-text\">Nordby Rådhus, Torvet 1 &lt;b&gt;åbent&lt;/b&gt; 10-14</p>";
        Assert.Contains(Text, site.Read("output/index.html"), StringComparison.Ordinal);
        Assert.Contains(Text, site.Read("output/om/index.html"), StringComparison.Ordinal);
    }
}
