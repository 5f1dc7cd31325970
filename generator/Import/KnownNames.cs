using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Settings;

namespace MinutesSite.Import;

/// <summary>The names that the municipality has registered, and spellings of them that minutes get wrong.</summary>
public static class KnownNames
{
    /// <summary>
    /// fora.yml and personer.yml, where they are there and can be read; what is wrong with them is for <c>check</c> to say.
    /// </summary>
    public static Registers Read(ImportSite site)
    {
        var ignored = new List<Diagnostic>();
        return new(
            ParseRegisters.Forums("fora.yml", Bytes(site, "fora.yml"), ignored),
            [],
            ParseRegisters.People("personer.yml", Bytes(site, "personer.yml"), ignored),
            Registers.Empty.KleNames
        );
    }

    /// <summary>Spellings in a text that personer.yml calls variants, each with the name it stands for. The text is not changed.</summary>
    public static IEnumerable<string> Misspelled(string text, Registers registers)
    {
        foreach (var person in registers.People)
        {
            foreach (var variant in person.Variants.Where(variant => HasWord(text, variant.Value)))
            {
                yield return $"'{variant.Value}' staves '{person.Name.Value}' i personer.yml. Der er ikke rettet noget.";
            }
        }
    }

    private static bool HasWord(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetter(text[at + words.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static byte[]? Bytes(ImportSite site, string name) =>
        Directory.Exists(site.Content) ? MinutesSite.Read.ReadContent.Bytes(new(name, Path.Combine(site.Content, name)), []) : null;
}
