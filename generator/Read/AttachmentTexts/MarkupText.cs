using System.Net;
using System.Text.RegularExpressions;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>What a reader of HTML, SVG or XML sees: without tags, with its entities as characters.</summary>
internal static partial class MarkupText
{
    /// <summary>The source, in which links and comments are, and below it what is seen: a tag that ends a line ends one here too.</summary>
    public static string Of(string source)
    {
        var seen = Inline().Replace(LineEnd().Replace(Cell().Replace(Unseen().Replace(source, ""), "\t"), "\n"), "");
        return source + "\n" + WebUtility.HtmlDecode(seen);
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex("</t[dh]\\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cell();

    [GeneratedRegex(
        "<(?:br|hr)\\b[^>]*>|</(?:p|div|li|tr|h[1-6]|text|title|option|dt|dd|blockquote|pre)\\s*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Inline();
}
