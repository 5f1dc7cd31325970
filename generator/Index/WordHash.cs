namespace MinutesSite.Index;

/// <summary>Words and pairs of neighbouring words as numbers; theme/wwwroot/search.js works them out alike.</summary>
internal static class WordHash
{
    /// <summary>The number of a word's spelling key (FNV-1a over UTF-16).</summary>
    public static uint Of(string key)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ c) * 0x01000193u);
        }

        return hash;
    }

    /// <summary>
    /// The number of two words that stand beside each other: the upper half says in which file it is, the lower one where.
    /// </summary>
    public static ulong OfPair(uint first, uint second) =>
        ((ulong)Mixed(first ^ uint.RotateLeft(second, 15), 0x9E3779B1u, 0x85EBCA6Bu) << 32)
        | Mixed(unchecked(uint.RotateLeft(first, 7) + second), 0xC2B2AE35u, 0x27D4EB2Fu);

    private static uint Mixed(uint value, uint one, uint other)
    {
        unchecked
        {
            value *= one;
            value = (value ^ (value >> 15)) * other;
            return value ^ (value >> 13);
        }
    }
}
