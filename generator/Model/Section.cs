namespace MinutesSite.Model;

/// <summary>A part (afsnit) of an item under a heading of its own.</summary>
/// <param name="Heading">The heading as written.</param>
/// <param name="Kind">What the heading means.</param>
/// <param name="Blocks">The content in order.</param>
/// <param name="At">Where the heading stands.</param>
public sealed record Section(string Heading, SectionKind Kind, IReadOnlyList<Block> Blocks, SourcePosition At)
{
    /// <summary>Whether the section says only that there is nothing to note; a page shows such sections in one line.</summary>
    public bool HasNothingToNote => Blocks is [Paragraph only] && StandardPhrases.IsNothingToNote(only.Text.Text);

    /// <summary>The text without marks; blocks on lines of their own.</summary>
    public string PlainText => BlockText.Of(Blocks);
}
