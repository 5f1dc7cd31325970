using System.Text;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// What stands as text among bytes of which nobody knows where text begins: runs of printable characters, one byte each or two as in
/// UTF-16, that have digits enough for a number. Everything else in a picture is noise, and is never made into text.
/// </summary>
internal static class TextRuns
{
    private const int FewestDigits = 8;

    /// <summary>The runs, a line each.</summary>
    public static string In(ReadOnlySpan<byte> bytes)
    {
        var found = new StringBuilder();
        Append(found, bytes, width: 1);
        Append(found, bytes, width: 2);
        return found.ToString();
    }

    // Of two bytes the one that is no character must be zero; whether it comes first or last shows by itself.
    private static void Append(StringBuilder found, ReadOnlySpan<byte> bytes, int width)
    {
        var (start, digits) = (-1, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (IsPrintable(bytes[at]) && (width == 1 || at + 1 >= bytes.Length || bytes[at + 1] == 0))
            {
                start = start < 0 ? at : start;
                digits += char.IsAsciiDigit((char)bytes[at]) ? 1 : 0;
                at += width;
                continue;
            }

            Take(found, bytes, start, at, width, digits);
            (start, digits) = (-1, 0);
            at++;
        }

        Take(found, bytes, start, bytes.Length, width, digits);
    }

    private static void Take(StringBuilder found, ReadOnlySpan<byte> bytes, int start, int end, int width, int digits)
    {
        if (digits < FewestDigits)
        {
            return;
        }

        for (var at = start; at < end; at += width)
        {
            found.Append((char)bytes[at]);
        }

        found.Append('\n');
    }

    private static bool IsPrintable(byte value) => value is >= 0x20 and <= 0x7e;
}
