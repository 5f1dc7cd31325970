using MinutesSite.Commands.Proposals;
using MinutesSite.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Commands.Proposals;

/// <summary><c>check --forslag --skriv</c>: what one picks is added to emner.yml, and nothing else changes there.</summary>
public sealed class WriteProposalsTests : IDisposable
{
    private const string Topics = """
        # Emnerne.

        - navn: Budget 2027
          mønstre: [Budget 2027]   # altid

        """;

    private readonly MadeUpSite site = new([
        .. from month in (int[])[2, 3, 4]
        select ($"content/referater/2026/2026-0{month}-03-havneudvalget.md", Minutes($"2026-0{month}-03")),
    ]);

    private readonly StringWriter output = new();

    private readonly StringWriter errors = new();

    [Theory]
    [InlineData("1")]
    [InlineData("alle")]
    [InlineData("Kajpladser i Nordhavn")]
    [InlineData("KAJPLADSER I NORDHAVN")]
    public void A_proposal_picked_by_number_by_name_or_with_all_is_added_below_what_stands_there(string pick)
    {
        site.Write("content/emner.yml", Topics);

        Assert.Equal(ExitCodes.Done, Run([pick]));

        Assert.StartsWith(
            Topics.TrimEnd() + "\n\n- navn: Kajpladser i Nordhavn\n  mønstre: [",
            site.Read("content/emner.yml"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(BuildSite.Check(site.Options), problem => problem.At.File == "content/emner.yml");
        Assert.DoesNotContain(BuildSite.Propose(site.Options), proposal => proposal.Name == "Kajpladser i Nordhavn");
    }

    [Fact]
    public void Whoever_gives_no_pick_is_asked_with_the_proposals_numbered()
    {
        Assert.Equal(ExitCodes.Done, Run([], "1\n"));

        Assert.Contains("  1. Kajpladser i Nordhavn (3 punkter ved 3 møder)", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("- navn: Kajpladser i Nordhavn\n", site.Read("content/emner.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("ingen\n")]
    public void An_answer_that_picks_none_writes_nothing(string answer)
    {
        Assert.Equal(ExitCodes.Done, Run([], answer));

        Assert.False(site.Has("content/emner.yml"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("1,Kajplads")]
    [InlineData("3-1")]
    public void A_pick_that_is_not_on_the_list_writes_nothing_and_says_which(string pick)
    {
        Assert.Equal(ExitCodes.WrongUsage, Run([pick]));

        Assert.Contains($"'{pick.Split(',')[^1]}' er ikke et af forslagene", errors.ToString(), StringComparison.Ordinal);
        Assert.False(site.Has("content/emner.yml"));
    }

    [Fact]
    public void Indentation_and_line_ends_of_the_file_are_followed()
    {
        site.Write("content/emner.yml", "  - navn: Budget 2027\r\n    mønstre: [Budget 2027]\r\n");

        Assert.Equal(ExitCodes.Done, Run(["1"]));

        var text = site.Read("content/emner.yml");
        Assert.Contains("\r\n\r\n  - navn: Kajpladser i Nordhavn\r\n    mønstre: [", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- navn: [Budget\n")]
    [InlineData("[{ navn: Budget 2027 }]\n")]
    public void A_file_that_nothing_can_be_added_to_is_left_as_it_is(string text)
    {
        site.Write("content/emner.yml", text);

        Assert.Equal(ExitCodes.ContentHasErrors, Run(["1"]));

        Assert.Equal(text, site.Read("content/emner.yml"));
    }

    [Fact]
    public void An_empty_list_is_replaced_and_its_comments_stay()
    {
        site.Write("content/emner.yml", "# Emnerne.\n[]\n");

        Assert.Equal(ExitCodes.Done, Run(["1"]));

        Assert.StartsWith("# Emnerne.\n\n- navn: Kajpladser i Nordhavn\n", site.Read("content/emner.yml"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        site.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private int Run(string[] picks, string answer = "")
    {
        using var input = new StringReader(answer);
        return WriteProposals.Run(site.Options, BuildSite.Propose(site.Options), picks, input, output, errors);
    }

    private static string Minutes(string date) =>
        $"""
            ---
            forum: Havneudvalget
            dato: {date}
            ---

            ## Punkt 1: Orientering om kajpladser i Nordhavn

            ### Beslutning

            Taget til efterretning.
            """;
}
