using System.Text;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Tests.Content.Parse;

public sealed class EditorsCommentsTests
{
    [Theory]
    [InlineData("Godkendt. <!-- zqx -->", "Godkendt.")]
    [InlineData("<!-- zqx -->\n\nGodkendt.", "Godkendt.")]
    [InlineData("<!--\nzqx\n\n## Punkt 2: zqx\n-->\n\nGodkendt.", "Godkendt.")]
    [InlineData("Godkendt<!----> igen<!-- zqx -- > zqx -->.", "Godkendt igen.")]
    public void What_editors_write_to_each_other_is_no_text(string written, string read)
    {
        var meeting = Parsed(written);

        Assert.Single(meeting.Items);
        Assert.Equal(
            read,
            System.Text.RegularExpressions.Regex.Replace(Text(meeting), " +", " ").Replace(" .", ".", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Godkendt \\<!-- zqx -->.")]
    [InlineData("Godkendt `<!-- zqx -->`.")]
    [InlineData("Godkendt <!-- zqx.")]
    public void A_sign_of_a_comment_that_is_escaped_is_code_or_never_ends_is_text(string written) =>
        Assert.Contains("zqx", Text(Parsed(written)), StringComparison.Ordinal);

    private static Meeting Parsed(string decision) =>
        ParseMinutes.Parse(
            "content/referater/2026/2026-02-03-byraad.md",
            Encoding.UTF8.GetBytes($"---\nforum: Byråd\ndato: 2026-02-03\n---\n\n## Punkt 1: Skole\n\n### Beslutning\n\n{decision}\n"),
            Registers.Empty,
            AttachmentFiles.None,
            []
        )!;

    private static string Text(Meeting meeting) =>
        string.Join(
            '\n',
            meeting.Items[0].Sections.SelectMany(section => section.Blocks).OfType<Paragraph>().Select(block => block.Text.Text)
        );
}
