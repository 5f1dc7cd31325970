namespace MinutesSite.Compose;

/// <summary>Where a text stands in markdown, which decides what must be escaped.</summary>
internal enum LineKind
{
    /// <summary>On lines of its own: what begins a line may be read as a block.</summary>
    Paragraph,

    /// <summary>After the signs of a heading, on one line.</summary>
    Heading,

    /// <summary>In a cell of a table, on one line.</summary>
    Cell,
}
