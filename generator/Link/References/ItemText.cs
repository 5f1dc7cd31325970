using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>A text of an item that speaks, and what stands around it.</summary>
/// <param name="Section">Its section; null for the title.</param>
/// <param name="Text">The text.</param>
/// <param name="IsHeading">Whether it is a heading below the section's.</param>
public sealed record ItemText(Section? Section, RichText Text, bool IsHeading)
{
    /// <summary>
    /// What leads to the list or the table that it is an entry of: the text before it, or the section's heading; null for running text.
    /// </summary>
    public string? Lead { get; init; }

    /// <summary>The cells of its row; empty where it is no cell.</summary>
    public IReadOnlyList<RichText> Row { get; init; } = [];

    /// <summary>The head of its column.</summary>
    public string ColumnHead { get; init; } = "";
}
