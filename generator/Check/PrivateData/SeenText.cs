namespace MinutesSite.Check.PrivateData;

/// <summary>
/// A text as a person sees it: without the characters that have no width, every digit and dash and space as the usual one. Each
/// character knows where it stands in the text itself.
/// </summary>
internal sealed class SeenText
{
    private readonly int[]? places;

    private SeenText(string text, int[]? places)
    {
        Text = text;
        this.places = places;
    }

    /// <summary>The text as it is seen.</summary>
    public string Text { get; }

    /// <summary>The text as it is seen; the text itself where nothing in it is unusual.</summary>
    public static SeenText Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u009f') < 0)
        {
            return new(text, null);
        }

        var seen = new char[text.Length];
        var places = new int[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsUnseen(text[at]))
            {
                seen[length] = Usual(text[at]);
                places[length++] = at;
            }
        }

        return new(new(seen, 0, length), places);
    }

    /// <summary>Where a character of <see cref="Text"/> stands in the text itself.</summary>
    public int PlaceOf(int at) => places is null ? at : places[at];

    // The soft hyphen, joiners and marks of direction: Unicode's Default_Ignorable_Code_Point, as far as texts have them.
    private static bool IsUnseen(char c) =>
        c is '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2064') or '\ufeff';

    private static char Usual(char c) =>
        c switch
        {
            < '\u0080' => c,
            '\u00a0' or (>= '\u2000' and <= '\u200a') or '\u202f' or '\u205f' or '\u3000' => ' ',
            (>= '\u2010' and <= '\u2015') or '\u2212' or '\ufe63' or '\uff0d' => '-',
            '\uff0f' or '\u2044' or '\u2215' => '/',
            '\uff0e' => '.',
            '\uff3f' => '_',
            _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
            _ => c,
        };
}
