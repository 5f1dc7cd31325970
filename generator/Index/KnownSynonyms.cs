using MinutesSite.Language;

namespace MinutesSite.Index;

/// <summary>The synonyms that lead to something in this archive: see <see cref="Synonyms"/>.</summary>
internal static class KnownSynonyms
{
    /// <summary>
    /// A line a group: what the archive has, divided by <c>|</c>, then, after a semicolon, what it does not have and may be asked for all
    /// the same.
    /// </summary>
    /// <param name="terms">What the archive's words are found by.</param>
    public static string Of(IEnumerable<string> terms)
    {
        var known = terms.ToHashSet(StringComparer.Ordinal);
        return string.Join(
            '\n',
            Synonyms
                .All.Select(group => group.ToLookup(name => IsKnown(name, known)))
                .Where(group => group[true].Any())
                .Select(group => $"{string.Join('|', group[true])};{string.Join('|', group[false])}")
                .Where(line => line.Contains('|', StringComparison.Ordinal) || !line.EndsWith(';'))
        );
    }

    private static bool IsKnown(string name, HashSet<string> known)
    {
        foreach (var token in new Tokens(name))
        {
            if (!known.Contains(WordTerms.TermOf(token.NormalisedIn(name))))
            {
                return false;
            }
        }

        return true;
    }
}
