using System.Text;
using MinutesSite.Index;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Cache;

/// <summary>The search index between the shares of one site: the first machine makes it, the others find it in <c>.cache/</c>.</summary>
/// <param name="file">Where it is kept.</param>
/// <param name="inputs">What the archive is made of: see <see cref="BuildInputs"/>.</param>
internal sealed class SavedIndex(SavedFile file, string inputs)
{
    /// <summary>The index of an archive: as it was kept, else made, and kept.</summary>
    public SearchIndex Of(Archive archive)
    {
        if (Read() is { } kept)
        {
            return kept;
        }

        var made = IndexSearch.Files(archive, LargeHeap.GiveBack);
        file.Write(Bytes(made));
        return made;
    }

    private SearchIndex? Read()
    {
        if (file.Read() is not { } bytes)
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadString() != inputs)
        {
            return null;
        }

        var manifest = reader.ReadString();
        var size = reader.ReadInt64();
        var files = new OutputFile[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = OutputFile.Of(reader.ReadString(), reader.ReadBytes(reader.ReadInt32()));
        }

        return new(manifest, files, size);
    }

    private byte[] Bytes(SearchIndex index)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(inputs);
        writer.Write(index.Manifest);
        writer.Write(index.Bytes);
        writer.Write(index.Files.Count);
        foreach (var made in index.Files)
        {
            // The files of an index are there when it is: nothing is waited for.
            var content = made.Content().AsTask().GetAwaiter().GetResult().Span;
            writer.Write(made.Path);
            writer.Write(content.Length);
            writer.Write(content);
        }

        return bytes.ToArray();
    }
}
