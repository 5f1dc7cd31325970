using System.Text;

namespace MinutesSite.New;

/// <summary>Makes an archive of one's own: content, settings, the check of pull requests and the hosts' files.</summary>
public static class NewArchive
{
    /// <summary>Writes the files of <see cref="ArchiveFiles"/>; one that is there is left as it is.</summary>
    /// <param name="folder">Where; it is made if it is not there, and may hold other files.</param>
    /// <exception cref="Write.OutputFailed">The folder cannot be written.</exception>
    public static MadeArchive Write(string folder)
    {
        var (made, kept) = (new List<string>(), new List<string>());
        foreach (var (path, text) in ArchiveFiles.Of(ArchiveFiles.Version))
        {
            var file = Path.Combine([folder, .. path.Split('/')]);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                (TryWrite(file, text) ? made : kept).Add(path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new Write.OutputFailed($"'{file}' kunne ikke skrives: {failure.Message}", failure);
            }
        }

        return new(folder, made, kept);
    }

    private static bool TryWrite(string file, string text)
    {
        if (Path.Exists(file))
        {
            return false;
        }

        using var stream = new FileStream(file, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return true;
    }
}

/// <summary>What came of it.</summary>
/// <param name="Folder">The archive's folder.</param>
/// <param name="Made">The files that were written, with forward slashes.</param>
/// <param name="Kept">The files that were there and are as they were.</param>
public sealed record MadeArchive(string Folder, IReadOnlyList<string> Made, IReadOnlyList<string> Kept)
{
    /// <summary>What to tell the one who asked for it.</summary>
    public string Message
    {
        get
        {
            var kept = Kept.Count == 0 ? "" : $"\nDisse filer var der i forvejen og er ikke rørt: {string.Join(", ", Kept)}";
            return Made.Count == 0
                ? $"Arkivet i {Folder} har allerede alle sine filer. Intet er skrevet."
                : $"Arkivet er lavet i {Folder}: {Made.Count} {(Made.Count == 1 ? "fil" : "filer")}. Skriv navn og adresse i "
                    + $"content/site.yml, og læs README.md.{kept}";
        }
    }
}
