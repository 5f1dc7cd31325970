using System.Buffers;

namespace MinutesSite.Language;

/// <summary>
/// Takes Danish compounds apart by the words of the archive itself: "borgermøder" is "borger" and "møder", "tidsplan" is
/// "tid" and "plan", so that a search for "møde" or "plan" finds them.
/// </summary>
/// <remarks>
/// A part before the last is a known word or one minus a noun's ending; -s- and -e- may link; some form of the last must be known.
/// Fewest parts win, then the longest last part. Where only the last part is known (five letters or more), the rest stands for
/// itself, and particles at its end belong to the last: "fagud" + "valget" is "fag" + "udvalget".
/// </remarks>
/// <param name="vocabulary">The words of the archive.</param>
public sealed class CompoundSplitter(Vocabulary vocabulary)
{
    private const int LongestWord = 48;
    private const int ShortestKnownHead = 5;
    private const int MostParts = 4;
    private const int LongestParticle = 5;
    private const int ShortestUnknown = 5;
    private const int ShortestMovedFrom = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæøå");

    /// <summary>The parts of a word in lower case, in order, without links; empty where it is not seen to be a compound.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length is < 5 or > LongestWord || !word.All(char.IsLetter))
        {
            return [];
        }

        return ByKnownParts(word) is { Count: > 0 } parts ? parts : ByHead(word);
    }

    private List<string> ByKnownParts(string word)
    {
        // fewest[i]: how many parts it takes to cover the word up to i, links included; from[i]: where the last of them begins and ends.
        Span<int> fewest = stackalloc int[word.Length + 1];
        Span<(int Start, int End)> from = stackalloc (int, int)[word.Length + 1];
        fewest.Fill(int.MaxValue);
        fewest[0] = 0;
        for (var start = 0; start < word.Length - 1; start++)
        {
            if (fewest[start] >= MostParts)
            {
                continue;
            }

            for (var end = start + 1; end < word.Length; end++)
            {
                var part = word.AsSpan(start, end - start);
                if (!vocabulary.IsModifier(part) || !ClosedClass.CanBeModifier(part))
                {
                    continue;
                }

                Reach(fewest, from, start, end, end);
                if (word[end] is 's' or 'e')
                {
                    Reach(fewest, from, start, end, end + 1);
                }
            }
        }

        var best = 0;
        for (var start = word.Length - 2; start >= 2; start--)
        {
            // Going leftwards, a later equal is a longer head; an s that can link is a link ("forvaltning-s-enheder").
            if (
                fewest[start] < MostParts
                && (best == 0 || fewest[start] < fewest[best] || (fewest[start] == fewest[best] && !IsLinkAndHead(word, start, best)))
                && IsKnownHead(word.AsSpan(start))
            )
            {
                best = start;
            }
        }

        return best == 0 ? [] : Parts(word, from, best);
    }

    private static bool IsLinkAndHead(string word, int start, int head) => head == start + 1 && word[start] == 's';

    private static void Reach(Span<int> fewest, Span<(int Start, int End)> from, int start, int end, int next)
    {
        if (fewest[start] + 1 < fewest[next])
        {
            fewest[next] = fewest[start] + 1;
            from[next] = (start, end);
        }
    }

    private static List<string> Parts(string word, ReadOnlySpan<(int Start, int End)> from, int head)
    {
        var parts = new List<string> { word[head..] };
        for (var at = head; at > 0; at = from[at].Start)
        {
            parts.Insert(0, word[from[at].Start..from[at].End]);
        }

        return parts;
    }

    private IReadOnlyList<string> ByHead(string word)
    {
        for (var head = 3; head <= word.Length - ShortestKnownHead; head++)
        {
            if (!IsKnownHead(word.AsSpan(head)) || DanishStemmer.Uninflected(word.AsSpan(head)).Length < ShortestKnownHead - 1)
            {
                continue;
            }

            var start = WithParticles(word, head);
            var modifier = WithoutLink(word.AsSpan(0, start));
            return CanStandUnknown(modifier, moved: start < head) ? [modifier.ToString(), word[start..]] : [];
        }

        return [];
    }

    // "indfl" before "ydelse" is no word: what is left of it without a particle has no vowel.
    private static bool CanStandUnknown(ReadOnlySpan<char> modifier, bool moved)
    {
        if (modifier.Length < (moved ? ShortestMovedFrom : ShortestUnknown) || !ClosedClass.CanBeModifier(modifier))
        {
            return false;
        }

        for (var length = 2; length <= Math.Min(LongestParticle, modifier.Length); length++)
        {
            if (ClosedClass.IsParticle(modifier[..length]) && !modifier[length..].ContainsAny(Vowels))
            {
                return false;
            }
        }

        return modifier.ContainsAny(Vowels);
    }

    // Moves the head's beginning leftwards over particles: fagud|valget → fag|udvalget.
    private static int WithParticles(string word, int head)
    {
        for (var length = Math.Min(LongestParticle, head); length >= 2; length--)
        {
            if (ClosedClass.BelongsToWhatFollows(word.AsSpan(head - length, length)))
            {
                return WithParticles(word, head - length);
            }
        }

        return head;
    }

    private static ReadOnlySpan<char> WithoutLink(ReadOnlySpan<char> modifier) =>
        modifier.Length > 3 && modifier[^1] == 's' ? modifier[..^1] : modifier;

    private bool IsKnownHead(ReadOnlySpan<char> head) => ClosedClass.CanBeHead(head) && vocabulary.HasFormOf(head);
}
