using System.Text.RegularExpressions;
using MinutesSite.Read.AttachmentTexts;

namespace MinutesSite.Check.PrivateData;

/// <summary>
/// Numbers that a line of source hides from a search of its characters: written with an address's <c>%2D</c>, or cut in two by a comment
/// that nobody sees.
/// </summary>
internal static partial class OtherReadings
{
    /// <summary>The lines that have such numbers and show none as they stand.</summary>
    public static IEnumerable<Range> CprNumbersIn(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal) && !text.Contains("<!--", StringComparison.Ordinal))
        {
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            var line = text[start..end];
            if (
                (line.Contains('%', StringComparison.Ordinal) || line.Contains("<!--", StringComparison.Ordinal))
                && CprNumbers.In(AddressText.Decoded(Comment().Replace(line, ""))).Count > CprNumbers.In(line).Count
            )
            {
                yield return start..end;
            }

            start = end + 1;
        }
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
