using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Read;
using MinutesSite.Write;

namespace MinutesSite.Import;

/// <summary><c>import MAPPE</c>: all minutes below folders, some at a time, so that one may stop it and go on later.</summary>
public sealed partial class ImportArchive
{
    /// <summary>So many files are read together before they are written.</summary>
    private const int Together = 32;

    /// <summary>So many kinds of what to look at are shown.</summary>
    private const int MostKinds = 20;

    private static readonly string[] AttachmentFolders = ["bilag", "attachments", "vedhæftninger", "vedhaeftninger", "enclosures"];

    private readonly ImportOptions options;
    private readonly Registers registers;
    private readonly TextWriter output;
    private readonly TextWriter errors;
    private readonly SortedDictionary<int, ArchiveEntry> entries = [];
    private readonly Dictionary<string, string> sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> attachments = new(StringComparer.Ordinal);
    private int exitCode = ExitCodes.Done;

    private ImportArchive(ImportOptions options, Registers registers, TextWriter output, TextWriter errors) =>
        (this.options, this.registers, this.output, this.errors) = (options, registers, output, errors);

    /// <summary>Imports what the folders and files hold.</summary>
    /// <returns>An exit code: 1 where a file was refused, 3 where one could not be written.</returns>
    public static int Run(ImportOptions options, Registers registers, TextWriter output, TextWriter errors) =>
        new ImportArchive(options, registers, output, errors).Run();

    private int Run()
    {
        var files = options.Files.SelectMany(FilesIn).Distinct(StringComparer.Ordinal).ToList();
        var before = options is { ReportFile: { } report, Overwrites: false }
            ? ArchiveEntry
                .Read(report)
                .GroupBy(entry => entry.File)
                .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal)
            : [];
        var left = new List<int>();
        for (var i = 0; i < files.Count; i++)
        {
            // What an earlier call wrote, and is there still, is not read again.
            if (
                before.TryGetValue(files[i], out var known)
                && known is { Result: not ArchiveEntry.Refused, To: { } to }
                && File.Exists(FullPath(to))
            )
            {
                entries[i] = known with { Result = ArchiveEntry.Exists };
                sources.TryAdd(FullPath(to), files[i]);
            }
            else
            {
                left.Add(i);
            }
        }

        for (var from = 0; from < left.Count; from += Together)
        {
            var part = left.Skip(from).Take(Together).ToList();
            var made = new (ImportOne? Import, string? Fault)[part.Count];
            Parallel.For(0, part.Count, i => made[i] = ImportFiles.Import(files[part[i]], registers, options));
            for (var i = 0; i < part.Count; i++)
            {
                Place(part[i], files[part[i]], made[i]);
            }

            if (!SaveReport())
            {
                return ExitCodes.EnvironmentFailed;
            }

            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{files.Count - left.Count + from + part.Count} af {files.Count} filer")
            );
        }

        DropAttachments();
        var saved = SaveReport();
        Tell();
        return !saved ? ExitCodes.EnvironmentFailed
            : exitCode != ExitCodes.Done ? exitCode
            : entries.Values.Any(entry => entry.Result == ArchiveEntry.Refused) ? ExitCodes.ContentHasErrors
            : ExitCodes.Done;
    }

    private IEnumerable<string> FilesIn(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var endings = options.Site.Sources.SelectMany(source => source.Endings).ToHashSet(StringComparer.Ordinal);
        var all = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
            IgnoreInaccessible = true,
        };
        return Directory
            .EnumerateFiles(path, "*", all)
            .Where(file =>
                endings.Contains(Path.GetExtension(file).ToLowerInvariant())
                && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)
            )
            .Where(file =>
                !Path.GetRelativePath(path, file)
                    .Split('/', '\\')[..^1]
                    .Any(folder => AttachmentFolders.Contains(folder.ToLowerInvariant()))
            )
            .Order(StringComparer.Ordinal);
    }

    private string FullPath(string shown) => Path.GetFullPath(Path.Combine(options.Site.Root, shown));

    private void Place(int at, string file, (ImportOne? Import, string? Fault) made)
    {
        if (made.Import is not { } import)
        {
            entries[at] = new(file, ArchiveEntry.Refused, null, made.Fault, 0, []);
            return;
        }

        attachments.UnionWith(import.Attachments.Select(copy => Path.GetFullPath(copy.From)));
        var path = Path.GetFullPath(Path.Combine(options.Target, import.FileName.Replace('/', Path.DirectorySeparatorChar)));
        var shown = ReadContent.Shown(options.Site.Root, path);
        string[] notes = [.. import.Minutes.Ledger.Notes, .. KnownNames.Misspelled(import.Markdown, registers)];
        if (!sources.TryAdd(path, file))
        {
            entries[at] = new(
                file,
                ArchiveEntry.Refused,
                shown,
                $"Er samme møde som {sources[path]}. Er det to møder på en dag, så importér det ene for sig, og skriv 'nr: 2' i det.",
                0,
                notes
            );
            return;
        }

        if (File.Exists(path) && !options.Overwrites)
        {
            entries[at] = new(file, ArchiveEntry.Exists, shown, null, 0, notes);
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            ImportFiles.CopyAttachments(import, options);
            ReplaceFile.With(path, import.Markdown);
            entries[at] = new(file, ArchiveEntry.Written, shown, null, 0, notes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OutputFailed)
        {
            entries[at] = new(file, ArchiveEntry.Refused, shown, "Kunne ikke skrives: " + fault.Message, 0, notes);
            exitCode = ExitCodes.EnvironmentFailed;
        }
    }

    // A file that minutes name as their enclosure is no minutes that were refused.
    private void DropAttachments()
    {
        foreach (
            var at in entries
                .Where(entry =>
                    entry.Value is { Result: ArchiveEntry.Refused, To: null } && attachments.Contains(Path.GetFullPath(entry.Value.File))
                )
                .Select(entry => entry.Key)
                .ToList()
        )
        {
            entries.Remove(at);
        }
    }

    private bool SaveReport()
    {
        if (options.ReportFile is not { } path)
        {
            return true;
        }

        try
        {
            ReplaceFile.With(Path.GetFullPath(path), ArchiveEntry.Json([.. entries.Values]));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OutputFailed)
        {
            errors.WriteLine($"{path}: rapporten kunne ikke skrives: {fault.Message}");
            return false;
        }
    }

    private void Tell()
    {
        foreach (var entry in entries.Values.Where(entry => entry.Result == ArchiveEntry.Refused))
        {
            errors.WriteLine(VisibleText.Of($"{entry.File}: {entry.Reason}"));
        }

        var counts = entries.Values.CountBy(entry => entry.Result).ToDictionary(StringComparer.Ordinal);
        output.WriteLine();
        output.WriteLine("Filer    Resultat");
        foreach (var result in (string[])[ArchiveEntry.Written, ArchiveEntry.Exists, ArchiveEntry.Refused])
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.GetValueOrDefault(result),5}    {result}"));
        }

        Table("Se efter", entries.Values.SelectMany(entry => entry.LookAt.DistinctBy(KindOf)));
        Table("Afvist, fordi", entries.Values.Select(entry => entry.Reason).OfType<string>());
    }

    private void Table(string title, IEnumerable<string> texts)
    {
        var kinds = texts.GroupBy(KindOf).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        if (kinds.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("Filer    " + title);
        foreach (var kind in kinds.Take(MostKinds))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Count(),5}    {VisibleText.Of(kind.First())}"));
        }

        if (kinds.Count > MostKinds)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kinds.Skip(MostKinds).Sum(kind => kind.Count()),5}    andet; det hele står i rapporten (--rapport FIL.json)"
                )
            );
        }
    }

    private static string KindOf(string text) => Particulars().Replace(text, "…");

    // What differs between two messages of one kind: numbers, quoted words, paths.
    [GeneratedRegex("'[^']*'|[0-9]+|\\S*/\\S*", RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();
}
