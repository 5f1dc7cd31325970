using System.Buffers;
using System.Globalization;
using System.Text;

namespace MinutesSite.Check.Source;

/// <summary>What is odd about a character.</summary>
public enum Oddity
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nobody sees it.</summary>
    Invisible,

    /// <summary>It stands for one that was lost.</summary>
    Lost,

    /// <summary>Several letters as one character.</summary>
    Ligature,

    /// <summary>An accent or ring that stands beside its letter (Unicode form NFD).</summary>
    Combining,
}

/// <summary>Characters that text out of PDFs and word processors brings along, and that minutes have no use for.</summary>
public static class OddCharacters
{
    /// <summary>Below this every character is searched for by name; above, any is looked at. Danish text has few of those.</summary>
    private const char High = '\u0300';

    private static readonly SearchValues<char> Low = SearchValues.Create([
        .. Enumerable.Range(0, High).Select(c => (char)c).Where(c => Of(c) != Oddity.None),
    ]);

    /// <summary>The first odd character at or after a place; -1 where there is none.</summary>
    public static int NextIn(string text, int from)
    {
        var low = text.AsSpan(from).IndexOfAny(Low);
        var end = low < 0 ? text.Length : from + low;
        for (var at = from; at < end; at++)
        {
            var high = text.AsSpan(at, end - at).IndexOfAnyInRange(High, char.MaxValue);
            if (high < 0)
            {
                break;
            }

            at += high;
            if (Of(text[at]) != Oddity.None)
            {
                return at;
            }
        }

        return low < 0 ? -1 : end;
    }

    /// <summary>What is odd about a character. Joiners within emoji and the scripts that need them are not.</summary>
    public static Oddity Of(char c) =>
        c switch
        {
            '\t' or '\n' or '\r' or '\u200c' or '\u200d' => Oddity.None,
            < ' '
            or (>= '\u007f' and <= '\u009f')
            or '\u00ad'
            or '\u061c'
            or '\u200b'
            or '\u200e'
            or '\u200f'
            or '\u2028'
            or '\u2029'
            or '\ufeff' => Oddity.Invisible,
            (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or (>= '\ufff9' and <= '\ufffb') => Oddity.Invisible,
            '\ufffd' or (>= '\ue000' and <= '\uf8ff') or (>= '\ufdd0' and <= '\ufdef') or >= '\ufffe' => Oddity.Lost,
            >= '\ufb00' and <= '\ufb06' => Oddity.Ligature,
            (>= '\u0300' and <= '\u036f') or (>= '\u1ab0' and <= '\u1aff') or (>= '\u1dc0' and <= '\u1dff') => Oddity.Combining,
            _ => Oddity.None,
        };

    /// <summary>The character as a message names it: <c>blød bindestreg, U+00AD</c>.</summary>
    public static string Name(char c)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
        var name = c switch
        {
            '\u00ad' => "blød bindestreg",
            '\u200b' => "mellemrum uden bredde",
            '\ufeff' => "BOM midt i filen",
            '\f' => "sideskift",
            '\u2028' or '\u2029' => "linjeskift i forklædning",
            (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c' => "skriveretning",
            '\ufffd' => "erstatningstegn",
            >= '\ue000' and <= '\uf8ff' => "et tegn fra en bestemt skrifttype",
            (>= '\ufdd0' and <= '\ufdef') or >= '\ufffe' => "et tegn, der ikke findes",
            _ => "styretegn",
        };
        return $"{name}, {code}";
    }

    /// <summary>The letters of a ligature.</summary>
    public static string Letters(char ligature) => ligature.ToString().Normalize(NormalizationForm.FormKC);
}
