using MinutesSite.Fields;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>
/// A key that is one entry in the table of front matter, and nothing else anywhere: it is shown, and never of what is closed.
/// </summary>
public sealed class FurtherKeysTests : IDisposable
{
    private const string Trace = "Zqxlederen";

    private static readonly FrontMatterTable Keys = FrontMatterTable
        .Default.With(FurtherKey.Text("mødeleder", "Hvem der ledede mødet.", "Mødeleder"))
        .With(FurtherKey.Texts("tilhørere", "Hvem der hørte på.", "Tilhørere"));

    private readonly MadeUpSite site = new();

    [Fact]
    public async Task An_open_meeting_shows_it_on_its_page_and_in_its_data_and_text()
    {
        Write("");

        var output = await Built();

        Assert.Contains("<dt>Mødeleder</dt><dd>Zqxlederen Holm</dd>", Text(output, "index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "\"mødeleder\": \"Zqxlederen Holm\"",
            Text(output, "index.json").Replace("\":\"", "\": \"", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nmødeleder: Zqxlederen Holm\ntilhørere: [Zqxlederen den anden, Bo]\n",
            Text(output, "index.md"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("lukket: true")]
    [InlineData("trukket: Der var en fejl i det")]
    [InlineData("udkast: true")]
    [InlineData("lukket: true\nstatus: dagsorden")]
    public async Task Of_what_is_closed_withdrawn_or_a_draft_it_is_in_no_byte_of_any_file(string front)
    {
        Write(front + "\n");

        var output = await Built();

        Assert.DoesNotContain(
            output,
            file => WrittenBytes.Texts(file.Value).Append(file.Key).Any(text => text.Contains(Trace, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public void The_schema_of_an_archive_with_it_proposes_it() =>
        Assert.Contains(
            "Hvem der ledede mødet.",
            KeyShapes.FrontMatter(Keys).ToJsonString().Replace("\\u00F8", "ø", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Without_the_entry_it_is_an_unknown_key()
    {
        Write("");

        var result = await site.Build();

        Assert.Equal(2, result.Problems.Count(problem => problem.Code == "nøgle-ukendt"));
    }

    public void Dispose() => site.Dispose();

    private static string Text(SortedDictionary<string, byte[]> output, string file) =>
        System.Text.Encoding.UTF8.GetString(output["referater/2026-02-03-byraad/" + file]);

    private void Write(string front) =>
        site.Write(
            "content/referater/2026/2026-02-03-byraad.md",
            $$"""
            ---
            forum: Byråd
            dato: 2026-02-03
            mødeleder: Zqxlederen Holm
            tilhørere: [Zqxlederen den anden, Bo]
            {{front}}---

            ## Punkt 1: Ny skole

            ### Beslutning

            Godkendt.
            """
        );

    private async Task<SortedDictionary<string, byte[]>> Built()
    {
        var result = await site.Build(Keys);
        Assert.NotNull(result.Written);
        return new(site.Output().ToDictionary(file => file.Key, file => file.Value), StringComparer.Ordinal);
    }
}
