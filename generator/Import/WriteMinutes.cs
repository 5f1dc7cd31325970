using System.Globalization;
using MinutesSite.Import.Recognise;
using MinutesSite.Render;

namespace MinutesSite.Import;

/// <summary>The file that content/ wants, of what the recogniser found.</summary>
public static class WriteMinutes
{
    private const string FrontMatterEnd = "\n---\n";

    /// <summary>
    /// The whole file. Closed items are closed in the front matter and have their number alone, as git keeps what was ever written. What the
    /// source says at its head and the front matter has no key for is kept there as comments.
    /// </summary>
    public static string Text(RecognisedMinutes minutes)
    {
        var text = MinutesMarkdown.Write(minutes.Meeting);
        var end = text.IndexOf(FrontMatterEnd, StringComparison.Ordinal);
        return text[..end] + Closed(minutes.ClosedItems) + string.Concat(minutes.Unplaced.Select(line => "\n# " + line)) + text[end..];
    }

    private static string Closed(IReadOnlyList<int> items)
        => items.Count == 0 ? "" : "\npunkter:" + string.Concat(items.Select(item => string.Create(CultureInfo.InvariantCulture, $"\n  {item}: {{ lukket: true }}")));
}
