using System.Text.RegularExpressions;

namespace MinutesSite.Tests.Sites.Birkevig;

[Collection(BirkevigTests.Name)]
public sealed partial class PagesTests(BirkevigSite site)
{
    [Fact]
    public void No_word_runs_together_with_a_link() =>
        Assert.Empty(
            site.Pages().SelectMany(page => RunTogether().Matches(File.ReadAllText(page)).Select(match => $"{page}: {match.Value}"))
        );

    [Fact]
    public void A_person_tells_membership_votes_and_absence_in_sentences()
    {
        Assert.Contains("Borgmester i <a", site.Page("personer/grethe-vindum"), StringComparison.Ordinal);
        Assert.Contains("</a> <span class=\"where\">ikke med til punkt 3", site.Page("personer/grethe-vindum"), StringComparison.Ordinal);
        Assert.Contains("Bodil Aagreen</a> (V)", site.Page("referater/2025-11-03-boerne-og-skoleudvalget"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_abbreviation_keeps_its_full_stop_where_points_stand_in_a_line() =>
        Assert.Contains("på 12,4 mio. kr.; at stien", site.Page("sager/05.04.00-P20-3-25"), StringComparison.Ordinal);

    [Fact]
    public void The_time_of_a_meeting_is_said_once() =>
        Assert.Contains("kl. 18.00–20.50", site.Page("referater/2025-11-25-kommunalbestyrelsen"), StringComparison.Ordinal);

    [GeneratedRegex("\\p{L}<a (?!class=\"permalink\")[^>]*>|</a>[\\p{L}\\d]|</a><span class=\"(?:badge|where)[^>]*>")]
    private static partial Regex RunTogether();
}
