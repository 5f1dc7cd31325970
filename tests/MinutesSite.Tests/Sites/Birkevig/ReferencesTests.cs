namespace MinutesSite.Tests.Sites.Birkevig;

[Collection(BirkevigTests.Name)]
public sealed class ReferencesTests(BirkevigSite site)
{
    /// <summary>All that the texts mention, and where each mention leads: nothing more, nothing less, none to a wrong place.</summary>
    [Fact]
    public void Every_mention_of_a_meeting_leads_to_it() =>
        Assert.Equal(
            BirkevigSite.Judged("References.tsv").Select(row => string.Join(" | ", row)),
            site.Archive.Items.SelectMany(item =>
                    item.References.Select(reference =>
                        string.Join(
                            " | ",
                            BirkevigSite.KeyOf(item.Link.Address),
                            reference.Text,
                            reference.Address is { } address ? BirkevigSite.KeyOf(address) : "ikke i arkivet"
                        )
                    )
                )
                .Order(StringComparer.Ordinal)
        );
}
