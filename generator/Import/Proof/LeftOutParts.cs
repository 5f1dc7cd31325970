using System.Globalization;

namespace MinutesSite.Import.Proof;

/// <summary>The words that were left out as a reader wants to see them: by line, neighbours with one reason together.</summary>
public static class LeftOutParts
{
    private const int LongestShown = 60;

    /// <summary>A line each: "linje 11-18: indholdsfortegnelse (44 ord)".</summary>
    public static IEnumerable<string> Of(IReadOnlyList<LeftOutWords> words)
    {
        var ordered = words.OrderBy(word => word.Line).ToList();
        for (var i = 0; i < ordered.Count;)
        {
            var end = i + 1;
            while (end < ordered.Count && ordered[end].Reason == ordered[i].Reason && ordered[end].Line <= ordered[end - 1].Line + 2)
            {
                end++;
            }

            yield return Part(ordered, i, end);
            i = end;
        }
    }

    private static string Part(List<LeftOutWords> words, int from, int to)
    {
        var first = words[from];
        var last = words[to - 1];
        var lines =
            first.Line == last.Line
                ? $"linje {first.Line}"
                : string.Create(CultureInfo.InvariantCulture, $"linje {first.Line}-{last.Line}");
        var text = string.Join(' ', words.Skip(from).Take(to - from).Select(word => word.Text));
        var count = words.Skip(from).Take(to - from).Sum(word => word.Count);
        var shown =
            first.Line == last.Line && first.Reason != Recognise.ClosedItem.Reason
                ? $" '{(text.Length > LongestShown ? text[..LongestShown] + "…" : text)}'"
                : "";
        return string.Create(CultureInfo.InvariantCulture, $"{lines}: {first.Reason}{shown} ({count} ord)");
    }
}
