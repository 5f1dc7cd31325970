using System.Globalization;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>What the recogniser made of a source.</summary>
/// <param name="Meeting">The meeting. Of an item that the source calls closed there is only its number.</param>
/// <param name="ClosedItems">The numbers of the items that the source calls closed.</param>
/// <param name="Unplaced">Lines at the head that are no field.</param>
/// <param name="Ledger">What became of the lines that are not simply an item's text.</param>
public sealed record RecognisedMinutes(Meeting Meeting, IReadOnlyList<int> ClosedItems, IReadOnlyList<string> Unplaced, Ledger Ledger);

/// <summary>Source blocks to a meeting: by what lines are and where they stand, not by the words of one municipality.</summary>
public static class RecogniseMinutes
{
    /// <summary>Recognises minutes.</summary>
    /// <param name="source">The source.</param>
    /// <param name="registers">The municipality's own names of its forums.</param>
    /// <param name="officialDocument">What the front matter's <c>kilde</c> is to say.</param>
    /// <exception cref="CannotImportException">No date, no items, two meetings.</exception>
    public static RecognisedMinutes From(SourceDocument source, Registers registers, string officialDocument)
    {
        var ledger = new Ledger();
        var blocks = JoinLines.In(WithoutFurniture(source, ledger), ledger.Hyphenated);
        var contents = TableOfContents.In(blocks);
        var (items, groups) = FindItems.In(blocks, contents);
        if (items.Count == 0)
        {
            throw new CannotImportException("Der er ingen punkter: skriv hvert punkts overskrift som 'Punkt 1: Titel' på en linje for sig.");
        }

        SecondMeeting.Refuse(blocks, items, source.PlaceWord);
        var head = ReadHead(source, blocks, contents, items, groups, ledger);
        var loose = LeaveOutClosed.Of(blocks, items, groups, ledger, source.PlaceWord);
        var order = SectionOrder.Of(items.Where(item => !item.IsClosed).Select(item => FindSections.KindsIn(blocks, item)));
        var read = items.Select(item => item.IsClosed ? ReadItem.Closed(blocks, item, source.Name) : ReadItem.From(blocks, item, order, ledger, source.Name)).OrderBy(item => item.Number).ToList();
        CompareWithContents(contents, items, ledger);
        var forum = head.Forum ?? ForumOf(registers, source)
            ?? throw new CannotImportException("Forummets navn mangler: skriv øverst en linje som 'REFERAT Chefforum d. 13-01-2026'.");
        var meeting = new Meeting
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{head.Date:yyyy-MM-dd}-{Slug.Of(registers.ForumName(forum))}"),
            File = source.Name,
            Forum = new(forum, SourcePosition.StartOf(source.Name)),
            Date = new(head.Date, SourcePosition.StartOf(source.Name)),
            Time = head.Time,
            Venue = head.Venue,
            Participants = head.Participants,
            Apologies = head.Apologies,
            Items = read,
            OfficialDocument = officialDocument,
        };
        return new(meeting, [.. items.Where(item => item.IsClosed).Select(item => item.Number).Order()], [.. head.Rest, .. loose], ledger);
    }

    private static List<SourceBlock> WithoutFurniture(SourceDocument source, Ledger ledger)
    {
        var kept = new List<SourceBlock>(source.Blocks.Count);
        var beginsPage = false;
        foreach (var block in RunningTitles.Marked(source.Blocks))
        {
            if (block.LeftOutBecause is { } reason)
            {
                ledger.LeaveOut(block.Lines, reason);
                beginsPage = true;
                continue;
            }

            // What stands around a page number or a running head was on two pages.
            kept.Add(beginsPage ? block with { BeginsPage = true, BeginsParagraph = true } : block);
            beginsPage = false;
        }

        return kept;
    }

    private static MeetingHead ReadHead(SourceDocument source, IReadOnlyList<SourceBlock> blocks, TableOfContents contents, IReadOnlyList<FoundItem> items, IReadOnlyList<ItemGroup> groups, Ledger ledger)
    {
        var before = new List<SourceBlock>();
        for (var i = 0; i < items[0].Start; i++)
        {
            if (contents.Holds(i))
            {
                ledger.LeaveOut(blocks[i].Lines, "indholdsfortegnelse");
            }
            else if (groups.Any(group => group.IsClosed && (group.Start == i || (group.Holds(i) && before.Exists(block => DanishDates.In(block.Plain).Any())))))
            {
                // A list of what is closed, or a word before the first item of it; where the head itself comes below, it is the head.
                ledger.LeaveOut(blocks[i].Lines, ClosedItem.Reason);
            }
            else
            {
                before.Add(blocks[i]);
            }
        }

        return MeetingHead.Of(before, ledger, source.Name, source.PlaceWord);
    }

    private static string? ForumOf(Registers registers, SourceDocument source)
    {
        var name = Slug.Of(Path.GetFileNameWithoutExtension(source.Name));
        return registers.Forums.Where(forum => name.Contains(Slug.Of(forum.Name.Value), StringComparison.Ordinal)).Select(forum => forum.Name.Value).FirstOrDefault();
    }

    private static void CompareWithContents(TableOfContents contents, IReadOnlyList<FoundItem> items, Ledger ledger)
    {
        if (contents.Count == 0)
        {
            return;
        }

        var titles = items.Select(item => TableOfContents.TitleKey(item.Title.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var title in contents.Titles.Where(title => !titles.Contains(TableOfContents.TitleKey(title))))
        {
            ledger.Note($"Indholdsfortegnelsen har '{title}', men intet punkt hedder sådan.");
        }

        foreach (var item in items.Where(item => !item.IsClosed && !contents.Has(item.Title.Text)))
        {
            ledger.Note(string.Create(CultureInfo.InvariantCulture, $"Punkt {item.Number}, '{item.Title.Text}', står ikke i indholdsfortegnelsen."));
        }
    }
}
