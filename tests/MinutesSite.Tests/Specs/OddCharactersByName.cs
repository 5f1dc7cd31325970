using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Tests.Specs;

/// <summary>Lets a case name a character that nobody could see in it.</summary>
internal static partial class OddCharactersByName
{
    public static string Replaced(string text) =>
        Name()
            .Replace(
                text,
                match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
            );

    [GeneratedRegex("‹U\\+(?<code>[0-9A-F]{4})›", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
