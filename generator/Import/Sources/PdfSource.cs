using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MinutesSite.Import.Sources;

/// <summary>A PDF, as text that keeps the layout, by poppler's <c>pdftotext</c>.</summary>
public static class PdfSource
{
    private const int LargestText = 30 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The blocks of a PDF.</summary>
    /// <param name="name">The file's bare name.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="CannotImportException">pdftotext is missing, or the PDF is encrypted, damaged or has no text.</exception>
    public static SourceDocument Read(string name, string path)
    {
        var text = TextOf(Path.GetFullPath(path));
        if (string.IsNullOrWhiteSpace(text.Replace('\f', ' ')))
        {
            throw new CannotImportException("PDF'en har ingen tekst: den er scannet som billeder. Bed om referatet som Word, eller kør tekstgenkendelse (OCR) på PDF'en først.");
        }

        return TextSource.Read(name, text, isMarkdown: false);
    }

    private static string TextOf(string path)
    {
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])["-layout", "-enc", "UTF-8", "-eol", "unix", path, "-"])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = ReadLimited(process);
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new CannotImportException("PDF'en er for tung at læse: pdftotext blev ikke færdig på to minutter.");
            }

            return process.ExitCode == 0 ? output : throw Refusal(errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception fault)
        {
            throw new CannotImportException("PDF-filer læses med pdftotext fra poppler, som ikke er installeret: 'sudo apt install poppler-utils' (Debian, Ubuntu), 'brew install poppler' (macOS) eller 'choco install poppler' (Windows).", fault);
        }
    }

    private static string ReadLimited(Process process)
    {
        var text = new StringBuilder();
        var buffer = new char[65_536];
        for (var read = process.StandardOutput.Read(buffer); read > 0; read = process.StandardOutput.Read(buffer))
        {
            text.Append(buffer, 0, read);
            if (text.Length > LargestText)
            {
                process.Kill(entireProcessTree: true);
                throw new CannotImportException("PDF'en rummer over 30 MB tekst: det er ikke et referat.");
            }
        }

        return text.ToString();
    }

    private static CannotImportException Refusal(string errors)
        => errors.Contains("password", StringComparison.OrdinalIgnoreCase) || errors.Contains("encrypt", StringComparison.OrdinalIgnoreCase)
            ? new("PDF'en er beskyttet med adgangskode. Gem den uden adgangskode, og prøv igen.")
            : errors.Contains("not allowed", StringComparison.OrdinalIgnoreCase)
                ? new("PDF'en tillader ikke, at teksten kopieres. Bed om den uden beskyttelse.")
                : new("PDF'en kan ikke læses: den er beskadiget eller er ikke en PDF.");
}
