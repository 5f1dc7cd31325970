using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Source;

/// <summary>
/// Characters that nobody sees, or that search would not find. Each is reported where it stands first, with how many there are.
/// </summary>
internal static class CheckCharacters
{
    public static void Check(SourceText source, ICollection<Diagnostic> problems)
    {
        var found = new SortedDictionary<char, (int First, int Count)>();
        for (var at = OddCharacters.NextIn(source.Text, 0); at >= 0; at = OddCharacters.NextIn(source.Text, at + 1))
        {
            var kind = OddCharacters.Of(source.Text[at]);
            if (kind == Oddity.Combining && !Composes(source.Text, at))
            {
                continue;
            }

            // All accents are one matter: the file has the wrong form.
            var key = kind == Oddity.Combining ? '\u0300' : source.Text[at];
            found[key] = found.TryGetValue(key, out var seen) ? seen with { Count = seen.Count + 1 } : (at, 1);
        }

        foreach (var (character, (first, count)) in found)
        {
            problems.Add(Problem(source, character, first, count));
        }
    }

    /// <summary>Whether a letter and the accent after it have one character for both; some languages' letters do not.</summary>
    private static bool Composes(string text, int accent)
    {
        var start = accent > 1 && char.IsLowSurrogate(text[accent - 1]) ? accent - 2 : Math.Max(0, accent - 1);
        var pair = text[start..(accent + 1)];
        return !pair.Any(char.IsSurrogate) && pair.Composed(NormalizationForm.FormC).Length < pair.Length;
    }

    private static Diagnostic Problem(SourceText source, char character, int first, int count) =>
        OddCharacters.Of(character) switch
        {
            Oddity.Combining => Problems.CharactersDecomposed(source.PlaceOf(first - 1), count),
            Oddity.Ligature => Problems.LettersJoined(source.PlaceOf(first), OddCharacters.Letters(character), count),
            Oddity.Lost => Problems.CharacterLost(source.PlaceOf(first), OddCharacters.Name(character), count),
            _ => Problems.CharacterInvisible(source.PlaceOf(first), OddCharacters.Name(character), count),
        };
}
