using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>What stands before the first item: forum, day, time, place, people.</summary>
public sealed partial class MeetingHead
{
    private readonly Ledger ledger;
    private readonly string file;
    private readonly string placeWord;
    private readonly List<SourceBlock> titles = [];
    private readonly List<(HeadField Field, List<SourceBlock> Blocks, List<string> Lines)> fields = [];
    private readonly List<SourceBlock> rest = [];

    private MeetingHead(Ledger ledger, string file, string placeWord)
    {
        this.ledger = ledger;
        this.file = file;
        this.placeWord = placeWord;
    }

    /// <summary>The forum's name as written; null where none is.</summary>
    public string? Forum { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The start, where it is written.</summary>
    public TimeOnly? Time { get; private set; }

    /// <summary>The place, where it is written.</summary>
    public string? Venue { get; private set; }

    /// <summary>Those who were there.</summary>
    public IReadOnlyList<Participant> Participants { get; private set; } = [];

    /// <summary>Those who were not.</summary>
    public IReadOnlyList<Participant> Apologies { get; private set; } = [];

    /// <summary>Lines at the head that are no field.</summary>
    public IEnumerable<string> Rest => rest.Select(block => TextSource.Collapsed(block.Marker is null ? Words(block) : block.Marker + " " + block.Plain));

    /// <summary>Reads the blocks before the first item.</summary>
    /// <exception cref="CannotImportException">There is no date, or two that differ, or the weekday is another day's.</exception>
    public static MeetingHead Of(IReadOnlyList<SourceBlock> blocks, Ledger ledger, string file, string placeWord)
    {
        var head = new MeetingHead(ledger, file, placeWord);
        head.Sort(blocks);
        head.ReadForum();
        head.ReadDateAndTime();
        head.ReadPeople();
        foreach (var block in head.rest)
        {
            ledger.KeepAside(block.Lines);
        }

        return head;
    }

    /// <summary>Puts every block with its label.</summary>
    private void Sort(IReadOnlyList<SourceBlock> blocks)
    {
        foreach (var block in blocks.SelectMany(Parted))
        {
            if (GroupHeading.Closes(block) is false)
            {
                (NameIn(block.Plain).Length == 0 ? titles : rest).Add(block);
            }
            else if (Labelled(block) is var (field, value))
            {
                if (field == HeadField.Other)
                {
                    rest.Add(block);
                    fields.Add((field, [block], []));
                    continue;
                }

                fields.Add((field, [block], [.. value.Where(text => text.Length > 0)]));
            }
            else if (fields.Count > 0 && GoesOn(fields[^1].Field, fields[^1].Lines, block))
            {
                if (fields[^1].Field == HeadField.Other)
                {
                    rest.Add(block);
                }

                fields[^1].Blocks.Add(block);
                if (fields[^1].Lines.Count > 0 && Recognise.Participants.GoesOn(fields[^1].Lines[^1]))
                {
                    fields[^1].Lines[^1] += " " + Words(block);
                }
                else
                {
                    fields[^1].Lines.Add(Words(block));
                }
            }
            else
            {
                titles.Add(block);
            }
        }
    }

    // "**Mødedato** … **Mødested** …" on one line.
    private static IEnumerable<SourceBlock> Parted(SourceBlock block)
    {
        if (block.Cells is { Count: 4 } cells && HeadLabel.StartOfHeadLine(cells[0].Text) is not null && HeadLabel.StartOfHeadLine(cells[2].Text) is not null)
        {
            return [block with { Cells = [cells[0], cells[1]] }, block with { Cells = [cells[2], cells[3]] }];
        }

        var starts = block.Text.Marks.Where(mark => mark.Kind == MarkKind.Strong && HeadLabel.StartOfHeadLine(block.Plain[mark.Start..]) is not null)
            .Select(mark => mark.Start).ToList();
        return starts.Count < 2 || starts[0] != 0 || block.Cells is not null
            ? [block]
            : starts.Select((start, i) => block with { Text = block.Text.Slice(start, (i + 1 < starts.Count ? starts[i + 1] : block.Plain.Length) - start).Trimmed() });
    }

    private static (HeadField Field, IReadOnlyList<string> Value)? Labelled(SourceBlock block)
    {
        if (block.Cells is { Count: >= 2 } cells)
        {
            return HeadLabel.StartOfHeadLine(cells[0].Text) is { } label && label.Length >= cells[0].Text.Length
                ? (label.Field, [.. cells.Skip(1).SelectMany(cell => cell.Text.Split('\n')).Select(text => text.Trim())])
                : null;
        }

        return HeadLabel.StartOfHeadLine(block.Plain) is { } start && IsLabel(block, start)
            ? (start.Field, [.. block.Plain[start.Length..].Split('\n').Select(text => text.Trim())])
            : null;
    }

    // "Sted" alone, "Sted:" and a bold "Sted" are labels. "Dato for næste møde" is not.
    private static bool IsLabel(SourceBlock block, HeadLabel label)
        => label.Length >= block.Plain.Length
            || block.Plain[..label.Length].TrimEnd() is [.., ':']
            || HeadLabel.StartOf(block.Plain) is not null
            || block.Text.Marks.Any(mark => mark.Kind == MarkKind.Strong && mark.Start == 0 && mark.End >= label.Length - 2 && mark.End <= label.Length + 1)
            || (char.IsUpper(block.Plain[0]) && !char.IsLower(block.Plain[label.Length]));

    private static bool GoesOn(HeadField field, List<string> lines, SourceBlock block) => block.HeadingLevel == 0 && field switch
    {
        HeadField.Participants or HeadField.Apologies => Recognise.Participants.IsPlausible(Words(block)) || (lines.Count > 0 && Recognise.Participants.GoesOn(lines[^1])),
        HeadField.Other => lines.Count == 0 && !block.BeginsParagraph,
        _ => lines.Count == 0,
    };

    private static string Words(SourceBlock block) => block.Cells is { } cells ? string.Join(", ", cells.Select(cell => cell.Text).Where(text => text.Length > 0)) : block.Plain;

    private void ReadForum()
    {
        foreach (var (_, blocks, lines) in fields.Where(field => field.Field == HeadField.Forum && field.Lines.Count > 0))
        {
            Forum ??= lines[0].Trim();
            Carry(blocks);
        }

        // The line that says "Referat" names the forum best; then a heading; then what stands first.
        foreach (var title in titles.OrderBy(block => MinutesWord().IsMatch(block.Plain) ? 0 : block.HeadingLevel > 0 ? 1 : 2).ThenBy(block => block.Line))
        {
            if (Municipality().IsMatch(title.Plain))
            {
                ledger.LeaveOut(title.Lines, "kommunens navn");
                continue;
            }

            var name = NameIn(title.Plain);
            var isTitle = MinutesWord().IsMatch(title.Plain) || DanishDates.In(title.Plain).Any() || name.Length == 0 || Same(name, Forum);
            if (name.Length > 0 && Forum is null && name.Length <= 90 && !SentenceEnd().IsMatch(name))
            {
                Forum = name;
                isTitle = true;
            }

            if (isTitle)
            {
                Carry([title]);
            }
            else
            {
                rest.Add(title);
            }
        }

        rest.Sort((left, right) => left.Line.CompareTo(right.Line));
    }

    private static bool Same(string name, string? forum) => forum is not null && TableOfContents.Key(name) == TableOfContents.Key(forum);

    /// <summary>The forum's name in a title: what is left when the words for minutes, meeting and day are taken away.</summary>
    private static string NameIn(string title)
    {
        var text = VenueIn(title) is { } venue ? title[..title.LastIndexOf(venue, StringComparison.Ordinal)].TrimEnd()[..^1].TrimEnd() : title;
        foreach (var date in DanishDates.In(text).Reverse())
        {
            text = text[..date.Start] + " " + text[date.End..];
        }

        text = Clock().Replace(text, " ");
        text = LeadingWords().Replace(TextSource.Collapsed(text).Trim(Dividers), "").Trim(Dividers);
        text = TrailingWords().Replace(text, "").Trim(Dividers);
        return Genitive().Replace(text, "$1").Trim(Dividers);
    }

    /// <summary>The place in a title: "… kl. 9.00-11.30 i Byrådssalen".</summary>
    private static string? VenueIn(string title)
    {
        var end = DanishDates.In(title).Select(date => date.End).DefaultIfEmpty(-1).Max();
        end = end < 0 ? -1 : Math.Max(end, Clock().Matches(title).Select(match => match.Index + match.Length).DefaultIfEmpty(0).Max());
        return end > 0 && VenueAfter().Match(title, end) is { Success: true } match ? match.Groups["venue"].Value.Trim() : null;
    }

    private static readonly char[] Dividers = [' ', '-', '–', '—', ',', ':', '.', '|', '/', '#', '*'];

    private void ReadDateAndTime()
    {
        var dates = new List<(MeetingDate Date, SourceBlock Block)>();
        foreach (var (field, blocks, lines) in fields.OrderBy(field => field.Field))
        {
            var value = string.Join(' ', lines);
            if (field is HeadField.Date or HeadField.Time)
            {
                dates.AddRange(DanishDates.In(value).Take(1).Select(date => (date, blocks[0])));
                ReadTime(WithoutDates(value), blocks, field == HeadField.Time || value.Length < 60);
                Carry(blocks);
            }
            else if (field == HeadField.End)
            {
                ledger.LeaveOut(blocks.SelectMany(block => block.Lines), "mødets sluttid har intet felt");
            }
            else if (field == HeadField.Venue)
            {
                ReadVenue(value, blocks);
            }
        }

        foreach (var title in titles.Where(title => !rest.Contains(title)))
        {
            dates.AddRange(DanishDates.In(title.Plain).Take(1).Select(date => (date, title)));
            Venue ??= VenueIn(title.Plain);
            ReadTime(WithoutDates(title.Plain), [title], false);
        }

        if (dates.Count == 0)
        {
            // A date in a sentence at the head is the meeting's where it is the only one and has its weekday.
            dates.AddRange(rest.SelectMany(block => DanishDates.In(block.Plain).Where(date => date.Weekday is not null).Select(date => (date, block))).Take(1));
        }

        if (dates.Count == 0)
        {
            throw new CannotImportException("Mødets dato mangler: skriv en linje øverst som 'Mødedato: tirsdag d. 13. januar 2026 kl. 09:00'.");
        }

        Date = dates[0].Date.Date;
        foreach (var (date, block) in dates)
        {
            if (!date.WeekdayFits)
            {
                throw new CannotImportException(string.Create(CultureInfo.InvariantCulture,
                    $"{placeWord} {block.Line}: Der står {date.Weekday}, men den {DanishDates.Spoken(date.Date)} er en {DanishDates.WeekdayOf(date.Date)}. Ret ugedagen eller datoen."));
            }

            if (date.Date != Date)
            {
                throw new CannotImportException(string.Create(CultureInfo.InvariantCulture,
                    $"{placeWord} {block.Line}: Mødets dato er {DanishDates.Spoken(Date)} på {placeWord} {dates[0].Block.Line}, men {DanishDates.Spoken(date.Date)} her. Ret den forkerte."));
            }
        }
    }

    private static string WithoutDates(string text)
    {
        foreach (var date in DanishDates.In(text).Reverse())
        {
            text = text[..date.Start] + " " + text[date.End..];
        }

        return text;
    }

    private void ReadTime(string text, IReadOnlyList<SourceBlock> blocks, bool isTimeField)
    {
        if (DanishDates.TimeIn(text, isTimeField) is var (start, end))
        {
            Time ??= start;
            if (end is not null)
            {
                ledger.EndTime(blocks.SelectMany(block => block.Lines), end.Value);
            }
        }
    }

    private void ReadVenue(string value, List<SourceBlock> blocks)
    {
        if (Venue is null && value.Trim().Length > 0)
        {
            Venue = value.Trim().TrimEnd(',', ';');
        }

        Carry(blocks);
    }

    private void ReadPeople()
    {
        var present = new List<Participant>();
        var absent = new List<Participant>();
        foreach (var (field, blocks, lines) in fields.Where(field => field.Field is HeadField.Participants or HeadField.Apologies))
        {
            var at = new SourcePosition(file, blocks[0].Line, 1);
            foreach (var odd in lines.Select(Recognise.Participants.OddParentheses).OfType<string>())
            {
                ledger.Note(string.Create(CultureInfo.InvariantCulture, $"{placeWord} {blocks[0].Line}: parenteserne går ikke op ved '{odd}'. Se efter, at hvert navn har sin egen titel."));
            }

            // Which side of the table they sat on has no field.
            var people = lines.Select(line => line[Recognise.Participants.GroupIn(line).Length..]).Where(line => line.Length > 0).ToList();
            foreach (var group in lines.Select(Recognise.Participants.GroupIn).Where(group => group.Length > 0))
            {
                ledger.Group(blocks.SelectMany(block => block.Lines), group);
            }

            foreach (var person in Recognise.Participants.In(people, at))
            {
                (field == HeadField.Apologies || SaysApology(person) ? absent : present).Add(field == HeadField.Apologies ? person : WithoutApology(person));
            }

            Carry(blocks);
        }

        // A list of members that repeats those who were away is not a list of those who were there.
        Participants = [.. present.Where(person => !absent.Exists(away => away.Name == person.Name))];
        Apologies = absent;
    }

    private static bool SaysApology(Participant person) => Apology().IsMatch(person.Title ?? "") || Apology().IsMatch(person.Name);

    private static Participant WithoutApology(Participant person)
    {
        var title = Apology().Replace(person.Title ?? "", "").Trim(' ', ',', '-', '–', ':', '(', ')');
        return SaysApology(person) ? person with { Name = Apology().Replace(person.Name, "").Trim(' ', ',', '-', '–', ':'), Title = title.Length == 0 ? null : title } : person;
    }

    private void Carry(IEnumerable<SourceBlock> blocks) => ledger.Carry(blocks.SelectMany(block => block.Lines));

    [GeneratedRegex(@"\b(?:referat|protokol|beslutningsprotokol|dagsorden)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MinutesWord();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+Kommune\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Municipality();

    [GeneratedRegex(@"[.!?]\s+\p{Lu}|[.!?:]$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\s,]*\b(?:kl|klokken)\b\.?\s*:?\s*[0-9]{1,2}(?:[:.][0-9]{2})?(?:\s*(?:-|–|til)\s*(?:kl\.?\s*)?[0-9]{1,2}(?:[:.][0-9]{2})?)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:(?:åbent?|lukket|offentligt?|godkendt|foreløbigt|udkast til|udskrift af)\s+)*(?:(?:beslutnings|møde|åbent\s*)?(?:referat(?:et)?|protokol(?:len)?|dagsorden(?:en)?)(?:\s*(?:/|og|-|–|med)\s*(?:beslutnings)?(?:referat|protokol|dagsorden))?\b)?[\s:–,|-]*(?:(?:fra|af|for|over|til|vedr\.?|vedrørende)\s+)?(?:(?:det\s+|et\s+)?(?:(?:ordinær|ekstraordinær)[te]?\s+)?møde[t]?\b\s*(?:nr\.?\s*[0-9]+\s*)?[\s,-]*(?:(?:i|for|med|af)\s+)?)?(?:(?:i|for)\s+)?(?:(?:den|d)\b\.?(?:\s+|$))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadingWords();

    [GeneratedRegex(@"(?:[\s,–|:(-]+(?:den|d\.?|dato|møde[t]?|mødedato|(?:åben|lukket|åbent)(?:\s+(?:dagsorden|referat|del|møde))?|referat|beslutningsreferat|beslutningsprotokol|dagsorden|nr\.?\s*[0-9]+)\)?)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TrailingWords();

    [GeneratedRegex(@"^(.*(?:udvalget|forum|rådet|bestyrelsen|MED|gruppen|nævnet|kredsen|direktionen))'?s$", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex(@"\G[\s,]*\b(?:i|på)\s+(?<venue>\p{Lu}[^.]{2,60})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex VenueAfter();

    [GeneratedRegex(@"\(?\b(?:(?:har\s+)?(?:meldt\s+)?afbud|fraværende|ikke til stede)\b\)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Apology();
}
