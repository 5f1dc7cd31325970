using Markdig;
using Markdig.Parsers;

namespace MinutesSite.Parse.Markdown;

/// <summary>Which markdown minutes are written in: CommonMark with pipe tables and bare addresses, without HTML.</summary>
internal static class MarkdownPipelines
{
    /// <summary>For the text of minutes. Thread-safe.</summary>
    public static MarkdownPipeline Minutes { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UsePreciseSourceLocation();

        // Text out of a PDF is indented by chance, and a row of dashes below a line is a row of dashes.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.ReplaceOrAdd<NumberedListItemParser>(new NumbersOfListsOnly());
        return builder.Build();
    }
}
