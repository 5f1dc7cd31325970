using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Recognise.People;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>A line of the source that no field has, kept as a comment of the front matter.</summary>
/// <param name="Lines">Its lines in the source.</param>
/// <param name="Text">Its words.</param>
public readonly record struct Unplaced(IReadOnlyList<int> Lines, string Text)
{
    /// <summary>Its first line.</summary>
    public int Line => Lines[0];
}

/// <summary>What stands before the first item: forum, day, time, place, people.</summary>
public sealed partial class MeetingHead
{
    private readonly Ledger ledger;
    private readonly string file;
    private readonly string placeWord;
    private readonly HashSet<int> halves = [];
    private readonly List<SourceBlock> titles = [];
    private readonly List<HeadPart> fields = [];
    private readonly List<SourceBlock> rest = [];
    private readonly List<IReadOnlyList<SourceBlock>> tables = [];

    private MeetingHead(Ledger ledger, string file, string placeWord)
    {
        this.ledger = ledger;
        this.file = file;
        this.placeWord = placeWord;
    }

    /// <summary>The forum's name as written; null where none is.</summary>
    public string? Forum { get; private set; }

    /// <summary>Whether this is the agenda before the meeting.</summary>
    public bool IsAgenda { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The start, where it is written.</summary>
    public TimeOnly? Time { get; private set; }

    /// <summary>The end, where it is written.</summary>
    public TimeOnly? End { get; private set; }

    /// <summary>The place, where it is written.</summary>
    public string? Venue { get; private set; }

    /// <summary>Those who were there.</summary>
    public IReadOnlyList<Attendee> Present { get; private set; } = [];

    /// <summary>Those who were not.</summary>
    public IReadOnlyList<Attendee> Absent { get; private set; } = [];

    /// <summary>Whether the head has a list of those who were not there, if only an empty one.</summary>
    public bool SaysAbsent => fields.Exists(part => part.Field is HeadField.Apologies or HeadField.Unexcused);

    /// <summary>Lines at the head that are no field.</summary>
    public IEnumerable<Unplaced> Rest =>
        rest.Select(block => new Unplaced(
            block.Lines,
            TextSource.Collapsed(block.Marker is null ? Words(block) : block.Marker + " " + Words(block))
        ));

    /// <summary>Reads the blocks before the first item.</summary>
    /// <exception cref="CannotImportException">There is no date, or two that differ, or the weekday is another day's.</exception>
    public static MeetingHead Of(IReadOnlyList<SourceBlock> blocks, Ledger ledger, string file, string placeWord)
    {
        var head = new MeetingHead(ledger, file, placeWord);
        head.halves.UnionWith(
            HeadRows
                .Set(blocks)
                .SelectMany(HeadPart.Parted)
                .SelectMany(block => block.Lines)
                .GroupBy(line => line)
                .Where(line => line.Count() > 1)
                .Select(line => line.Key)
        );
        head.Sort(blocks);
        head.ReadForum();
        head.ReadDateAndTime(blocks);
        head.ReadPeople();
        head.KeepHalvesTogether();
        foreach (var block in head.rest)
        {
            ledger.KeepAside(block.Lines);
        }

        return head;
    }

    /// <summary>Puts every block with its label.</summary>
    private void Sort(IReadOnlyList<SourceBlock> blocks)
    {
        var parts = HeadRows.Set(blocks).SelectMany(HeadPart.Parted).ToList();
        var isTitleRun = false;
        for (var i = 0; i < parts.Count; i++)
        {
            var block = parts[i];
            var inRun = isTitleRun;
            isTitleRun = false;
            if (AttendanceTable.LengthAt(parts, i) is var rows and > 0)
            {
                tables.Add([.. parts.Skip(i).Take(rows)]);
                i += rows - 1;
            }
            else if (GroupHeading.Closes(block) is false)
            {
                (HeadTitle.NameIn(block.Plain).Length == 0 ? titles : rest).Add(block);
            }
            else if (fields.Count > 0 && fields[^1].IsOfPeople && HeadPart.IsPersonWithOffice(block) && fields[^1].GoesOn(block))
            {
                fields[^1].Add(block);
            }
            else if (fields.Count > 0 && fields[^1].TakesGroup(block))
            {
                fields[^1].Add(block);
            }
            else if (HeadPart.Labelled(block) is { } labelled)
            {
                fields.Add(labelled);
                if (labelled.Field == HeadField.Other)
                {
                    rest.Add(block);
                }
            }
            else if (fields.Count > 0 && !inRun && fields[^1].GoesOn(block))
            {
                if (fields[^1].Field == HeadField.Other)
                {
                    rest.Add(block);
                }

                fields[^1].Add(block);
            }
            else if (inRun && !block.BeginsParagraph && block.IsText && char.IsLower(block.Plain[0]))
            {
                // "Dagsorden" / "til mødet i Havneudvalget" / "den 4. februar 2026" is one title on several lines.
                titles[^1] = titles[^1] with
                {
                    Lines = [.. titles[^1].Lines, .. block.Lines],
                    Text = titles[^1].Text.Then(" ", block.Text),
                };
                isTitleRun = true;
            }
            else
            {
                titles.Add(block);
                isTitleRun = block.Cells is null;
            }
        }
    }

    // Of a line that says two things, to the left and to the right, each word has a field, or the whole of it is a comment.
    private void KeepHalvesTogether()
    {
        foreach (var half in rest.Where(IsHalf))
        {
            Carry([half]);
        }

        rest.RemoveAll(IsHalf);
    }

    private bool IsHalf(SourceBlock block) => block.Lines.Any(halves.Contains);

    private static string Words(SourceBlock block) => HeadPart.Words(block);

    private void ReadForum()
    {
        foreach (var part in fields.Where(part => part.Field == HeadField.Forum && part.Lines.Count > 0))
        {
            Forum ??= part.Lines[0].Trim();
            Carry(part.Blocks);
        }

        var names = titles
            .Select(title => HeadTitle.IsMunicipality(title.Plain) || title.Cells is not null ? "" : HeadTitle.NameIn(title.Plain))
            .ToList();
        var best = Forum is null
            ? Enumerable
                .Range(0, titles.Count)
                .Where(i => MayBeForum(names[i]))
                .OrderByDescending(i => Score(i, names[i]))
                .FirstOrDefault(-1)
            : -1;
        best = best >= 0 ? Fuller(best, names) : best;
        Forum ??= best >= 0 ? WithCapital(names[best]) : null;
        for (var i = 0; i < titles.Count; i++)
        {
            var title = titles[i];
            if (HeadTitle.IsMunicipality(title.Plain))
            {
                LeaveOutName(title);
            }
            else if (
                title.Cells is null
                && (
                    i == best
                    || names[i].Length == 0
                    || Same(names[i], Forum)
                    || (HeadTitle.SaysMinutes(title.Plain) && DanishDates.In(title.Plain).Any())
                    || IsVenue(title)
                )
            )
            {
                Carry([title]);
            }
            else
            {
                rest.Add(title);
            }
        }

        rest.Sort((left, right) => left.Line.CompareTo(right.Line));
        var said = titles.Where(title => !rest.Contains(title)).Select(title => title.Plain).Where(HeadTitle.SaysMinutes).ToList();
        IsAgenda = said.Exists(HeadTitle.SaysAgenda) && !said.Exists(HeadTitle.SaysDecided);
    }

    // "fællesrådets møde", inside a title, is Fællesrådet's.
    private static string WithCapital(string name) =>
        char.IsLower(name[0]) && !name.Contains(' ', StringComparison.Ordinal) && ForumName.Says(name)
            ? char.ToUpperInvariant(name[0]) + name[1..]
            : name;

    private void LeaveOutName(SourceBlock municipality)
    {
        if (IsHalf(municipality))
        {
            Carry([municipality]);
        }
        else
        {
            ledger.LeaveOut(municipality.Lines, "kommunens navn");
        }
    }

    private static bool MayBeForum(string name) =>
        name.Length is > 1 and <= 90
        && !DanishDates.IsMonth(name)
        && !HeadTitle.IsSentence(name)
        && name.Any(char.IsLetter)
        && !Meets(name);

    // "samledes valgbestyrelsen i kantinen" is no name.
    private static bool Meets(string name) =>
        char.IsLower(name[0])
        && name.Split(' ')[0].ToLowerInvariant() is "samledes" or "mødtes" or "holdt" or "afholdt" or "trådte" or "blev";

    // The line that says "Referat" names the forum best, and a body's kind does; then a heading; then what stands first.
    private double Score(int index, string name)
    {
        var title = titles[index];
        var says = ForumName.Says(name);
        return (
                HeadTitle.SaysMinutes(title.Plain)
                    ? says
                        ? 4
                        : 2.5
                    : 0
            )
            + (says ? 3 : 0)
            + (
                title.HeadingLevel > 0 ? 1.5
                : title.IsBold ? 0.5
                : 0
            )
            + (DanishDates.In(title.Plain).Any() ? 1 : 0)
            - (0.3 * index)
            - (title.Marker is not null ? 3 : 0)
            - (name.Contains('@', StringComparison.Ordinal) || name.Any(char.IsDigit) ? 1 : 0);
    }

    // "Menighedsrådsmøde" names a kind of body; a line "Vester Hjerm Menighedsråd" names the body.
    private static int Fuller(int best, List<string> names)
    {
        var name = names[best].Split(' ')[0];
        var stem = name.Length > 6 ? name[..^2] : name;
        var fuller = names.FindIndex(other =>
            other.Length > name.Length
            && other != names[best]
            && !other.StartsWith(stem, StringComparison.OrdinalIgnoreCase)
            && other.Split(' ').Any(word => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            && MayBeForum(other)
        );
        return
            fuller >= 0
            && ForumName.Says(names[fuller])
            && (names[best] == name || HeadTitle.VenueAlone(names[best][name.Length..].Trim()) is not null)
            ? fuller
            : best;
    }

    // A place on a line of its own, below the day.
    private bool IsVenue(SourceBlock title)
    {
        var at = titles.IndexOf(title);
        var isBelowDay =
            at > 0
            && (!title.BeginsParagraph || IsHalf(title) || HeadTitle.IsPlace(title.Plain))
            && titles.Take(at).TakeLast(2).Any(before => DanishDates.In(before.Plain).Any())
            && title.IsText
            && HeadTitle.IsPlaceBelowDay(title.Plain);
        if (
            Venue is not null
            || fields.Exists(part => part.Field == HeadField.Venue)
            || (HeadTitle.VenueAlone(title.Plain) ?? (isBelowDay ? HeadTitle.WithoutHeld(title.Plain.TrimEnd('.')) : null)) is not { } venue
        )
        {
            return false;
        }

        Venue = venue;
        return true;
    }

    private static bool Same(string name, string? forum) => forum is not null && TableOfContents.Key(name) == TableOfContents.Key(forum);

    private void ReadDateAndTime(IReadOnlyList<SourceBlock> all)
    {
        var dates = new List<(MeetingDate Date, SourceBlock Block, bool IsOwn)>();
        foreach (var part in fields.OrderBy(part => part.Field))
        {
            if (part.Field is HeadField.Date or HeadField.Time)
            {
                dates.AddRange(DanishDates.In(part.Value).Take(1).Select(date => (date, part.Blocks[0], !IsOfLetter(part))));
                ReadTime(DanishDates.Without(part.Value), part.Field == HeadField.Time || part.Value.Length < 60);
                End ??= MeetingSentences.EndIn(part.Value);
                Venue ??= fields.Exists(other => other.Field == HeadField.Venue)
                    ? null
                    : (part.Label.Contains("sted", StringComparison.OrdinalIgnoreCase) ? PlaceBefore(part.Value) : null)
                        ?? HeadTitle.VenueIn(part.Value);
                Carry(part.Blocks);
            }
            else if (part.Field == HeadField.End)
            {
                End ??= DanishDates.TimeIn(DanishDates.Without(part.Value), isTimeField: true) is var (end, last) ? last ?? end : null;
                Carry(part.Blocks);
            }
            else if (part.Field == HeadField.Venue)
            {
                ReadVenue(part.Value, part.Blocks);
            }
        }

        foreach (var title in titles.Where(title => !rest.Contains(title)))
        {
            dates.AddRange(DanishDates.In(title.Plain).Take(1).Select(date => (date, title, HeadTitle.SaysMinutes(title.Plain))));
            Venue ??= fields.Exists(part => part.Field == HeadField.Venue) ? null : HeadTitle.VenueIn(title.Plain);
            ReadTime(DanishDates.Without(title.Plain), false);
        }

        Venue ??= fields.Exists(part => part.Field == HeadField.Venue)
            ? null
            : rest.Where(block => block.Cells is null && DanishDates.In(block.Plain).Any())
                .Select(block => HeadTitle.VenueIn(block.Plain.TrimEnd('.')))
                .FirstOrDefault(venue => venue is not null);
        ReadDayBelowLetter(dates);
        ReadSentences();
        if (dates.Count == 0)
        {
            // A date in a sentence at the head is the meeting's where no line of its own has one; one with its weekday rather than another.
            dates.AddRange(
                rest.SelectMany(block => DanishDates.In(block.Plain).Select(date => (date, block, false)))
                    .OrderBy(pair => pair.date.Weekday is null ? 1 : 0)
                    .Take(1)
            );
            dates.ForEach(found => ReadTime(DanishDates.Without(found.Block.Plain), false));
        }

        if (dates.Count == 0 && (DayWithoutYear(all) ?? DanishDates.InFileName(file)) is { } found)
        {
            Date = found;
            ledger.Note(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Mødets dato står ikke helt ud i teksten; {DanishDates.Spoken(found)} er taget af det, der står, og filens navn. Se "
                        + $"efter."
                )
            );
            return;
        }

        if (dates.Count == 0)
        {
            throw new CannotImportException(
                "Mødets dato mangler: skriv en linje øverst som 'Mødedato: tirsdag d. 13. januar 2026 kl. 09:00'."
            );
        }

        // The day at the head of a letter is the day it was written; one that is said to be the meeting's goes before it, and one with its
        // weekday or a time of day.
        dates =
        [
            .. dates
                .OrderBy(pair => pair.IsOwn ? 0 : 1)
                .ThenBy(pair =>
                    pair.Date.Weekday is not null || DanishDates.TimeIn(DanishDates.Without(pair.Block.Plain), false) is not null ? 0 : 1
                ),
        ];
        Date = OwnDayWithoutYear(dates) ?? dates[0].Date.Date;
        NoteOdd(dates);
    }

    // "DEN 7. MAJ 2026" at the head of a letter, and "Torsdag den 30. april 2026, kl. 12.30-14.45, Auditorium B" below its title.
    private void ReadDayBelowLetter(List<(MeetingDate Date, SourceBlock Block, bool IsOwn)> dates)
    {
        if (dates.Exists(pair => pair.IsOwn || pair.Date.Weekday is not null))
        {
            return;
        }

        foreach (var block in rest.Where(block => block.Cells is null))
        {
            var text = DanishDates.Without(block.Plain);
            if (DanishDates.In(block.Plain).FirstOrDefault() is { Weekday: not null } date && DanishDates.TimeIn(text, false) is not null)
            {
                dates.Clear();
                dates.Add((date, block, true));
                ReadTime(text, false);
                return;
            }
        }
    }

    // What no label and no title said, a sentence at the head may say.
    private void ReadSentences()
    {
        foreach (var text in titles.Concat(rest).Where(block => block.Cells is null).Select(block => block.Plain))
        {
            Time ??= MeetingSentences.StartIn(text);
            End ??= MeetingSentences.EndIn(text);
            Venue ??= fields.Exists(part => part.Field == HeadField.Venue) ? null : MeetingSentences.VenueIn(text);
        }
    }

    // "Mødested og -tid: Provstigården, onsdag d. 6. maj 2026 kl. 15"
    private static string? PlaceBefore(string value) =>
        DanishDates.In(value).FirstOrDefault() is { Start: > 3 } date ? value[..date.Start].Trim(' ', ',', '-', '–') : null;

    // A day beside another one is for the one who imports to tell, where both are the meeting's own; a title may name another meeting's.
    private void NoteOdd(List<(MeetingDate Date, SourceBlock Block, bool IsOwn)> dates)
    {
        foreach (var (date, block, isOwn) in dates)
        {
            if (!date.WeekdayFits && date.Date == Date)
            {
                throw new CannotImportException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{placeWord} {block.Line}: Der står {date.Weekday}, men den {DanishDates.Spoken(date.Date)} er "
                            + $"en {DanishDates.WeekdayOf(date.Date)}. Ret ugedagen eller datoen."
                    )
                );
            }

            if (date.Date != Date && isOwn)
            {
                throw new CannotImportException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{placeWord} {block.Line}: Mødets dato er {DanishDates.Spoken(Date)} på {placeWord} {dates[0].Block.Line}, "
                            + $"men {DanishDates.Spoken(date.Date)} her. Ret den forkerte."
                    )
                );
            }

            if (date.Date != Date)
            {
                ledger.Note(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{placeWord} {block.Line}: Mødets dato er {DanishDates.Spoken(Date)} på {placeWord} {dates[0].Block.Line}, "
                            + $"men {DanishDates.Spoken(date.Date)} her. Den første er skrevet; ret, hvis det er den forkerte."
                    )
                );
            }
        }
    }

    // "Skælborg, den 30. oktober 2025" above "Referat af rådets møde mandag den 27. oktober".
    private DateOnly? OwnDayWithoutYear(List<(MeetingDate Date, SourceBlock Block, bool IsOwn)> dates)
    {
        if (dates.Exists(pair => pair.IsOwn))
        {
            return null;
        }

        var (month, day) = titles
            .Where(title => HeadTitle.SaysDayWithoutYear(title.Plain))
            .SelectMany(title => DanishDates.DaysWithoutYear(title.Plain))
            .FirstOrDefault();
        var year = dates[0].Date.Date.Year;
        return month > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    // "D. 22. maj 2026" above a title with the meeting's own day.
    private static bool IsOfLetter(HeadPart part) => part.Label.TrimEnd('.').ToLowerInvariant() is "d" or "den";

    private DateOnly? DayWithoutYear(IReadOnlyList<SourceBlock> all)
    {
        var day = fields
            .Where(part => part.Field is HeadField.Date or HeadField.Time)
            .Select(part => part.Value)
            .Concat(titles.Select(title => title.Plain))
            .SelectMany(DanishDates.DaysWithoutYear)
            .FirstOrDefault();
        var year =
            all.Select(block => DanishDates.YearIn(block.Plain)).FirstOrDefault(year => year is not null) ?? DanishDates.YearIn(file);
        return day.Month > 0 && year is { } known && day.Day <= DateTime.DaysInMonth(known, day.Month)
            ? new DateOnly(known, day.Month, day.Day)
            : null;
    }

    private void ReadTime(string text, bool isTimeField)
    {
        if (DanishDates.TimeIn(text, isTimeField) is var (start, end))
        {
            Time ??= start;
            End ??= end;
        }
    }

    private void ReadVenue(string value, IReadOnlyList<SourceBlock> blocks)
    {
        if (Venue is null && value.Trim().Length > 0)
        {
            Venue = value.Trim().TrimEnd(',', ';');
        }

        Carry(blocks);
    }

    private void ReadPeople()
    {
        var lines = new List<AttendanceLine>();
        var said = rest.Where(block => block.Cells is null && !IsAgenda && HeadLabel.StartOf(block.Plain) is null)
            .Select(block => (Text: block.Plain, At: new SourcePosition(file, block.Line, 1)))
            .ToList();
        foreach (var part in fields.Where(part => part.IsOfPeople))
        {
            var at = new SourcePosition(file, part.Blocks[0].Line, 1);
            foreach (var odd in part.Lines.Select(Participants.OddParentheses).OfType<string>())
            {
                ledger.Note(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{placeWord} {part.Blocks[0].Line}: parenteserne går ikke op ved '{odd}'. Se efter, at hvert navn har sin egen "
                            + $"titel."
                    )
                );
            }

            foreach (var line in part.Lines.Where(line => line.Length > 0).Select(WithoutTick))
            {
                // "Fraværende: Bo Krag. Som stedfortræder for Bo Krag deltog Asta Lund."
                var sentence = AttendanceSentences.StartIn(line);
                lines.Add(new(part.List, part.Group, sentence < 0 ? line : line[..sentence].TrimEnd(' ', '.'), at));
                if (sentence >= 0)
                {
                    said.Add((line[sentence..], at));
                }
            }

            Carry(part.Blocks);
        }

        foreach (var table in tables)
        {
            Carry(table);
        }

        var remarks = fields
            .Where(part => part.Field == HeadField.Other)
            .SelectMany(part => part.Lines)
            .Concat(said.Select(text => text.Text));
        var others = tables
            .SelectMany(table => AttendanceTable.Read(table, file))
            .Concat(said.SelectMany(text => AttendanceSentences.In(text.Text, text.At)))
            .Concat(Deputies().Select(person => (person, false)));
        var attendance = Attendances.Of(lines, others, remarks);
        var known = attendance.Present.Concat(attendance.Absent).Select(person => person.Name).ToList();
        Present =
        [
            .. attendance.Present,
            .. IsAgenda || known.Count == 0 ? [] : MinuteTakers().Where(person => !known.Contains(person.Name, StringComparer.Ordinal)),
        ];
        Absent = attendance.Absent;
    }

    // "X   Asta Lund": who is ticked was there; who was not is said in words.
    private static string WithoutTick(string line) => Tick().Replace(line, "");

    [GeneratedRegex(@"^(?:\[?[xX✓✔☑]\]?|\[\s?\])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Tick();

    // Who wrote the minutes was there, also where the list of those who were does not say so.
    private IEnumerable<Attendee> MinuteTakers() =>
        fields
            .Where(part => part.Field == HeadField.Other && TakesMinutes(part.Label))
            .SelectMany(part =>
                Participants
                    .In(part.Lines, new(file, part.Blocks[0].Line, 1))
                    .Select(person => person with { Name = LowerOffice().Replace(person.Name, "") })
                    .Where(person => person.Name.Split(' ') is { Length: > 1 and < 6 } words && words.All(word => char.IsUpper(word[0])))
                    .Select(person => ReadAttendee.Of(person with { Title = person.Title ?? part.Label.ToLowerInvariant() }, false))
            );

    // "konsulent Tine Ladegård"
    [GeneratedRegex(@"^(?:\p{Ll}[\p{L}-]+\.?\s+){1,2}(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex LowerOffice();

    // "Stedfortrædere: Asta Lund (A) for Bo Krag"
    private IEnumerable<Attendee> Deputies() =>
        fields
            .Where(part => part.Field == HeadField.Other && part.Label.StartsWith("stedfortræder", StringComparison.OrdinalIgnoreCase))
            .SelectMany(part => Participants.In([.. part.Lines.Select(WithoutCodes)], new(file, part.Blocks[0].Line, 1)))
            .Select(person => ReadAttendee.Of(person, false))
            .Where(person => person.DeputyFor is not null || person.Name.Split(' ') is { Length: > 1 and < 6 });

    private static string WithoutCodes(string line) => Codes().Replace(line, "");

    [GeneratedRegex(@"\s*\([^()]{1,20}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    private static bool TakesMinutes(string label) =>
        label.ToLowerInvariant()
            is "referent"
                or "sekretær"
                or "mødesekretær"
                or "protokolfører"
                or "mødeleder"
                or "ordstyrer"
                or "dirigent";

    private void Carry(IEnumerable<SourceBlock> blocks) => ledger.Carry(blocks.SelectMany(block => block.Lines));
}
