using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MinutesSite.Import.Recognise.People;

/// <summary>What a word in parentheses behind a name says: a party's letter or name, or the person's initials.</summary>
public static partial class PersonCode
{
    private const int LongestInitials = 5;

    private static readonly FrozenSet<string> Parties = new[]
    {
        "socialdemokratiet",
        "socialdemokraterne",
        "venstre",
        "det konservative folkeparti",
        "konservative",
        "radikale venstre",
        "radikale",
        "socialistisk folkeparti",
        "enhedslisten",
        "dansk folkeparti",
        "liberal alliance",
        "alternativet",
        "nye borgerlige",
        "danmarksdemokraterne",
        "moderaterne",
        "kristendemokraterne",
        "kristeligt folkeparti",
        "slesvigsk parti",
        "frie grønne",
        "borgerlisten",
        "lokallisten",
        "fælleslisten",
        "løsgænger",
        "løsgængere",
        "uden for parti",
        "udenfor parti",
        "up",
        "sf",
        "rv",
        "df",
        "la",
        "el",
        "nb",
        "dd",
        "kd",
        "fg",
        "kf",
        "sp",
        "ø",
        "å",
        "æ",
        "alt",
        "kons",
        "rad",
        "soc",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word names a party or list, whoever's name it stands behind.</summary>
    public static bool IsParty(string text) => Letter().IsMatch(text) || Parties.Contains(text) || List().IsMatch(text);

    /// <summary>
    /// Whether a word can be somebody's initials: it begins as the name does and its other letters come in the name in the same order.
    /// </summary>
    public static bool IsInitialsOf(string name, string code)
    {
        if (
            code.Length is < 2 or > LongestInitials
            || !code.All(char.IsLetter)
            || !(code.All(char.IsUpper) || (code.All(char.IsLower) && !name.Contains(code, StringComparison.Ordinal)))
            || char.ToUpperInvariant(code[0]) != char.ToUpperInvariant(name[0])
        )
        {
            return false;
        }

        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            // Of a first name alone only the first letter is known.
            return code.All(char.IsUpper);
        }

        var at = 0;
        foreach (var letter in code)
        {
            at = name.IndexOf(letter.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        // The last name has a part in it: "AL" and "ALU" are Asta Lund, "AST" is not.
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return code.Skip(1).Any(letter => char.ToUpperInvariant(letter) == char.ToUpperInvariant(surname[0]));
    }

    [GeneratedRegex(@"^\p{Lu}$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(
        @"^(?:liste\s+\p{Lu}|\p{Lu}[\p{L}\s-]+listen|parti\s+\p{Lu})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex List();
}
