using System.Text;
using System.Xml;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>Code points that XML forbids, and half of a pair, end in a site or in messages, never in a crash.</summary>
public sealed class ImpossibleCharactersTests : IDisposable
{
    private readonly MadeUpSite site = new(("content/bilag/plan.txt", "Plan"));

    [Theory]
    [InlineData("\ufffe")]
    [InlineData("\uffff")]
    [InlineData("\ufdd0")]
    [InlineData("\u0001")]
    [InlineData("\u000b")]
    [InlineData("\u001f")]
    [InlineData("\u0085")]
    [InlineData("\U0001fffe")]
    public async Task In_the_text_they_end_in_a_site_whose_feeds_can_be_read(string odd)
    {
        site.Write(
            "content/referater/2026/2026-02-03-byraad.md",
            $"""
            ---
            forum: Byråd
            dato: 2026-02-03
            ---

            ## Punkt 1: Ny {odd}skole

            ### Beslutning

            Godk{odd}endt af Byrå{odd}d den 3. marts. Se [planen](/bilag/plan.txt).
            """
        );

        var result = await site.Build();

        Assert.True(result.Written is not null, string.Join('\n', result.Problems));
        Assert.True(odd.Length > 1 || result.Problems.Any(problem => problem.Code is "tegn-tabt" or "tegn-usynligt"));
        AssertXml();
    }

    [Theory]
    [InlineData("forum")]
    [InlineData("mødested")]
    [InlineData("deltagere")]
    [InlineData("afbud")]
    [InlineData("emner")]
    [InlineData("alias")]
    [InlineData("kilde")]
    [InlineData("trukket")]
    [InlineData("journalnumre")]
    public async Task In_any_field_they_end_in_a_site_or_in_messages(string field)
    {
        foreach (var odd in (string[])["\ufffe", "\uffff", "\u0001", "\\uFFFE", "\\uD800", "\\uDC00x", "\\u0001", "\\UFFFE", "\U0001fffe"])
        {
            var value = field is "deltagere" or "afbud" or "emner" or "alias" or "journalnumre"
                ? $"[\"Ida{odd} Holm\"]"
                : $"\"Ida{odd} Holm\"";
            var forum = field == "forum" ? "" : "forum: Byråd\n";
            site.Write(
                "content/referater/2026/2026-02-03-byraad.md",
                $"---\n{forum}dato: 2026-02-03\n{field}: {value}\n---\n\n## Punkt 1: A\n\n### Beslutning\n\nGodkendt.\n"
            );

            var result = await site.Build();

            Assert.True(result.Written is not null || result.Errors > 0);
            AssertXml();
        }
    }

    [Theory]
    [InlineData("&#xFFFE;")]
    [InlineData("&#xD800;")]
    [InlineData("&#1;")]
    [InlineData("[x](/bilag/a%EF%BF%BEb.txt)")]
    [InlineData("[x](/bilag/%ED%A0%80.txt)")]
    [InlineData("[x](https://nordby.example/\ufffe)")]
    [InlineData("`\ufffe`")]
    [InlineData("| \ufffe |\n| --- |\n| \uffff |")]
    public async Task However_they_are_written_in_the_text_nothing_crashes(string text)
    {
        site.Write("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03") + "\n\n" + text + "\n");

        var result = await site.Build();

        Assert.True(result.Written is not null || result.Errors > 0);
        AssertXml();
    }

    [Theory]
    [InlineData("content/site.yml", "titel: \"Re\ufffeferater\"\norganisation: \"N\uffffordby\"\n")]
    [InlineData("content/fora.yml", "- navn: \"By\uffferåd\"\n")]
    [InlineData("content/emner.yml", "- navn: \"Bud\ufffeget\"\n  mønstre: [\"bud\ufffeget\"]\n")]
    [InlineData("content/personer.yml", "- navn: \"Ida \ufffeHolm\"\n")]
    public async Task In_the_yml_files_nothing_crashes(string file, string text)
    {
        site.Write(file, text);
        site.Write("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Bud\ufffeget"));

        var result = await site.Build();

        Assert.True(result.Written is not null || result.Errors > 0);
        AssertXml();
    }

    public void Dispose() => site.Dispose();

    private void AssertXml()
    {
        if (!Directory.Exists(site.Options.Output))
        {
            return;
        }

        foreach (var (path, bytes) in site.Output().Where(file => file.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var document = new XmlDocument();
            document.LoadXml(Encoding.UTF8.GetString(bytes));
            Assert.True(document.DocumentElement is not null, path);
        }
    }
}
