namespace MinutesSite.Parse.Markdown;

/// <summary>HTML comments: what editors write to each other in minutes, seen by no reader.</summary>
internal static class EditorsComments
{
    private const string Start = "<!--";
    private const string End = "-->";

    /// <summary>
    /// The text with a space for every character of a comment, so that lines and columns stay. A comment that never ends is text, and so is
    /// one that is escaped or in a code span.
    /// </summary>
    public static string Blanked(string text)
    {
        var kept = 0;
        char[]? blanked = null;
        for (var at = 0; (at = text.IndexOf(Start, at, StringComparison.Ordinal)) >= 0;)
        {
            if (at > kept && text[at - 1] is '\\' or '`')
            {
                at += Start.Length;
                continue;
            }

            var end = text.IndexOf(End, at + Start.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            blanked ??= text.ToCharArray();
            kept = end + End.Length;
            for (; at < kept; at++)
            {
                if (blanked[at] is not ('\r' or '\n'))
                {
                    blanked[at] = ' ';
                }
            }
        }

        return blanked is null ? text : new(blanked);
    }
}
