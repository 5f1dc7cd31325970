using MinutesSite.Model;

namespace MinutesSite.Compose;

/// <summary>
/// Addresses that stand in a text without being links. Reading markdown makes links of them, to the next space, and takes any
/// sign within for a part of the address: so only an address without signs may stand as it is, and in others the sign that
/// makes it an address is escaped.
/// </summary>
internal static class BareAddress
{
    private static readonly string[] Schemes = ["https:", "http:", "ftp:", "mailto:", "tel:", "www."];

    /// <summary>Whether the character at an offset is the one that ends a scheme.</summary>
    public static bool EndsScheme(string text, int at)
    {
        foreach (var scheme in Schemes)
        {
            if (text[at] == scheme[^1] && EndsWith(text, at, scheme))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the address whose scheme ends at an offset has no sign that markdown escapes and no mark, so that it is read as it is
    /// written.
    /// </summary>
    public static bool IsPlain(RichText text, int at)
    {
        var from = at;
        while (from > 0 && !char.IsWhiteSpace(text.Text[from - 1]))
        {
            from--;
        }

        var to = from;
        while (to < text.Text.Length && !char.IsWhiteSpace(text.Text[to]))
        {
            if (text.Text[to] is '*' or '_' or '[' or ']' or '<' or '\\' or '`' or '~' or '|' or '!')
            {
                return false;
            }

            to++;
        }

        return !text.Marks.Any(mark => (mark.Start > from && mark.Start < to) || (mark.End > from && mark.End < to));
    }

    private static bool EndsWith(string text, int at, string scheme) =>
        at + 1 >= scheme.Length
        && string.Compare(text, at + 1 - scheme.Length, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
