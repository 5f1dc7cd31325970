using System.IO.Compression;
using System.Text;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>An archive of files, each read as what it is.</summary>
internal static class PackageText
{
    /// <summary>The texts of all files in a zip; what is said not to be read is the first file that was not.</summary>
    public static AttachmentText Read(Enclosed file) => Read(file, part => ReadAttachmentText.Of(part));

    /// <summary>The texts of all parts, each read by <paramref name="read"/>.</summary>
    public static AttachmentText Read(Enclosed file, Func<Enclosed, AttachmentText> read)
    {
        using var stream = file.Open();
        using var package = new ZipArchive(stream, ZipArchiveMode.Read);
        var text = new StringBuilder();
        string? notRead = null;
        var left = Enclosed.Largest;
        foreach (var part in package.Entries.Where(part => !part.FullName.EndsWith('/')))
        {
            left -= part.Length;
            if (left < 0)
            {
                return new(text.ToString(), "den fylder for meget, når den pakkes ud");
            }

            using var opened = part.Open();
            var inside = read(file.Inside(part.FullName, Enclosed.BytesOf(opened, part.Length)));
            text.Append(part.FullName).Append('\n').Append(inside.Text).Append('\n');
            notRead ??= inside.NotRead;
        }

        return new(text.ToString(), notRead);
    }
}
