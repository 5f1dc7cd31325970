using MinutesSite.Commands.Proposals;
using MinutesSite.Link.Proposals;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Proposals;

public class ProposeTopicsTests
{
    private static readonly Meeting[] Meetings =
    [
        Meeting(
            "2026-01-13",
            Item(1, "Godkendelse af dagsorden"),
            Item(2, "Orientering om havneplan for Nordby", "01.00.00-P00-1-26", Account("Der holdes borgermøde i marts.")),
            Item(3, "Drøftelse af ferieplan")
        ),
        Meeting(
            "2026-02-13",
            Item(1, "Godkendelse af dagsorden"),
            Item(2, "Høring af havneplan for Nordby", "01.00.00-P00-1-26"),
            Item(3, "Status på borgermøder")
        ),
    ];

    [Fact]
    public void Words_that_titles_of_two_meetings_share_are_proposed_with_their_items_and_case()
    {
        var firm = ProposeTopics.From(Meetings, Registers.Empty).Where(proposal => proposal.IsFirm).ToArray();

        var proposal = Assert.Single(firm);
        Assert.Equal("Havneplan for Nordby", proposal.Name);
        Assert.Equal(2, proposal.Items.Count);
        Assert.Equal("01.00.00-P00-1-26", proposal.CaseNumbers.Single().Value);
    }

    [Fact]
    public void A_word_of_one_title_and_another_meetings_text_ranks_lower()
    {
        var proposals = ProposeTopics.From(Meetings, Registers.Empty);

        Assert.Equal(["Havneplan for Nordby", "Borgermøde"], proposals.Select(proposal => proposal.Name).Take(2));
        Assert.False(proposals[1].IsFirm);
    }

    [Theory]
    [InlineData("gennemgår")]
    [InlineData("eventuel")]
    [InlineData("erfaringer")]
    [InlineData("planlægningen")]
    [InlineData("afdelingsniveau")]
    [InlineData("nødvendigt")]
    [InlineData("økonomiske")]
    [InlineData("individuelle")]
    [InlineData("fremlægger")]
    [InlineData("koordinering")]
    [InlineData("fordelingen")]
    [InlineData("serviceniveauet")]
    public void A_word_that_names_no_subject_is_not_proposed(string word) =>
        Assert.DoesNotContain(Loose(word), proposal => proposal.Name.Contains(word[..6], StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("sygefravær")]
    [InlineData("borgermøde")]
    [InlineData("trivselsmåling")]
    [InlineData("plejehjem")]
    [InlineData("spildevand")]
    [InlineData("folkeskolen")]
    public void A_noun_that_names_a_subject_is_proposed(string word) =>
        Assert.Contains(Loose(word), proposal => proposal.Name.Contains(word[..6], StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_subject_of_one_meeting_and_a_standing_item_are_not_proposed() =>
        Assert.DoesNotContain(ProposeTopics.From(Meetings, Registers.Empty), proposal => proposal.Name is "Ferieplan" or "Dagsorden");

    [Fact]
    public void What_emner_yml_has_is_not_proposed_again()
    {
        var registers = Registers.Empty with { Topics = [new(Written("Havneplan for Nordby"), [])] };

        Assert.DoesNotContain(
            ProposeTopics.From(Meetings, registers),
            proposal => proposal.Name.Contains("avneplan", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_proposal_can_be_pasted_into_emner_yml()
    {
        var text = ProposalText.Of([.. ProposeTopics.From(Meetings, Registers.Empty).Take(1)]);

        Assert.Equal(
            """
            # Forslag til content/emner.yml. Kopiér dem, der er rigtige emner, og ret navn og mønstre til.

            # --- Går igen i punkternes titler eller sager ---

            - navn: Havneplan for Nordby
              mønstre: [havneplan for Nordby]
              journalnumre:
                - '01.00.00-P00-1-26'
              # 2 punkter ved 2 møder:
              #   Chefforum 2026-02-13 punkt 2: Høring af havneplan for Nordby
              #   Chefforum 2026-01-13 punkt 2: Orientering om havneplan for Nordby

            """,
            text
        );
    }

    private static IEnumerable<TopicProposal> Loose(string word) =>
        ProposeTopics.From(
            [
                Meeting("2026-01-13", Item(1, "Havneplan", null, Summary($"Her er {word} med.")), Item(2, "Ferieplan")),
                Meeting("2026-02-13", Item(1, "Legeplads", null, Account($"Også {word} er her."))),
            ],
            Registers.Empty
        );

    [Fact]
    public void Where_nothing_recurs_that_is_said() =>
        Assert.StartsWith("# Ingen forslag", ProposalText.Of(ProposeTopics.From([], Registers.Empty)), StringComparison.Ordinal);
}
