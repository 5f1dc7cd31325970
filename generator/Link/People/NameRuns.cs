namespace MinutesSite.Link.People;

/// <summary>Finds words with a capital that stand beside each other, as the parts of a name do.</summary>
public static class NameRuns
{
    /// <summary>The runs of two words or more, each word as a range of the text.</summary>
    public static IEnumerable<IReadOnlyList<Range>> In(string text)
    {
        var run = new List<Range>();
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                // One space goes on with a name, anything else ends it.
                if (run.Count > 0 && !(text[at] is ' ' or '\u00a0' && run[^1].End.Value == at))
                {
                    if (run.Count > 1)
                    {
                        yield return run;
                    }

                    run = [];
                }

                at++;
                continue;
            }

            var start = at;
            while (
                at < text.Length && (char.IsLetter(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1])))
            )
            {
                at++;
            }

            if (char.IsUpper(text[start]))
            {
                run.Add(start..at);
            }
            else
            {
                if (run.Count > 1)
                {
                    yield return run;
                }

                run = [];
            }
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }
}
