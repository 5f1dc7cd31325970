namespace MinutesSite.Model;

/// <summary>A piece of a section: what minutes are made of, and no more than that.</summary>
public abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
public sealed record Paragraph(RichText Text) : Block;

/// <summary>A heading below a section's; text of its section, never a section.</summary>
/// <param name="Level">4 to 6.</param>
/// <param name="Text">Its text.</param>
public sealed record SubHeading(int Level, RichText Text) : Block;

/// <summary>A list.</summary>
/// <param name="Start">The first number of a numbered list; null for a bulleted one.</param>
/// <param name="Entries">The entries, each with blocks of its own (often one paragraph; nested lists follow it).</param>
public sealed record ListBlock(int? Start, IReadOnlyList<IReadOnlyList<Block>> Entries) : Block;

/// <summary>A table. Every row has as many cells as <paramref name="Columns"/>.</summary>
/// <param name="Columns">How each column is aligned.</param>
/// <param name="Header">The header row's cells; may be empty texts.</param>
/// <param name="Rows">The other rows.</param>
public sealed record Table(
    IReadOnlyList<ColumnAlignment> Columns,
    IReadOnlyList<RichText> Header,
    IReadOnlyList<IReadOnlyList<RichText>> Rows
) : Block;

/// <summary>A quotation.</summary>
/// <param name="Blocks">What is quoted.</param>
public sealed record Quotation(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Text kept as it is set, spaces and line breaks included.</summary>
/// <param name="Text">The text.</param>
public sealed record Preformatted(RichText Text) : Block;

/// <summary>A line across the page.</summary>
public sealed record ThematicBreak : Block;

/// <summary>How a table's column is aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>As text is.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>At the right, as figures are.</summary>
    End,
}
