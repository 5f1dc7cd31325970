using System.Globalization;
using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Fields;

/// <summary>Values as YAML scalars: plain where that cannot be read as anything else, else in double quotes.</summary>
internal static class YamlScalar
{
    private static readonly string[] Reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "ja", "nej"];

    /// <summary>A text as a scalar on one line.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Texts as a list on one line; null where there are none.</summary>
    public static string? Flow(IReadOnlyList<Sourced<string>> texts) =>
        texts.Count == 0 ? null : Flow([.. texts.Select(text => text.Value)]);

    /// <summary>Texts as a list on one line.</summary>
    public static string Flow(IReadOnlyList<string> texts) => $"[{string.Join(", ", texts.Select(Scalar))}]";

    private static bool IsPlain(string text)
    {
        if (
            text.Length == 0
            || !char.IsLetterOrDigit(text[0])
            || char.IsWhiteSpace(text[^1])
            || text[^1] == ':'
            || Array.Exists(Reserved, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            || !text.Any(char.IsLetter)
        )
        {
            // Without a letter it is a number, a time or a date to somebody.
            return false;
        }

        return !text.Any(IsSpecial) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal);
    }

    private static bool IsSpecial(char c) =>
        c is '"' or '\'' or '\\' or '[' or ']' or '{' or '}' or ',' or '\u0085' or '\u2028' or '\u2029' or '\ufeff'
        || char.IsControl(c)
        || char.IsSurrogate(c);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(c);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                case '\u2028' or '\u2029' or '\ufeff':
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    break;
                default:
                    if (char.IsControl(c))
                    {
                        quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
                    }
                    else
                    {
                        quoted.Append(c);
                    }

                    break;
            }
        }

        return quoted.Append('"').ToString();
    }
}
