using System.Security.Cryptography;
using System.Text;
using MinutesSite.Model;
using MinutesSite.Read;
using MinutesSite.Read.AttachmentTexts;

namespace MinutesSite.Cache;

/// <summary>
/// The texts of enclosures, each read once: kept in <c>.cache/bilag/</c> by the hash of the file's bytes and of the way in which they are
/// read, so that a changed file, or another version of this program, never finds an old text.
/// </summary>
/// <param name="folder">The cache's folder.</param>
internal sealed class SavedAttachmentPages(string folder)
{
    // A program that reads otherwise is another file.
    private static readonly byte[] Reader = Encoding.UTF8.GetBytes(
        typeof(ReadAttachmentPages).Assembly.ManifestModule.ModuleVersionId.ToString()
    );

    /// <summary>The pages of an enclosure: as they were kept, else read, and kept.</summary>
    public IReadOnlyList<AttachmentPage> Of(AttachmentSource source)
    {
        if (KeyOf(source) is not { } key)
        {
            return ReadAttachmentPages.Of(source);
        }

        var file = new SavedFile(Path.Combine(folder, "bilag", key));
        if (file.Read() is { } kept)
        {
            return Pages(kept);
        }

        var pages = ReadAttachmentPages.Of(source);
        file.Write(Bytes(pages));
        return pages;
    }

    private static string? KeyOf(AttachmentSource source)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Reader);
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetExtension(source.Name).ToLowerInvariant()));
            hash.AppendData(File.ReadAllBytes(source.FullPath));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IReadOnlyList<AttachmentPage> Pages(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var pages = new AttachmentPage[reader.ReadInt32()];
        for (var i = 0; i < pages.Length; i++)
        {
            var number = reader.ReadInt32();
            pages[i] = new(number == 0 ? null : number, reader.ReadString());
        }

        return pages;
    }

    private static byte[] Bytes(IReadOnlyList<AttachmentPage> pages)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(pages.Count);
        foreach (var page in pages)
        {
            writer.Write(page.Number ?? 0);
            writer.Write(page.Text);
        }

        return bytes.ToArray();
    }
}
