using System.Globalization;

namespace MinutesSite.Import.Sources;

/// <summary>Reads minutes as they come, by what the file is: its first bytes, then its name's ending.</summary>
public static class ReadSource
{
    /// <summary>A larger file is no minutes.</summary>
    public const long LargestFile = 50L * 1024 * 1024;

    /// <summary>The source in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="readers">The kinds of file that are known; null for those that the program knows.</param>
    /// <exception cref="CannotImportException">It cannot be read, with the reason.</exception>
    public static SourceDocument From(string path, IReadOnlyList<SourceReader>? readers = null)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new CannotImportException(
                    Directory.Exists(path)
                        ? "Det er en mappe. Skriv mappens navn alene for at importere alt i den."
                        : "Filen findes ikke. Se efter, om navnet er rigtigt."
                );
            }

            if (file.Length > LargestFile)
            {
                throw new CannotImportException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Filen fylder {file.Length / 1024 / 1024} MB; grænsen er 50 MB. Et referat er tekst: fjern billederne, eller gem "
                            + $"det som tekst."
                    )
                );
            }

            return file.Length == 0 ? throw SourceFile.Empty() : Read(new(path, File.ReadAllBytes(path)), readers ?? SourceReaders.Default);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotImportException("Filen kan ikke læses: " + fault.Message, fault);
        }
    }

    private static SourceDocument Read(SourceFile file, IReadOnlyList<SourceReader> readers) =>
        readers.FirstOrDefault(reader => reader.Reads(file)) is { } known
            ? known.Read(file)
            : throw new CannotImportException(
                $"Filer af typen '{file.Ending}' kan ikke importeres. Det kan .txt, .md, .docx, .pdf, .html og .xml."
            );
}
