using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// f{n}.bin: the texts of enclosures, several small ones a file, as JSON: by enclosure its pages, each <c>[number or null, text]</c>. Read
/// for results that were found by what stands in an enclosure only, to show the passage and lead to its page.
/// </summary>
internal sealed class AttachmentFiles
{
    /// <summary>How many characters a file has before it is deflated, unless one enclosure alone has more.</summary>
    private const int FileLength = 48 * 1024;

    private readonly Dictionary<string, (int File, int Place)> places = new(StringComparer.Ordinal);

    private AttachmentFiles(IReadOnlyList<byte[]> files) => Files = files;

    /// <summary>The files, deflated.</summary>
    public IReadOnlyList<byte[]> Files { get; private set; }

    /// <summary>The texts of an archive.</summary>
    public static AttachmentFiles Of(Archive archive)
    {
        var made = new AttachmentFiles([]);
        var files = new List<byte[]>();
        var file = new List<object?[][]>();
        var length = 0;
        foreach (var (address, pages) in archive.AttachmentPages.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var characters = pages.Sum(page => page.Text.Length);
            if (length > 0 && length + characters > FileLength)
            {
                files.Add(Deflated.OfJson(file));
                file.Clear();
                length = 0;
            }

            made.places.Add(address, (files.Count, file.Count));
            file.Add([.. pages.Select(page => (object?[])[page.Number, page.Text])]);
            length += characters;
        }

        if (file.Count > 0)
        {
            files.Add(Deflated.OfJson(file));
        }

        made.Files = files;
        return made;
    }

    /// <summary>An item's enclosures whose texts are here, with the file and the place in it.</summary>
    public IEnumerable<(Attachment Attachment, int File, int Place)> Of(AgendaItem item) =>
        item
            .Attachments.Where(attachment => attachment.Target is { } target && places.ContainsKey(target))
            .Select(attachment => (attachment, places[attachment.Target!].File, places[attachment.Target!].Place));
}
