using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>Decisions, votes and remarks are read from words; a closed item has none but its public part.</summary>
public sealed class ClosedDecisionsTests : IDisposable
{
    private readonly MadeUpSite site = new(
        (
            "content/referater/2026/2026-02-03-byraad.md",
            """
            ---
            forum: Byråd
            dato: 2026-02-03
            deltagere: [Dorte Skov (Medlem)]
            journalnumre: [82.01.00-G10-7-26]
            punkter:
              1:
                lukket: true
                vis_journalnummer: true
                offentlig_titel: Køb af en ejendom
                offentlig_beslutning: Handlen blev godkendt.
            ---

            ## Punkt 1

            ### Beslutning i Zqudvalget den 13. januar 2026

            At 1: Zqanbefales. At 2: Afvist. Imod stemte Zqlisten.

            ### Beslutning

            For stemte A og V. Imod stemte Zqlisten og Dorte Skov. 12 stemmer for, 3 imod.

            ### Protokolbemærkning

            Zqlisten bemærker, at zqprisen er for høj.
            """
        )
    );

    [Fact]
    public async Task No_other_bodys_decision_no_vote_and_no_remark_leaves_the_source()
    {
        var result = await site.Build();
        Assert.NotNull(result.Written);
        var output = site.Output().ToDictionary(file => file.Key, file => string.Join('\n', WrittenBytes.Texts(file.Value)));

        Assert.DoesNotContain(output, file => file.Value.Contains("zq", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(output, file => file.Key.StartsWith("partier/", StringComparison.Ordinal));
        var data = output["referater/2026-02-03-byraad/index.json"];
        Assert.Contains("\"beslutning\": \"Handlen blev godkendt.\"", data, StringComparison.Ordinal);
        Assert.DoesNotContain("beslutninger", data, StringComparison.Ordinal);
        Assert.DoesNotContain("afstemninger", data, StringComparison.Ordinal);
        Assert.DoesNotContain("bemærkninger", data, StringComparison.Ordinal);
        Assert.DoesNotContain("imod", output["referater/2026-02-03-byraad/index.html"], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("imod", output["personer/dorte-skov/index.html"], StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => site.Dispose();
}
