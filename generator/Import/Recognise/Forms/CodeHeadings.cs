using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>
/// Items under a code with the body's letters, a running number and the year: "ØU-12/26-O", with the title on the next line.
/// </summary>
public static partial class CodeHeadings
{
    /// <summary>The blocks, each code with its title set as a heading, the code as the item's number of the case.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks)
    {
        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (
                i + 1 < blocks.Count
                && blocks[i] is { Cells: null, Marker: null } block
                && Code().Match(block.Plain) is { Success: true } code
                && blocks[i + 1] is { Cells: null, Marker: null, Plain.Length: > 2 and < 300 } title
                && SectionNames.KindOf(title.Plain) is null
            )
            {
                result.Add(
                    ItemForms.Heading(
                        [.. block.Lines, .. title.Lines],
                        int.Parse(code.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
                        title.Text
                    )
                );
                result.Add(block with { HeadingLevel = 0, BeginsParagraph = true });
                i++;
                continue;
            }

            result.Add(blocks[i]);
        }

        return result;
    }

    [GeneratedRegex(@"^[A-ZÆØÅ]{1,6}[- ]?(?<number>[0-9]{1,3})/(?:20)?[0-9]{2}(?:-[A-ZÆØÅ]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
