namespace MinutesSite.Parse;

/// <summary>Which files below content/bilag a link could mean, however it is written. Generous, for what it finds is kept back.</summary>
internal static class MeantAttachments
{
    private const string Folder = "bilag";
    private const int MostEncoded = 4;

    /// <summary>Addresses of the files.</summary>
    /// <param name="link">A link's target or a document's name, as written.</param>
    /// <param name="files">The files.</param>
    public static IEnumerable<string> Addresses(string link, AttachmentFiles files) =>
        files.All.Count == 0
            ? []
            : Readings(link).SelectMany(Names).SelectMany(files.CouldBe).Select(file => file.Address).Distinct(StringComparer.Ordinal);

    /// <summary>Addresses of the files that are called so, in any folder below content/bilag.</summary>
    /// <param name="name">A file's name without a folder.</param>
    /// <param name="files">The files.</param>
    public static IEnumerable<string> Called(string name, AttachmentFiles files) =>
        files
            .All.Select(file => (file.Address, Folder: file.Source.Name[..(file.Source.Name.LastIndexOf('/') + 1)]))
            .Where(file => Readings(name).Any(reading => files.CouldBe(file.Folder + reading).Any(found => found.Address == file.Address)))
            .Select(file => file.Address);

    // With and without what stands after the file, encoded once or more often.
    private static IEnumerable<string> Readings(string link)
    {
        var reading = link;
        for (var i = 0; i < MostEncoded; i++)
        {
            yield return reading;
            yield return AttachmentFiles.AddressIn(reading);
            var decoded = Uri.UnescapeDataString(reading);
            if (decoded == reading)
            {
                break;
            }

            reading = decoded;
        }
    }

    // What stands below every folder called bilag: the site may have a host and a path before it.
    private static IEnumerable<string> Names(string link)
    {
        var parts = new List<string>();
        foreach (var part in link.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return Enumerable
            .Range(0, Math.Max(0, parts.Count - 1))
            .Where(i => string.Equals(parts[i], Folder, StringComparison.OrdinalIgnoreCase))
            .Select(i => string.Join('/', parts.Skip(i + 1)));
    }
}
