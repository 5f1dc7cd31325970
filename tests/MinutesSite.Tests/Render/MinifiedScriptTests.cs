using System.Text;
using MinutesSite.Render;
using MinutesSite.Theme.Assets;

namespace MinutesSite.Tests.Render;

public class MinifiedScriptTests
{
    [Fact]
    public void A_script_is_sent_without_comments_and_keeps_the_names_that_others_use()
    {
        var sent = Minified("// Note.\nexport function open(address) {\n  /* more */\n  return address ?? \"/\";\n}\n");

        Assert.DoesNotContain("Note", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("more", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("address", sent, StringComparison.Ordinal);
        Assert.Contains("export function open(", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_the_minifier_does_not_understand_is_sent_as_it_is()
    {
        const string Unknown = "export const a = list.map(({ 0: all, 2: letter = \"\" }) => all + letter) @;\n";

        Assert.Equal(Unknown, Minified(Unknown));
    }

    [Fact]
    public void The_search_client_alone_is_minified_and_is_understood()
    {
        var client = Assert.Single(ThemeAssets.Embedded.Files, file => file.IsJoined);

        Assert.Equal("search.js", client.Name);
        Assert.InRange(MinifiedScript.Of(client.Content).Length, 1, client.Content.Length * 4 / 5);
    }

    private static string Minified(string script) => Encoding.UTF8.GetString(MinifiedScript.Of(Encoding.UTF8.GetBytes(script)).Span);
}
