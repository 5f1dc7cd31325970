using System.Globalization;
using System.Text;

namespace MinutesSite.Model;

/// <summary>The part of an address that is made of a name.</summary>
public static class Slug
{
    /// <summary>
    /// Lower case, æ→ae ø→oe å→aa, other letters to their base letter, everything else to one hyphen:
    /// "Budget 2027" → <c>budget-2027</c>. Empty where a name has no letter and no digit.
    /// </summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Composed(NormalizationForm.FormC))
        {
            AppendFolded(slug, char.ToLowerInvariant(c));
        }

        return slug.ToString().TrimEnd('-');
    }

    private static void AppendFolded(StringBuilder slug, char c)
    {
        var folded = c switch
        {
            'æ' or 'ǽ' => "ae",
            'ø' or 'ǿ' => "oe",
            'å' or 'ǻ' => "aa",
            'ß' => "ss",
            'œ' => "oe",
            'ð' => "d",
            'þ' => "th",
            'ł' => "l",
            'đ' => "d",
            'ı' => "i",
            _ => null,
        };
        if (folded is not null)
        {
            slug.Append(folded);
            return;
        }

        var baseLetter = char.IsAscii(c) || char.IsSurrogate(c) ? c : c.ToString().Composed(NormalizationForm.FormD)[0];
        if (char.IsAsciiLetterLower(baseLetter) || char.IsAsciiDigit(baseLetter))
        {
            slug.Append(baseLetter);
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }
}
