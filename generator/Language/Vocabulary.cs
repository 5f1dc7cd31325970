namespace MinutesSite.Language;

/// <summary>The words of an archive, by which compounds are taken apart.</summary>
public sealed class Vocabulary
{
    // What a noun may carry when the archive has only its inflected form: budgettet, ledelsen, gruppens.
    private static readonly string[] NounEndings = ["erne", "ene", "en", "et", "er"];

    private const int ShortestBase = 4;

    private readonly HashSet<string> modifiers = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> modifierLookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stemLookup;

    /// <summary>Takes the words in lower case; those with other characters than letters are left out.</summary>
    public Vocabulary(IEnumerable<string> words)
    {
        modifierLookup = modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        stemLookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            Add(word);
        }
    }

    /// <summary>Whether a word, or one that has a noun's ending more, can begin a compound.</summary>
    internal bool IsModifier(ReadOnlySpan<char> word) => modifierLookup.Contains(word);

    /// <summary>Whether some form of a word is known.</summary>
    internal bool HasFormOf(ReadOnlySpan<char> word) => stemLookup.Contains(DanishStemmer.Uninflected(word));

    private void Add(string word)
    {
        if (word.Length < 2 || !word.All(char.IsLetter) || ClosedClass.IsClosed(word))
        {
            return;
        }

        stemLookup.Add(DanishStemmer.Uninflected(word));
        modifiers.Add(word);
        foreach (var ending in NounEndings)
        {
            if (word.Length - ending.Length >= ShortestBase && word.EndsWith(ending, StringComparison.Ordinal))
            {
                AddBase(word.AsSpan(0, word.Length - ending.Length));
            }
        }
    }

    private void AddBase(ReadOnlySpan<char> word)
    {
        modifierLookup.Add(word);
        modifierLookup.Add($"{word}e");
        // The ending may have doubled a consonant: budgettet → budget.
        if (word.Length > ShortestBase && word[^1] == word[^2])
        {
            modifierLookup.Add(word[..^1]);
        }
    }
}
