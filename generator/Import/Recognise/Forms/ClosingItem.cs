using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>The item "Eventuelt" that stands last and has no number.</summary>
public static partial class ClosingItem
{
    /// <summary>The blocks, "Evt.: Intet." as a title and a text.</summary>
    public static IReadOnlyList<SourceBlock> Parted(IReadOnlyList<SourceBlock> blocks) =>
        [
            .. blocks.SelectMany(block =>
                block is { Cells: null, Marker: null } && WithText().Match(block.Plain) is { Success: true } match
                    ? (IEnumerable<SourceBlock>)
                        [
                            block with
                            {
                                Text = block.Text.Slice(0, match.Groups["title"].Length),
                            },
                            block with
                            {
                                Text = block.Text.From(match.Groups["text"].Index).Trimmed(),
                                BeginsParagraph = true,
                                HeadingLevel = 0,
                            },
                        ]
                    : [block]
            ),
        ];

    /// <summary>The title of a block that is such an item's heading; null where it is none.</summary>
    public static RichText? TitleOf(SourceBlock block) =>
        block is { Cells: null, Marker: null, Plain.Length: < 30 } && Alone().Match(block.Plain) is { Success: true } match
            ? block.Text.Slice(0, match.Groups["title"].Length).WithoutWeight()
            : null;

    [GeneratedRegex(@"^(?<title>Evt\.?|Eventuelt)\s*:\s*(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithText();

    [GeneratedRegex(
        @"^(?<title>Evt\.?|Eventuelt(?:\s+og\s+næste\s+møde)?|Åben\s+spørgetid)\s*[:.]?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Alone();
}
