namespace MinutesSite.Link.References;

/// <summary>
/// Short names of a body that the reader knows: "udvalget" in the minutes of Teknik- og Miljøudvalget, "rådet" after a sentence on
/// Ældrerådet.
/// </summary>
public static class ShortBodyNames
{
    private static readonly (string Name, string Compound, string[] Endings)[] Kinds =
    [
        ("udvalget", "udvalgs", ["udvalget", "udvalg", "med"]),
        ("rådet", "råds", ["rådet", "råd"]),
        ("bestyrelsen", "bestyrelses", ["bestyrelsen"]),
    ];

    /// <summary>
    /// The sentence with its short names marked as the forum that they stand for; one that may stand for two is left a word.
    /// </summary>
    /// <param name="words">The words of a sentence, its forums marked.</param>
    /// <param name="own">The forum whose minutes these are.</param>
    /// <param name="spokenOf">The forums that the text has named so far, in its order.</param>
    /// <param name="itemSpokenOf">The forums that the item's texts have named so far: a text that names none of the kind goes by them,
    /// where that is one only.</param>
    /// <param name="subject">The forum that the sentence before begins with.</param>
    public static IReadOnlyList<Word> Mark(
        IReadOnlyList<Word> words,
        string own,
        IReadOnlyList<string> spokenOf,
        IReadOnlyList<string> itemSpokenOf,
        string? subject
    )
    {
        List<Word>? marked = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (
                words[i].Forum is null
                && Kinds.FirstOrDefault(kind => FormOf(words[i].Text, kind.Name, kind.Compound, IsNew(words, i)) is not null)
                    is { Name: not null } kind
                && FormOf(words[i].Text, kind.Name, kind.Compound, IsNew(words, i)) is { } form
                && Meant(
                    kind.Endings,
                    own,
                    [.. spokenOf, .. words.Take(i).Select(word => word.Forum?.Name).OfType<string>()],
                    itemSpokenOf,
                    subject
                )
                    is { } forum
            )
            {
                marked ??= [.. words];
                marked[i] = words[i] with { Forum = form with { Name = forum } };
            }
        }

        return marked ?? words;
    }

    // "Det nye råd holdt møde …", "Det tidligere udvalg …": the body, as it is made up now or was.
    private static bool IsNew(IReadOnlyList<Word> words, int at) =>
        at > 1
        && words[at - 2].Text == "det"
        && words[at - 1].Text is "nye" or "nyvalgte" or "tidligere" or "afgående" or "siddende" or "nuværende" or "forrige";

    private static ForumInText? FormOf(string word, string name, string compound, bool isNew)
    {
        if (word == name[..^2] && isNew)
        {
            return new("", IsGenitive: false, IsMeeting: false);
        }

        if (!word.StartsWith(compound, StringComparison.Ordinal) && !word.StartsWith(name, StringComparison.Ordinal))
        {
            return null;
        }

        return word == name ? new("", IsGenitive: false, IsMeeting: false)
            : word.Length == name.Length + 1 && word[^1] == 's' ? new("", IsGenitive: true, IsMeeting: false)
            : word.Length > compound.Length && word[compound.Length..] is "møde" or "mødet" or "møder" or "møderne" or "mødets"
                ? new("", IsGenitive: false, IsMeeting: true)
            : null;
    }

    private static string? Meant(
        string[] endings,
        string own,
        IReadOnlyList<string> spokenOf,
        IReadOnlyList<string> itemSpokenOf,
        string? subject
    )
    {
        if (subject is not null && Is(subject))
        {
            return subject;
        }

        // A MED committee may say "udvalget" of itself, but not beside other bodies.
        if (own.EndsWith("med", StringComparison.OrdinalIgnoreCase) && spokenOf.Any(forum => forum != own))
        {
            return null;
        }

        var last = spokenOf.LastOrDefault(Is) ?? (Is(own) ? null : OnlyOne(itemSpokenOf.Where(Is)));
        return IsOwnMed() ? own
            : last is null || last == own ? (Is(own) ? own : last)
            : Is(own) ? null
            : last;

        static string? OnlyOne(IEnumerable<string> names) =>
            names.Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : null;

        // "Område-MED Skole": a MED committee of a place, where the text has named no other committee.
        bool IsOwnMed() => endings.Contains("med") && own.Contains("MED ", StringComparison.Ordinal) && !spokenOf.Any(Is);

        bool Is(string name)
        {
            var lower = name.ToLowerInvariant();
            return Array.Exists(endings, ending => lower.EndsWith(ending, StringComparison.Ordinal))
                || lower.StartsWith(endings[0] + " ", StringComparison.Ordinal);
        }
    }
}
