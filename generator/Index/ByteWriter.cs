using System.Text;

namespace MinutesSite.Index;

/// <summary>Bytes being written: numbers as varints (seven bits a byte, the lowest first), texts as UTF-8 after their length.</summary>
internal sealed class ByteWriter
{
    private byte[] bytes = new byte[64];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ByteWriter Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public ByteWriter Number(int value)
    {
        for (var rest = (uint)value; ; rest >>= 7)
        {
            if (rest < 0x80)
            {
                return Byte((byte)rest);
            }

            Byte((byte)(rest | 0x80));
        }
    }

    public ByteWriter Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        Length += value.Length;
        return this;
    }

    public ByteWriter Text(ReadOnlySpan<char> value)
    {
        Number(Encoding.UTF8.GetByteCount(value));
        Length += Encoding.UTF8.GetBytes(value, Room(value.Length * 3));
        return this;
    }

    /// <summary>A text by how many characters it shares with the one before, and the rest.</summary>
    public ByteWriter FrontCoded(string value, string before)
    {
        var shared = value.AsSpan().CommonPrefixLength(before);
        // A surrogate pair is not cut in two.
        shared -= shared > 0 && char.IsHighSurrogate(value[shared - 1]) ? 1 : 0;
        return Number(shared).Text(value.AsSpan(shared));
    }

    /// <summary>Empties it for another use.</summary>
    public void Clear() => Length = 0;

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(Length + count, bytes.Length * 2));
        }

        return bytes.AsSpan(Length);
    }
}
