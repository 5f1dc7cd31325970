using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>A mention of a meeting in an item's text, before it is known where it leads.</summary>
/// <param name="In">The text that holds it.</param>
/// <param name="Section">The section of the text; null for the title.</param>
/// <param name="Start">The first character of its words.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Forum">The forum's full name.</param>
/// <param name="Date">The day, its year worked out where the text leaves it out.</param>
/// <param name="ItemNumber">The item that the text names.</param>
public sealed record FoundReference(RichText In, Section? Section, int Start, int End, string Forum, DateOnly Date, int? ItemNumber)
{
    /// <summary>The words as written.</summary>
    public string Words => In.Text[Start..End];

    /// <summary>The range to show as a link: the words, or the day alone where one mention's words run into another's.</summary>
    public required Range Shown { get; init; }

    /// <summary>Whether the text moves something to this meeting.</summary>
    public bool IsMoveTarget { get; init; }

    /// <summary>
    /// The day that was probably meant, where the text cannot mean the one it says: gone, but after the meeting; moved to, but before it.
    /// </summary>
    public DateOnly? LikelyDate { get; init; }
}
