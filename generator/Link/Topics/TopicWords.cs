namespace MinutesSite.Link.Topics;

/// <summary>The words of a text for patterns: letters and digits are words of their own, "Budget2027" is "Budget" and "2027".</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin.</param>
public ref struct TopicWords(string text, int start = 0)
{
    private int next = start;

    /// <summary>The word found last, as a range of the text.</summary>
    public Range Current { get; private set; }

    /// <summary>This, for foreach.</summary>
    public readonly TopicWords GetEnumerator() => this;

    /// <summary>Finds the next word.</summary>
    public bool MoveNext()
    {
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            next++;
        }

        var first = next;
        if (first == text.Length)
        {
            return false;
        }

        var isDigit = char.IsAsciiDigit(text[first]);
        while (next < text.Length && char.IsLetterOrDigit(text[next]) && char.IsAsciiDigit(text[next]) == isDigit)
        {
            next++;
        }

        Current = first..next;
        return true;
    }
}
