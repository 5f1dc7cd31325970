namespace MinutesSite.Parse;

/// <summary>The lines that git leaves in a file where two changes meet and nobody has chosen between them.</summary>
internal static class MergeConflicts
{
    /// <summary>The line, from 1, where the first conflict begins; null where there is none.</summary>
    public static int? First(string text)
    {
        if (!text.Contains("<<<<<<< ", StringComparison.Ordinal) && !text.Contains(">>>>>>> ", StringComparison.Ordinal))
        {
            return null;
        }

        var line = 1;
        foreach (var current in text.AsSpan().EnumerateLines())
        {
            if (current.StartsWith("<<<<<<< ", StringComparison.Ordinal) || current.StartsWith(">>>>>>> ", StringComparison.Ordinal))
            {
                return line;
            }

            line++;
        }

        return null;
    }
}
