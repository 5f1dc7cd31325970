using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Recognise;
using MinutesSite.Import.Sources;
using MinutesSite.Model;
using ClosedItem = MinutesSite.Import.Recognise.ClosedItem;

namespace MinutesSite.Import.Structured;

/// <summary>Takes a structured source's fields in the order of the file that is to be, and keeps the account of their words.</summary>
/// <param name="name">The source's bare name.</param>
internal sealed partial class StructuredBuilder(string name)
{
    private readonly SourceLines lines = new();
    private readonly List<StructuredPerson> people = [];
    private readonly List<StructuredItem> items = [];
    private readonly List<string> notes = [];
    private DateOnly? date;
    private TimeOnly? start;
    private TimeOnly? end;
    private string? venue;

    public string? Forum { get; private set; }

    public bool IsAgenda { get; set; }

    public int Items => items.Count;

    public void Note(string note) => notes.Add(note);

    /// <summary>The body; an abbreviation in parentheses behind its name is none of it.</summary>
    public void Body(string? value)
    {
        if (Forum is null && !string.IsNullOrWhiteSpace(value))
        {
            Forum = Abbreviation().Replace(SourceLines.Shown(value), "");
        }
    }

    public void When(string? day, string? time, string? until)
    {
        date ??= MeetingTimes.Day(day);
        start ??= MeetingTimes.Time(time) ?? MeetingTimes.Time(day);
        end ??= MeetingTimes.Time(until);
    }

    public void Where(string? place) => venue ??= string.IsNullOrWhiteSpace(place) ? null : SourceLines.Shown(place);

    public void Person(string? name, bool isAbsent, string? title = null, string? party = null, string? note = null)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        var whole = SourceLines.Shown(name);
        if (party is null && PartyBehind().Match(whole) is { Success: true } match)
        {
            (whole, party) = (whole[..match.Index], match.Groups["party"].Value);
        }

        var deputy = Deputy().Match(note ?? "");
        var office =
            string.IsNullOrWhiteSpace(title) || title.Trim().Equals("medlem", StringComparison.OrdinalIgnoreCase)
                ? null
                : SourceLines.Shown(title);
        if (!deputy.Success && !string.IsNullOrWhiteSpace(note))
        {
            office = office is null ? SourceLines.Shown(note) : office + ", " + SourceLines.Shown(note);
        }

        people.Add(
            new(whole, isAbsent)
            {
                Title = office,
                Party = string.IsNullOrWhiteSpace(party) ? null : party.Trim(),
                DeputyFor = deputy.Success ? deputy.Groups["name"].Value.Trim() : null,
            }
        );
    }

    /// <summary>An item.</summary>
    /// <param name="number">Its number as written.</param>
    /// <param name="title">Its title.</param>
    /// <param name="isClosed">Whether it is closed.</param>
    /// <param name="caseNumber">Its case's number.</param>
    /// <param name="sections">Headings with their content, in order.</param>
    /// <param name="attachments">Title and path, and whether it may be published.</param>
    public void Item(
        string? number,
        string title,
        bool isClosed,
        string? caseNumber,
        IEnumerable<(string Heading, string Content)> sections,
        IEnumerable<(string Title, string? Path, bool IsOpen)> attachments
    )
    {
        Head();
        var called =
            Digits().Match(number ?? "") is { Success: true } digits
            && int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            && given > 0
                ? given
                : 0;
        var isTaken = called == 0 || items.Exists(item => item.Number == called);
        var own = isTaken ? items.Select(item => item.Number).DefaultIfEmpty(0).Max() + 1 : called;
        if (isTaken && called > 0)
        {
            Note(string.Create(CultureInfo.InvariantCulture, $"To punkter har nummer {called}; det andet har fået nummer {own}."));
        }

        var heading = SourceLines.Shown(title);
        if (isClosed || ClosedItem.SaysTitle(heading))
        {
            var words = string.Join(' ', sections.Select(section => section.Heading + " " + section.Content).Prepend(heading));
            lines.AddLeftOut(Tags().Replace(words, " "), ClosedItem.Reason);
            items.Add(new(own, "", true, lines.All.Count));
            return;
        }

        var line = lines.Add(string.Create(CultureInfo.InvariantCulture, $"Punkt {own}: {heading}"));
        var fact = string.IsNullOrWhiteSpace(caseNumber) ? null : SourceLines.Shown(caseNumber);
        if (fact is not null)
        {
            // A number of a form that no other system has is told to the proof as one by its label.
            lines.Add(JournalNumbers.In(fact) is null && CaseNumber.IsPossible(fact) ? "Sagsnr. " + fact : fact);
        }

        var read = sections.SelectMany(section => Sections(section.Heading, section.Content)).ToList();
        items.Add(
            new(own, heading, false, line)
            {
                CaseNumber = fact,
                IsRenumbered = isTaken && called > 0,
                Sections = read,
                Attachments = [.. Attachments(attachments, own)],
            }
        );
    }

    private IEnumerable<StructuredAttachment> Attachments(IEnumerable<(string Title, string? Path, bool IsOpen)> attachments, int item)
    {
        var hasHeading = false;
        foreach (var (title, path, isOpen) in attachments)
        {
            var shown = SourceLines.Shown(title);
            if (shown.Length == 0)
            {
                continue;
            }

            if (!isOpen)
            {
                lines.AddLeftOut(shown, ClosedItem.Reason);
                Note(string.Create(CultureInfo.InvariantCulture, $"Punkt {item}: et bilag må ikke offentliggøres og er ikke taget med."));
                continue;
            }

            if (!hasHeading)
            {
                hasHeading = true;
                lines.Add("Bilag");
            }

            lines.Add(shown);
            yield return new(shown, string.IsNullOrWhiteSpace(path) ? null : path.Trim().Replace('\\', '/'));
        }
    }

    // A field may hold several sections under headings of their own.
    private IEnumerable<StructuredSection> Sections(string heading, string content)
    {
        var shown = SourceLines.Shown(heading).TrimEnd(':');
        var before = lines.All.Count;
        if (shown.Length > 0)
        {
            lines.Add(shown);
        }

        var blocks = lines.Content(content);
        if (blocks.Count == 0)
        {
            lines.RemoveFrom(before);
            yield break;
        }

        var from = 0;
        for (var i = 0; i <= blocks.Count; i++)
        {
            if (i < blocks.Count && !(SourceLines.IsHeadingOfSection(blocks[i]) && (i > 0 || shown.Length == 0)))
            {
                continue;
            }

            if (i > from || (i > 0 && shown.Length > 0))
            {
                yield return new(shown, [.. blocks.Skip(from).Take(i - from)]);
            }

            shown = i < blocks.Count ? blocks[i].Plain.TrimEnd(':') : "";
            from = i + 1;
        }
    }

    // The head's words stand before the first item's.
    private void Head()
    {
        if (lines.All.Count > 0)
        {
            return;
        }

        lines.AddField(Forum);
        lines.AddField(date is { } day ? DanishDates.Spoken(day) : null);
        lines.AddField(start is { } from ? "kl. " + from.ToString("HH:mm", CultureInfo.InvariantCulture) : null);
        lines.AddField(end is { } until ? "kl. " + until.ToString("HH:mm", CultureInfo.InvariantCulture) : null);
        lines.AddField(venue);
        foreach (var person in people)
        {
            lines.AddField(string.Join(", ", new[] { person.Name, person.Title, person.Party, person.DeputyFor }.OfType<string>()));
        }
    }

    /// <summary>The source; null where it has no items.</summary>
    /// <exception cref="CannotImportException">The body or the day is missing.</exception>
    public SourceDocument Document()
    {
        if (items.Count == 0)
        {
            throw new CannotImportException("Filen har ingen punkter, så der er intet referat at lave.");
        }

        var minutes = new StructuredMinutes(
            Forum ?? throw new CannotImportException("Filen siger ikke, hvilket udvalg der mødtes."),
            date ?? throw new CannotImportException("Filen siger ikke, hvilken dag mødet var.")
        )
        {
            Time = start,
            End = end,
            Venue = venue,
            IsAgenda =
                IsAgenda
                && !items.Exists(item => item.Sections.Any(section => SectionNames.KindOf(section.Heading) == SectionKind.Decision)),
            People = people,
            Items = items,
            HeadLines = lines.Head,
            LeftOut = lines.LeftOut,
        };
        return new(name, [], lines.All)
        {
            CountsParagraphs = true,
            Structured = minutes,
            Notes = notes,
        };
    }

    [GeneratedRegex(@"\s*\(\p{Lu}[\p{Lu}&-]{0,7}\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\s*\((?<party>\p{Lu}{1,3}|\p{Lu}[\p{L} ]+listen|Liste \p{Lu})\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PartyBehind();

    [GeneratedRegex(
        @"(?:stedfortræder|suppleant|i\s+stedet)\s+for\s+(?<name>\p{Lu}[\p{L} .'-]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Deputy();

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
