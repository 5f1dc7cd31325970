using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>The text of a PDF, by pdftotext (poppler-utils).</summary>
public static class PdfText
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Reads a PDF.</summary>
    /// <param name="path">The file.</param>
    /// <param name="program">The program that reads it.</param>
    public static AttachmentText Read(string path, string program = "pdftotext")
    {
        var start = new ProcessStartInfo(program, ["-q", "-enc", "UTF-8", Path.GetFullPath(path), "-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            return ReadFrom(process);
        }
        catch (Win32Exception)
        {
            return AttachmentText.Unread("programmet pdftotext mangler på denne maskine (det er en del af poppler-utils)");
        }
    }

    private static AttachmentText ReadFrom(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            return AttachmentText.Unread("PDF-filen er for lang tid om at blive læst");
        }

        errors.Wait();
        var text = output.Result;
        return process.ExitCode != 0 ? AttachmentText.Unread("PDF-filen er i stykker eller beskyttet med en adgangskode")
            : string.IsNullOrWhiteSpace(text) ? AttachmentText.Unread("PDF-filen har ingen tekst; den er nok scannet")
            : new(text);
    }
}
