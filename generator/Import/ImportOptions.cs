namespace MinutesSite.Import;

/// <summary>What an import is asked to do.</summary>
/// <param name="Site">Which site it is for.</param>
/// <param name="Files">The files, as named by the caller.</param>
public sealed record ImportOptions(ImportSite Site, IReadOnlyList<string> Files)
{
    /// <summary>The folder of all minutes; null for the site's own.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether the result goes to the output and no file is written.</summary>
    public bool ToOutput { get; init; }

    /// <summary>Whether a file that is there is written over.</summary>
    public bool Overwrites { get; init; }

    /// <summary>What the front matter's <c>kilde</c> says; null for the file's own name.</summary>
    public string? OfficialDocument { get; init; }

    /// <summary>Whether what is closed is written into the file too, marked as closed.</summary>
    public bool WritesClosed { get; init; }

    /// <summary>The forum, for minutes that name none; null for the one that they name.</summary>
    public string? Forum { get; init; }

    /// <summary>Where the files of enclosures are; null for beside the minutes.</summary>
    public string? AttachmentFolder { get; init; }

    /// <summary>The file that tells what became of each source; null for none.</summary>
    public string? ReportFile { get; init; }

    /// <summary>Whether a folder was named, so that an archive is imported.</summary>
    public bool IsArchive => !ToOutput && Files.Any(Directory.Exists);

    /// <summary>How each source is to be read.</summary>
    public ImportChoices Choices => new(OfficialDocument) { Forum = Forum, WritesClosed = WritesClosed };

    /// <summary>Whether the minutes go where the site reads them.</summary>
    public bool IsInContent =>
        Path.GetFullPath(Target + Path.DirectorySeparatorChar)
            .StartsWith(Path.GetFullPath(Path.Combine(Site.Content, "referater") + Path.DirectorySeparatorChar), StringComparison.Ordinal);

    /// <summary>The folder of all minutes, wherever it comes from.</summary>
    public string Target => Folder is null ? Path.Combine(Site.Content, "referater") : Path.GetFullPath(Folder);
}
