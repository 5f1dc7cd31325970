using System.Globalization;
using System.Text;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// The text of RTF, of every group: properties and what is hidden too. Signs are read by Microsoft's "Rich Text Format Specification
/// 1.9.1"; a control word says nothing, so that digits on either side of it stand together as they are seen.
/// </summary>
internal static class RtfText
{
    // A word of the specification has at most 32 letters.
    private const int LongestWord = 32;

    public static string Of(string source)
    {
        var text = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length; at++)
        {
            switch (source[at])
            {
                case '{' or '}' or '\r' or '\n':
                    break;
                case '\\' when at + 1 < source.Length:
                    at = Control(source, at + 1, text);
                    break;
                default:
                    text.Append(source[at]);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Reads what follows a backslash, and says where it ends.</summary>
    private static int Control(string source, int at, StringBuilder text)
    {
        switch (source[at])
        {
            case '\'' when at + 2 < source.Length && byte.TryParse(source.AsSpan(at + 1, 2), NumberStyles.HexNumber, null, out var code):
                text.Append((char)code);
                return at + 2;
            case '_' or '~':
                text.Append(source[at] == '_' ? '-' : ' ');
                return at;
            case '{' or '}' or '\\':
                text.Append(source[at]);
                return at;
            case var letter when char.IsAsciiLetter(letter):
                return Word(source, at, text);
            default:
                return at;
        }
    }

    private static int Word(string source, int at, StringBuilder text)
    {
        var end = at;
        while (end < source.Length && end - at < LongestWord && char.IsAsciiLetter(source[end]))
        {
            end++;
        }

        var number = end;
        number += number < source.Length && source[number] == '-' ? 1 : 0;
        while (number < source.Length && char.IsAsciiDigit(source[number]) && number - end < 11)
        {
            number++;
        }

        var word = source[at..end];
        if (word == "u" && int.TryParse(source.AsSpan(end, number - end), CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)(ushort)code);
            // One character follows for readers that do not know the word.
            number += number < source.Length && source[number] == ' ' ? 1 : 0;
            number += source.AsSpan(Math.Min(number, source.Length)).StartsWith("\\'") ? 4 : 1;
            return Math.Min(number, source.Length) - 1;
        }

        text.Append(
            word switch
            {
                "par" or "line" or "row" or "sect" or "page" => "\n",
                "cell" or "tab" or "nestcell" => "\t",
                "endash" or "emdash" => "-",
                _ => "",
            }
        );
        return number < source.Length && source[number] == ' ' ? number : number - 1;
    }
}
