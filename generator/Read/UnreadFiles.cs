using MinutesSite.Diagnostics;

namespace MinutesSite.Read;

/// <summary>Documents in the content folder that nothing reads: whoever put them there thinks that they are on the site.</summary>
internal static class UnreadFiles
{
    private static readonly string[] Documents = [".md", ".markdown", ".txt", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".htm", ".html"];

    /// <summary>Reports a file, unless it is no document; the editors' guide is one that nobody misses.</summary>
    /// <param name="file">Its path, as messages show it.</param>
    /// <param name="problems">Where to report.</param>
    public static void Report(string file, ICollection<Diagnostic> problems)
    {
        var extension = Path.GetExtension(file);
        if (
            Documents.Contains(extension, StringComparer.OrdinalIgnoreCase)
            && !Path.GetFileName(file).Equals("README.md", StringComparison.OrdinalIgnoreCase)
        )
        {
            problems.Add(Problems.FileNotRead(file, isMarkdown: extension.StartsWith(".m", StringComparison.OrdinalIgnoreCase)));
        }
    }
}
