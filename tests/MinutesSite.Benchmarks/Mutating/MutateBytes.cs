namespace MinutesSite.Benchmarks.Mutating;

/// <summary>A file with mistakes by the throw of dice: bytes exchanged, runs of them copied, its end cut off.</summary>
internal static class MutateBytes
{
    /// <summary>The bytes, changed.</summary>
    public static byte[] By(Random dice, byte[] file)
    {
        var bytes = file.ToArray();
        for (var times = dice.Next(1, 30); times > 0; times--)
        {
            bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
        }

        if (dice.Next(4) == 0)
        {
            var from = dice.Next(bytes.Length);
            var to = dice.Next(bytes.Length);
            var length = dice.Next(bytes.Length - Math.Max(from, to));
            bytes.AsSpan(from, length).CopyTo(bytes.AsSpan(to));
        }

        return dice.Next(5) == 0 ? bytes[..dice.Next(1, bytes.Length)] : bytes;
    }
}
