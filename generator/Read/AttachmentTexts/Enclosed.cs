namespace MinutesSite.Read.AttachmentTexts;

/// <summary>A file that is read: an enclosure, or what another one holds inside of it.</summary>
/// <param name="Name">Its name, whose ending says what it is.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Open">Opens it from its first byte.</param>
internal sealed record Enclosed(string Name, long Length, Func<Stream> Open)
{
    /// <summary>More than anybody attaches to minutes; a file that unpacks to more was made to exhaust the machine.</summary>
    public const long Largest = 256 * 1024 * 1024;

    /// <summary>How deep files may lie in one another: a document in a mail in an archive in a mail is three.</summary>
    private const int Deepest = 4;

    /// <summary>How many files this one lies in.</summary>
    public int Depth { get; init; }

    /// <summary>The ending of its name, in small letters.</summary>
    public string Ending => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Whether it lies too deep to be read.</summary>
    public bool IsTooDeep => Depth > Deepest;

    /// <summary>A file on the disk.</summary>
    public static Enclosed Of(AttachmentSource source) => new(source.Name, source.Bytes, () => File.OpenRead(source.FullPath));

    /// <summary>A file that this one holds.</summary>
    public Enclosed Inside(string name, byte[] bytes) => new(name, bytes.Length, () => new MemoryStream(bytes)) { Depth = Depth + 1 };

    /// <summary>All of its bytes.</summary>
    /// <exception cref="InvalidDataException">It has more than <see cref="Largest"/>, whatever it says of itself.</exception>
    public byte[] Bytes()
    {
        using var stream = Open();
        return BytesOf(stream, Largest);
    }

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="InvalidDataException">It has more than <paramref name="most"/>.</exception>
    public static byte[] BytesOf(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > most)
            {
                throw new InvalidDataException();
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
