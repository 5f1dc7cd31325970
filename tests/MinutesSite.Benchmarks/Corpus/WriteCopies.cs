using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Benchmarks.Corpus;

/// <summary>Writes a site's root with copies of real minutes, each on a date of its own: real text at any size.</summary>
internal static partial class WriteCopies
{
    // After everything that the minutes speak of, so that copies are no fuller of mistakes than their originals.
    private static readonly DateOnly First = new(2027, 1, 1);

    /// <summary>Copies the yml files as they are, and the minutes in turn until there are enough.</summary>
    /// <param name="content">The content folder to copy from.</param>
    /// <param name="root">The root to write.</param>
    /// <param name="meetings">How many.</param>
    /// <returns>The size of all minutes, in characters.</returns>
    public static long To(string content, string root, int meetings)
    {
        var originals = Directory
            .GetFiles(Path.Combine(content, "referater"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        var minutes = Directory.CreateDirectory(Path.Combine(root, "content", "referater")).FullName;
        foreach (var file in Directory.GetFiles(content, "*.yml"))
        {
            File.Copy(file, Path.Combine(root, "content", Path.GetFileName(file)));
        }

        var characters = 0L;
        for (var i = 0; i < meetings; i++)
        {
            var date = First.AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var text = Date().Replace(originals[i % originals.Length], $"dato: {date}", 1);
            File.WriteAllText(Path.Combine(minutes, $"{date}-chefforum.md"), text);
            characters += text.Length;
        }

        return characters;
    }

    [GeneratedRegex(@"^dato: .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
