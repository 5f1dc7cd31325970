using System.Diagnostics;
using System.Text;
using MinutesSite.Tests.Installation;

namespace MinutesSite.Tests.Import;

/// <summary>Prints a page with Chromium, as a browser's user would.</summary>
public static class PrintToPdf
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>
    /// Prints into a folder and gives the file; with the date and address that a browser prints on every page, or without.
    /// </summary>
    public static string Page(string html, string folder, bool hasHeads = true)
    {
        var chromium = EnsureProgram.OfDebian("chromium", Names, Console.Error.WriteLine);
        var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
        File.WriteAllText(page, html, Encoding.UTF8);
        string[] arguments =
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            $"--print-to-pdf={pdf}",
            .. hasHeads ? (string[])[] : ["--no-pdf-header-footer"],
            new Uri(page).AbsoluteUri,
        ];
        using var process = Process.Start(
            new ProcessStartInfo(chromium, arguments) { RedirectStandardError = true, RedirectStandardOutput = true }
        )!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
        }

        return File.Exists(pdf) ? pdf : throw new InvalidOperationException("Chromium printed nothing: " + errors.GetAwaiter().GetResult());
    }
}
