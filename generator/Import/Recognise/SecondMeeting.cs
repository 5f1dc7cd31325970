using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>Two meetings in one file: the head of minutes, with its date, comes again after the first item.</summary>
public static partial class SecondMeeting
{
    /// <summary>Refuses a file that holds two meetings.</summary>
    /// <exception cref="CannotImportException">It does.</exception>
    public static void Refuse(IReadOnlyList<SourceBlock> blocks, IReadOnlyList<FoundItem> items, string placeWord)
    {
        for (var i = items[0].BodyStart; i < blocks.Count; i++)
        {
            if (IsHead(blocks[i]) && IsFollowedByItem(blocks, i))
            {
                throw new CannotImportException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Filen rummer to referater: et nyt begynder på {placeWord} {blocks[i].Line} ('{Shown(blocks[i].Plain)}'). Del den "
                            + $"i en fil til hvert møde."
                    )
                );
            }
        }
    }

    private static bool IsHead(SourceBlock block)
    {
        var text = block.Cells is [var label, ..] ? label.Text : block.Plain;
        return (Label().IsMatch(text) || Title().IsMatch(text)) && block.Marker is null && DanishDates.In(block.Plain).Any();
    }

    private static bool IsFollowedByItem(IReadOnlyList<SourceBlock> blocks, int head)
    {
        for (var i = head + 1; i < blocks.Count; i++)
        {
            if (
                ItemHeading.Of(blocks[i]) is { Number: 1 } heading
                && (
                    heading.SaysPunkt
                    || blocks[i].HeadingLevel > 0
                    || blocks[i].IsBold
                    || (i + 1 < blocks.Count && JournalNumbers.In(blocks[i + 1].Plain) is not null)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"^(?:mødedato|mødetidspunkt|dato)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?:åbent\s+)?(?:REFERAT|Referat|Beslutningsprotokol|BESLUTNINGSPROTOKOL|Mødereferat)\b.{3,80}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Title();
}
