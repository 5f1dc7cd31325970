using System.Globalization;
using System.Text;

namespace MinutesSite.Diagnostics;

/// <summary>
/// Text as one line of a terminal or a log shows it: what would break the line, or turn it about, is written as its number.
/// </summary>
/// <remarks>A file's name may hold a line break and a CI service's command after it, or marks that make it read backwards.</remarks>
public static class VisibleText
{
    /// <summary>The text with each control, line separator and mark of direction as <c>\u000A</c>.</summary>
    public static string Of(string text) => text.Any(IsHidden) ? Escaped(text) : text;

    private static string Escaped(string text)
    {
        var visible = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsHidden(c))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(char c) =>
        char.IsControl(c)
        || c
            is '\u2028'
                or '\u2029'
                or (>= '\u202a' and <= '\u202e')
                or (>= '\u2066' and <= '\u2069')
                or '\u200e'
                or '\u200f'
                or '\ufffe'
                or '\uffff';
}
