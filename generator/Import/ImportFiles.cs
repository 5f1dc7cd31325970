using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Import.Sources;
using MinutesSite.Import.Structured;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Write;

namespace MinutesSite.Import;

/// <summary><c>import</c>: every file on its own, so that a bad one does not stop the others.</summary>
public static class ImportFiles
{
    /// <summary>Imports the files and says of each what came of it.</summary>
    /// <param name="options">What to do.</param>
    /// <param name="output">Where the results are told; with <see cref="ImportOptions.ToOutput"/> only the minutes themselves go
    /// here.</param>
    /// <param name="errors">Where the rest is told.</param>
    /// <returns>An exit code: 1 where a file was not written, 3 where it could not be.</returns>
    /// <exception cref="ContentMissingException">The site has no content folder, and no other folder was named.</exception>
    public static int Run(ImportOptions options, TextWriter output, TextWriter errors)
    {
        if (options is { Folder: null, ToOutput: false } && !Directory.Exists(options.Site.Content))
        {
            throw new ContentMissingException(options.Site.Content);
        }

        var registers = KnownNames.Read(options.Site);
        if (options.IsArchive || options.ReportFile is not null)
        {
            return ImportArchive.Run(options, registers, output, errors);
        }

        var made = new (ImportOne? Import, string? Fault)[options.Files.Count];
        Parallel.For(0, made.Length, i => made[i] = Import(options.Files[i], registers, options));

        var report = new ImportReport(options, registers, output, errors);
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var exitCode = ExitCodes.Done;
        for (var i = 0; i < made.Length; i++)
        {
            exitCode = Math.Max(exitCode, Place(options.Files[i], made[i], options, report, written));
        }

        report.Total(made.Length, written.Count);
        report.Check(written.Select(path => ReadContent.Shown(options.Site.Root, path)).ToHashSet(StringComparer.Ordinal));
        return exitCode;
    }

    /// <summary>Imports a file; the reason where it cannot be.</summary>
    internal static (ImportOne? Import, string? Fault) Import(string path, Registers registers, ImportOptions options)
    {
        try
        {
            var source = ReadSource.From(path, options.Site.Sources);
            var folder = options.AttachmentFolder ?? Path.GetDirectoryName(Path.GetFullPath(path))!;
            return (
                ImportOne.Of(
                    options is { IsInContent: true, ToOutput: false } ? AttachmentPlaces.Found(source, [folder]) : source,
                    registers,
                    options.Choices
                ),
                null
            );
        }
        catch (CannotImportException fault)
        {
            return (null, fault.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The other files are imported all the same.
            return (null, UnforeseenFault.Of(fault).Message);
        }
    }

    /// <summary>Copies the files of enclosures to where the minutes link to; one that is there stays.</summary>
    internal static void CopyAttachments(ImportOne import, ImportOptions options)
    {
        foreach (var (from, to) in import.Attachments)
        {
            var target = Path.Combine(options.Site.Content, "bilag", to.Replace('/', Path.DirectorySeparatorChar));
            if (options.Overwrites || !File.Exists(target))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(from, target, overwrite: true);
            }
        }
    }

    private static int Place(
        string file,
        (ImportOne? Import, string? Fault) made,
        ImportOptions options,
        ImportReport report,
        HashSet<string> written
    )
    {
        if (made.Import is not { } import)
        {
            report.Fault(file, made.Fault!);
            return ExitCodes.ContentHasErrors;
        }

        if (options.ToOutput)
        {
            report.Print(file, import);
            return ExitCodes.Done;
        }

        var path = Path.Combine(options.Target, import.FileName.Replace('/', Path.DirectorySeparatorChar));
        var shown = ReadContent.Shown(options.Site.Root, path);
        if (!written.Add(path))
        {
            report.Fault(
                file,
                $"Giver samme referat som en anden fil i samme kald: {shown}. Holdt forummet to møder den dag, så importér dem hver for "
                    + "sig, og skriv 'nr: 2' i det andet."
            );
            return ExitCodes.ContentHasErrors;
        }

        try
        {
            var before = File.Exists(path) ? File.ReadAllText(path) : null;
            if (before is not null && before != import.Markdown && !options.Overwrites && !IsAgendaOf(before, shown, import))
            {
                written.Remove(path);
                report.Refused(file, shown, LineDifference.Between(before, import.Markdown));
                return ExitCodes.ContentHasErrors;
            }

            if (before != import.Markdown)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                ReplaceFile.With(path, import.Markdown);
            }

            CopyAttachments(import, options);

            report.Written(file, shown, import, isSame: before == import.Markdown);
            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OutputFailed)
        {
            written.Remove(path);
            report.Fault(file, string.Create(CultureInfo.InvariantCulture, $"{shown} kunne ikke skrives: {fault.Message}"));
            return ExitCodes.EnvironmentFailed;
        }
    }

    // The agenda gives way to the minutes; git keeps it.
    private static bool IsAgendaOf(string before, string shown, ImportOne import) =>
        import.Minutes.Meeting.Status == MeetingStatus.Minutes
        && ParseMinutes.Head(shown, System.Text.Encoding.UTF8.GetBytes(before), Registers.Empty) is { Status: MeetingStatus.Agenda };
}
