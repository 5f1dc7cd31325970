namespace MinutesSite.Model;

/// <summary>A decision on an item as its minutes have it: the meeting's own, or that of a body which had the case before.</summary>
/// <param name="Body">The body as written; null where the heading names none: it is the meeting's own.</param>
/// <param name="Date">The day as written; null where the heading names none.</param>
/// <param name="ItemNumber">The number that the item had there: "pkt. 15".</param>
/// <param name="Section">The words: of the section, or of the part of it below the line that names the body.</param>
public sealed record WrittenDecision(string? Body, DateOnly? Date, int? ItemNumber, Section Section)
{
    /// <summary>Whether it is the decision of the meeting's own body on the meeting's day.</summary>
    public bool IsOwn { get; init; }

    /// <summary>
    /// Whether a line of an account of the case tells it ("Økonomiudvalget den 3. februar 2026: Anbefales."), not a heading.
    /// </summary>
    public bool IsRetold { get; init; }

    /// <summary>Remarks for the record under headings of their own below it.</summary>
    public IReadOnlyList<Section> Remarks { get; init; } = [];
}
