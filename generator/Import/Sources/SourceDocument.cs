using MinutesSite.Model;

namespace MinutesSite.Import.Sources;

/// <summary>Minutes as they came, whatever they came in: the same stream of blocks from text, Word, PDF and a web page.</summary>
/// <param name="Name">The file's bare name.</param>
/// <param name="Blocks">The blocks in reading order.</param>
/// <param name="Lines">The words by line, as the source has them: what the proof counts.</param>
public sealed record SourceDocument(string Name, IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>Whether <see cref="Lines"/> are the paragraphs of a document that has no lines: Word, a web page.</summary>
    public bool CountsParagraphs { get; init; }

    /// <summary>Whether the text may hold markdown's signs, which are no words.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>What the document calls itself, where its format has a place for it: a web page's title.</summary>
    public string? Title { get; init; }

    /// <summary>What the reader left out or mended, in Danish, for an editor to look at.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The minutes, where the source says itself what everything is; null where that must be recognised.</summary>
    public Structured.StructuredMinutes? Structured { get; init; }

    /// <summary>What a place is called in a message: a text has lines, a Word document paragraphs.</summary>
    public string PlaceWord => CountsParagraphs ? "afsnit" : "linje";
}

/// <summary>A line of the source as the proof reads it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Its text, without the signs that only say how it looks.</param>
public readonly record struct SourceLine(int Number, string Text);

/// <summary>A line or paragraph of the source with what is known of how it looked.</summary>
/// <param name="Lines">The lines it stands on; more than one once lines that were cut for width are joined.</param>
/// <param name="Text">Its text, without a heading's or a list's sign.</param>
public sealed record SourceBlock(IReadOnlyList<int> Lines, RichText Text)
{
    /// <summary>The level of a heading that the source itself calls one, 1 to 6; 0 for other blocks.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A list entry's sign as written: "1.", "a)", "-"; null for other blocks.</summary>
    public string? Marker { get; init; }

    /// <summary>How far it is set in: of a list entry, deeper entries have more.</summary>
    public int Indent { get; init; }

    /// <summary>Whether it stands right of the margin without a sign before it: a list's entry whose bullet is drawn.</summary>
    public bool IsSetIn { get; init; }

    /// <summary>A table row's cells; null for other blocks.</summary>
    public IReadOnlyList<RichText>? Cells { get; init; }

    /// <summary>Whether the source's own markup says that this row is a header.</summary>
    public bool IsHeaderRow { get; init; }

    /// <summary>Whether it begins a paragraph for certain: a blank line before it, or a paragraph in the source's own markup.</summary>
    public bool BeginsParagraph { get; init; } = true;

    /// <summary>Whether it goes on with the line before it for certain: bold or italics are open between them.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether a page began here, after words on the page before.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>The column after its last character, the margin taken off: what tells a full line from a short one.</summary>
    public int EndColumn { get; init; }

    /// <summary>Why the block is no part of the minutes, where the reader already knows: a page number, a running head.</summary>
    public string? LeftOutBecause { get; init; }

    /// <summary>The first line, for messages.</summary>
    public int Line => Lines[0];

    /// <summary>The text without marks.</summary>
    public string Plain => Text.Text;

    /// <summary>Whether the whole text is bold.</summary>
    public bool IsBold => Text.IsWholly(MarkKind.Strong);

    /// <summary>Whether the whole text is in italics.</summary>
    public bool IsItalic => Text.IsWholly(MarkKind.Emphasis);

    /// <summary>Whether it is ordinary text: no heading, list entry or table row.</summary>
    public bool IsText => HeadingLevel == 0 && Marker is null && Cells is null;
}
