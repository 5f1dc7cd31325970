using System.Text;

namespace MinutesSite.Model;

/// <summary>Unicode forms of any text, also of one that holds code points which are no characters.</summary>
public static class ComposedText
{
    private const char NoCharacter = '\ufffe';

    /// <summary>The text in a Unicode form. Half a pair and U+FFFE, which have none, become U+FFFD.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="form">The form.</param>
    public static string Composed(this string text, NormalizationForm form = NormalizationForm.FormC) =>
        HasForm(text) ? text.Normalize(form) : Mended(text).Normalize(form);

    /// <summary>Whether the text is in a Unicode form already.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="form">The form.</param>
    public static bool IsComposed(this string text, NormalizationForm form = NormalizationForm.FormC) =>
        HasForm(text) && text.IsNormalized(form);

    private static bool HasForm(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', char.MaxValue))
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
            else if (text[i] == NoCharacter)
            {
                return false;
            }
        }

        return true;
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune.Value == NoCharacter ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return mended.ToString();
    }
}
