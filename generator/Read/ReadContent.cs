using System.Security;
using MinutesSite.Diagnostics;

namespace MinutesSite.Read;

/// <summary>Reads the content folder. Nothing else reads from it.</summary>
public static class ReadContent
{
    /// <summary>The largest file that is read as text, in bytes; real minutes are below a tenth of a megabyte.</summary>
    public const int LargestText = 16 * 1024 * 1024;

    private static readonly string[] Registers = ["site.yml", "fora.yml", "emner.yml", "personer.yml"];

    private static readonly EnumerationOptions OneFolder = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Lists the content.</summary>
    /// <param name="root">The site's root, to which messages are relative.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="problems">Folders that cannot be listed.</param>
    /// <exception cref="ContentMissingException">There is no such folder.</exception>
    public static ContentFolder List(string root, string content, ICollection<Diagnostic> problems)
    {
        if (!Directory.Exists(content))
        {
            throw new ContentMissingException(content);
        }

        var foreign = new ForeignFiles(root, content);
        ContentFile At(string path) => new(Shown(root, path), path) { Refused = foreign.WhyNot(path) };
        var minutes = Below(root, Path.Combine(content, "referater"), foreign, problems);
        foreach (var path in minutes.Where(path => !IsMarkdown(path)).Concat(Elsewhere(root, content, foreign, problems)).Where(IsVisible))
        {
            if (foreign.WhyNot(path) is { } why)
            {
                problems.Add(why);
            }
            else
            {
                UnreadFiles.Report(Shown(root, path), problems);
            }
        }

        return new(
            content,
            [.. minutes.Where(IsMarkdown).Select(At)],
            Attachments(root, Path.Combine(content, "bilag"), foreign, problems),
            At(Path.Combine(content, "site.yml")),
            At(Path.Combine(content, "fora.yml")),
            At(Path.Combine(content, "emner.yml")),
            At(Path.Combine(content, "personer.yml"))
        );
    }

    /// <summary>The bytes of a file; null where it does not exist or, with a problem reported, cannot be read.</summary>
    public static byte[]? Bytes(ContentFile file, ICollection<Diagnostic> problems)
    {
        if (file.Refused is { } why)
        {
            problems.Add(why);
            return null;
        }

        try
        {
            var info = new FileInfo(file.FullPath);
            if (!info.Exists && info.LinkTarget is null)
            {
                return null;
            }

            if (info.Exists && info.Length > LargestText)
            {
                problems.Add(Problems.FileTooLarge(file.Path, info.Length, LargestText));
                return null;
            }

            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SecurityException)
        {
            problems.Add(Problems.FileUnreadable(file.Path));
            return null;
        }
    }

    /// <summary>A file directly in the content folder by its name; null where the name leads anywhere else.</summary>
    public static ContentFile? Named(ContentFolder content, string name) =>
        Path.GetFileName(name) == name && name.Trim('.').Length > 0
            ? new(Path.Combine(Path.GetDirectoryName(content.Site.Path) ?? "", name).Replace('\\', '/'), Path.Combine(content.Folder, name))
            : null;

    /// <summary>A path as messages show it: relative to the root, with forward slashes.</summary>
    public static string Shown(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private static List<AttachmentSource> Attachments(string root, string folder, ForeignFiles foreign, ICollection<Diagnostic> problems)
    {
        var files = new List<AttachmentSource>();
        foreach (var path in Below(root, folder, foreign, problems).Where(IsVisible))
        {
            if (foreign.WhyNot(path) is { } why)
            {
                problems.Add(why);
            }
            else if (File.Exists(path))
            {
                files.Add(new(Shown(root, path), Shown(folder, path), path, new FileInfo(path).Length));
            }
        }

        return files;
    }

    // Beside the two folders and the four files that are read.
    private static IEnumerable<string> Elsewhere(string root, string content, ForeignFiles foreign, ICollection<Diagnostic> problems) =>
        Directory
            .EnumerateFiles(content)
            .Where(path => !Registers.Contains(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .Concat(
                Directory
                    .EnumerateDirectories(content)
                    .Where(folder => IsVisible(folder) && Path.GetFileName(folder) is not ("referater" or "bilag"))
                    .Order(StringComparer.Ordinal)
                    .SelectMany(folder => Below(root, folder, foreign, problems))
            );

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && IsVisible(path);

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

    private static List<string> Below(string root, string folder, ForeignFiles foreign, ICollection<Diagnostic> problems)
    {
        var files = new List<string>();
        var folders = new Stack<string>();
        void Enter(string found)
        {
            if (foreign.WhyNotFolder(found) is { } why)
            {
                problems.Add(why);
            }
            else
            {
                folders.Push(found);
            }
        }

        if (Directory.Exists(folder))
        {
            Enter(folder);
        }
        else if (new FileInfo(folder).LinkTarget is { } target)
        {
            problems.Add(Problems.LinkToNothing(Shown(root, folder), target));
        }

        while (folders.TryPop(out var current))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(current, "*", OneFolder));
                foreach (var child in Directory.EnumerateDirectories(current, "*", OneFolder))
                {
                    Enter(child);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SecurityException)
            {
                problems.Add(Problems.FolderUnreadable(Shown(root, current)));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
