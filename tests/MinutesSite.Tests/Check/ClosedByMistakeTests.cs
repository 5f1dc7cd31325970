using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Check;

/// <summary>A closed item whose heading is not read as one must not lend its words to the item before.</summary>
public sealed class ClosedByMistakeTests
{
    [Theory]
    [InlineData("##Punkt 2: Opsigelse")]
    [InlineData("## 2. Opsigelse")]
    [InlineData("## Pkt. 2 Opsigelse")]
    [InlineData("**Punkt 2: Opsigelse**")]
    [InlineData("Punkt 2: Opsigelse")]
    public void Its_heading_written_otherwise_is_an_error(string heading)
    {
        using var site = new MadeUpSite(
            (
                "content/referater/2026/2026-02-03-byraad.md",
                $$"""
                ---
                forum: Byråd
                dato: 2026-02-03
                punkter:
                  2: { lukket: true }
                ---

                ## Punkt 1: Vejen

                ### Beslutning

                Godkendt.

                {{heading}}

                ### Beslutning

                Fortroligt.
                """
            )
        );

        Assert.Single(site.Check(), found => found.Severity == MinutesSite.Diagnostics.Severity.Error);
    }
}
