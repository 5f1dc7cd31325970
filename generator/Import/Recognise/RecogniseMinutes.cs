using System.Globalization;
using MinutesSite.Import.Recognise.Forms;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>Source blocks to a meeting: by what lines are and where they stand, not by the words of one municipality.</summary>
public static class RecogniseMinutes
{
    /// <summary>Below the line that says when the meeting ended there may be signatures.</summary>
    private const int LastLines = 4;

    private const string NoItems =
        "Der er ingen punkter i filen, så den ligner ikke et referat. Der er ledt efter overskrifter som 'Punkt 1: Titel', 'Pkt. 1', 'Sag "
        + "nr. 1', '1. Titel' og 'Ad 1', "
        + "efter sagsnumre på linjer for sig, efter afsnit som 'Indstilling' og 'Beslutning' og efter en tabel med en række til hvert "
        + "punkt. "
        + "Er det et referat, så skriv hvert punkts overskrift som 'Punkt 1: Titel' på en linje for sig.";

    private const int FewestOfKey = 5;

    /// <summary>Recognises minutes.</summary>
    /// <param name="source">The source.</param>
    /// <param name="registers">The municipality's own names of its forums.</param>
    /// <param name="choices">What the one who imports says.</param>
    /// <exception cref="CannotImportException">No date, no items, two meetings.</exception>
    public static RecognisedMinutes From(SourceDocument source, Registers registers, ImportChoices choices)
    {
        var ledger = new Ledger();
        var joined = JoinLines.In(WithoutFurniture(source, ledger), ledger.Hyphenated);
        var blocks = ItemForms.Of(joined, ledger);
        var contents = TableOfContents.In(blocks);
        var (items, groups) = FindItems.In(blocks, contents);
        if (items.Count == 0)
        {
            blocks = ItemForms.Unusual(blocks, ledger);
            contents = TableOfContents.In(blocks);
            (items, groups) = FindItems.In(blocks, contents);
        }

        if (items.Count == 0)
        {
            throw new CannotImportException(NoItems);
        }

        SecondMeeting.Refuse(blocks, items, source.PlaceWord);
        var head = ReadHead(source, blocks, contents, items, groups, ledger);
        var loose = LeaveOutClosed.Of(blocks, items, groups, ledger, source.PlaceWord, choices.WritesClosed);
        var names = OwnSections.Of(blocks, items);
        var order = SectionOrder.Of(items.Where(item => !item.IsClosed).Select(item => FindSections.KindsIn(blocks, item, names)));
        var reader = new ReadItem(blocks, order, names, ledger, source.Name);
        var read = items
            .Select(item =>
                item.IsClosed && !choices.WritesClosed ? ReadItem.Closed(blocks, item, source.Name)
                : choices.IsPlain ? reader.Plainly(item)
                : reader.From(item)
            )
            .OrderBy(item => item.Number)
            .ToList();
        CompareWithContents(contents, items, ledger);
        var forum =
            choices.Forum
            ?? head.Forum
            ?? ForumOf(registers, source)
            ?? throw new CannotImportException("Forummets navn mangler: skriv øverst en linje som 'REFERAT Chefforum d. 13-01-2026'.");
        var absent =
            head.Absent.Count > 0 || head.SaysAbsent
                ? head.Absent
                : People.AbsentInItems.Of(read.Where(item => items.Any(found => found.Number == item.Number && !found.IsClosed)));
        var meeting = new Meeting
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{head.Date:yyyy-MM-dd}-{Slug.Of(registers.ForumName(forum))}"),
            File = source.Name,
            Forum = new(forum, SourcePosition.StartOf(source.Name)),
            Date = new(head.Date, SourcePosition.StartOf(source.Name)),
            Time = head.Time,
            Venue = head.Venue,
            Participants = [.. head.Present.Select(person => person.AsParticipant())],
            Apologies = [.. absent.Select(person => person.AsParticipant())],
            Items = read,
            OfficialDocument = choices.OfficialDocument ?? source.Name,
        };
        var minutes = new RecognisedMinutes(
            meeting,
            [.. items.Where(item => item.IsClosed).Select(item => item.Number).Order()],
            [.. WithoutClosed(head.Rest.Concat(loose), items, choices, ledger, source.PlaceWord).OrderBy(line => line.Line)],
            ledger
        )
        {
            IsAgenda =
                head.IsAgenda
                && !read.Exists(item =>
                    item.Sections.Any(section => section.Kind == SectionKind.Decision || DecisionHeading.Of(section.Heading) is not null)
                ),
            End = head.End ?? reader.End ?? blocks.TakeLast(LastLines).Select(ReadItem.EndSaidBy).FirstOrDefault(end => end is not null),
            Present = [.. head.Present.Where(person => !absent.Any(away => away.Name == person.Name))],
            Absent = absent,
            SecondNumbers = reader.SecondNumbers,
        };
        return FieldLines.WithStray(minutes, source);
    }

    // A line that no field has may say what an item that is closed says: then it is no comment either.
    private static IEnumerable<Unplaced> WithoutClosed(
        IEnumerable<Unplaced> lines,
        IReadOnlyList<FoundItem> items,
        ImportChoices choices,
        Ledger ledger,
        string placeWord
    )
    {
        var closed = items
            .Where(item => item.IsClosed)
            .Select(item => TableOfContents.TitleKey(ClosedItem.WithoutWord(item.Title.Text)))
            .Where(key => key.Length >= FewestOfKey)
            .ToList();
        foreach (var line in lines)
        {
            var key = TableOfContents.Key(line.Text);
            if (
                choices.WritesClosed
                || !(
                    ClosedItem.SaysTitle(line.Text)
                    || GroupHeading.Closes(new SourceBlock(line.Lines, RichText.Plain(line.Text))) is true
                    || closed.Exists(title => key.Contains(title, StringComparison.Ordinal))
                )
            )
            {
                yield return line;
                continue;
            }

            ledger.LeaveOut(line.Lines, ClosedItem.Reason);
            ledger.Note(
                string.Create(CultureInfo.InvariantCulture, $"{placeWord} {line.Line}: siger noget om det lukkede og er ikke skrevet.")
            );
        }
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

            if (PageLinks.Is(block))
            {
                ledger.LeaveOut(block.Lines, PageLinks.Reason);
                continue;
            }

            // What stands around a page number or a running head was on two pages.
            kept.Add(beginsPage ? block with { BeginsPage = true, BeginsParagraph = true } : block);
            beginsPage = false;
        }

        return kept;
    }

    private static MeetingHead ReadHead(
        SourceDocument source,
        IReadOnlyList<SourceBlock> blocks,
        TableOfContents contents,
        IReadOnlyList<FoundItem> items,
        IReadOnlyList<ItemGroup> groups,
        Ledger ledger
    )
    {
        var before = new List<SourceBlock>();
        for (var i = 0; i < items[0].Start; i++)
        {
            if (contents.Holds(i))
            {
                ledger.LeaveOut(blocks[i].Lines, "indholdsfortegnelse");
            }
            else if (GroupHeading.IsClosedTitle(blocks[i].Plain))
            {
                before.Add(blocks[i]);
                ledger.Note(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{source.PlaceWord} {blocks[i].Line}: overskriften siger, at mødet er lukket, så alle punkter er regnet for "
                            + $"lukkede, til en anden overskrift siger andet."
                    )
                );
            }
            else if (
                HeadPart.Labelled(blocks[i]) is not null
                && groups.Any(group => group.Holds(i) && group.HasHeading && GroupHeading.IsClosedTitle(blocks[group.Start].Plain))
            )
            {
                before.Add(blocks[i]);
            }
            else if (
                groups.Any(group =>
                    group.IsClosed && (group.Start == i || (group.Holds(i) && before.Exists(block => DanishDates.In(block.Plain).Any())))
                )
            )
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
        return registers
                .Forums.Where(forum => name.Contains(Slug.Of(forum.Name.Value), StringComparison.Ordinal))
                .Select(forum => forum.Name.Value)
                .FirstOrDefault()
            ?? source
                .Title?.Split(['–', '|', '·', '—'], StringSplitOptions.TrimEntries)
                .Select(HeadTitle.NameIn)
                .FirstOrDefault(ForumName.Says);
    }

    private static void CompareWithContents(TableOfContents contents, IReadOnlyList<FoundItem> items, Ledger ledger)
    {
        if (contents.Count == 0)
        {
            return;
        }

        var titles = items.Select(item => TableOfContents.TitleKey(item.Title.Text)).ToHashSet(StringComparer.Ordinal);
        var lacking = contents.Titles.Where(title => !titles.Contains(TableOfContents.TitleKey(title))).ToList();
        if (items.Any(item => item.IsClosed) || contents.HasClosed)
        {
            // One of them may be what is closed: not even a message has its words.
            if (lacking.Count > 0)
            {
                ledger.Note(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Indholdsfortegnelsen har {lacking.Count} titler, som intet punkt hedder. De nævnes ikke her, da filen har "
                            + $"lukkede punkter."
                    )
                );
            }
        }
        else
        {
            foreach (var title in lacking)
            {
                ledger.Note($"Indholdsfortegnelsen har '{title}', men intet punkt hedder sådan.");
            }
        }

        foreach (var item in items.Where(item => !item.IsClosed && !contents.Has(item.Title.Text)))
        {
            ledger.Note(
                string.Create(CultureInfo.InvariantCulture, $"Punkt {item.Number}, '{item.Title.Text}', står ikke i indholdsfortegnelsen.")
            );
        }
    }
}
