using System.Text;

namespace MinutesSite.Theme.Text;

/// <summary>Text as HTML. Everything that comes from the minutes goes through here or through Razor's own encoder.</summary>
internal static class Html
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("&<>\"'\n");

    /// <summary>Escapes a text for element content; a hard line break becomes <c>&lt;br&gt;</c>.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text) => Append(html, text, "<br>");

    /// <summary>Escapes a text for an attribute in double quotes, or where lines stay lines.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder html, ReadOnlySpan<char> text) => Append(html, text, "\n");

    private static StringBuilder Append(StringBuilder html, ReadOnlySpan<char> text, string lineBreak)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            html.Append(text[..at])
                .Append(
                    text[at] switch
                    {
                        '&' => "&amp;",
                        '<' => "&lt;",
                        '>' => "&gt;",
                        '"' => "&quot;",
                        '\'' => "&#39;",
                        _ => lineBreak,
                    }
                );
            text = text[(at + 1)..];
        }

        return html.Append(text);
    }
}
