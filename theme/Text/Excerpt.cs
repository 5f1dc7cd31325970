namespace MinutesSite.Theme.Text;

/// <summary>The beginning of a text, for lists.</summary>
public static class Excerpt
{
    /// <summary>At most <paramref name="length"/> characters, cut between words, with an ellipsis where something is left out.</summary>
    public static string Of(string text, int length)
    {
        var line = text.AsSpan().Trim();
        if (line.Length <= length)
        {
            return OnOneLine(line);
        }

        var space = line[..length].LastIndexOfAny(' ', '\n', '\t');
        var cut = space > length / 2 ? space : length - (char.IsHighSurrogate(line[length - 1]) ? 1 : 0);
        return OnOneLine(line[..cut].TrimEnd(" ,;:–-\n\t")) + " …";
    }

    private static string OnOneLine(ReadOnlySpan<char> text) => text.ToString().Replace('\n', ' ').Replace('\t', ' ');
}
