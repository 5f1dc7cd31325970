using System.Globalization;
using MinutesSite.Import.Recognise;
using MinutesSite.Import.Recognise.People;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Structured;

/// <summary>Structured minutes as what the writer takes: what the source says is taken at its word.</summary>
public static class BuildStructured
{
    /// <summary>The meeting, with the account of the source's words.</summary>
    public static RecognisedMinutes From(SourceDocument source, StructuredMinutes minutes, Registers registers, ImportChoices choices)
    {
        var ledger = new Ledger();
        ledger.Carry(minutes.HeadLines);
        foreach (var (line, because) in minutes.LeftOut)
        {
            ledger.LeaveOut([line], because);
        }

        foreach (var item in minutes.Items.Where(item => item.IsRenumbered && !item.IsClosed))
        {
            ledger.Renumber([item.Line]);
        }

        if (choices.WritesClosed && minutes.Closed.Any())
        {
            ledger.Note("--med-lukket: af denne slags fil læses det lukkede ikke; kun punkternes numre er skrevet.");
        }

        var forum = choices.Forum ?? minutes.Forum;
        var id = string.Create(CultureInfo.InvariantCulture, $"{minutes.Date:yyyy-MM-dd}-{Slug.Of(registers.ForumName(forum))}");
        var at = SourcePosition.StartOf(source.Name);
        var people = minutes
            .People.Select(person =>
                (
                    person.IsAbsent,
                    Said: new Attendee(person.Name, at)
                    {
                        Title = person.Title,
                        Party = person.Party,
                        DeputyFor = person.DeputyFor,
                    }
                )
            )
            .ToList();
        var meeting = new Meeting
        {
            Id = id,
            File = source.Name,
            Forum = new(forum, at),
            Date = new(minutes.Date, at),
            Time = minutes.Time,
            Venue = minutes.Venue,
            Participants = [.. people.Where(person => !person.IsAbsent).Select(person => person.Said.AsParticipant())],
            Apologies = [.. people.Where(person => person.IsAbsent).Select(person => person.Said.AsParticipant())],
            Items = [.. minutes.Items.OrderBy(item => item.Number).Select(item => Item(item, id, source.Name))],
            OfficialDocument = choices.OfficialDocument ?? source.Name,
        };
        return new(meeting, [.. minutes.Closed.Order()], [], ledger)
        {
            IsAgenda = minutes.IsAgenda,
            End = minutes.End,
            Present = [.. people.Where(person => !person.IsAbsent).Select(person => person.Said)],
            Absent = [.. people.Where(person => person.IsAbsent).Select(person => person.Said)],
        };
    }

    private static AgendaItem Item(StructuredItem item, string meeting, string file)
    {
        var at = new SourcePosition(file, item.Line, 1);
        if (item.IsClosed)
        {
            return new()
            {
                Number = item.Number,
                Title = RichText.Empty,
                At = at,
            };
        }

        Sourced<CaseNumber>? number =
            item.CaseNumber is { } value && CaseNumber.IsPossible(value) ? new Sourced<CaseNumber>(new(value), at) : null;
        var sections = item.Sections.Select(section => Section(section, at)).ToList();
        if (number is null && item.CaseNumber is { } odd)
        {
            sections.Insert(0, new("", SectionKind.Other, [new Paragraph(RichText.Plain(odd))], at));
        }

        if (item.Attachments.Count > 0)
        {
            sections.Add(
                new(
                    "Bilag",
                    SectionKind.Attachments,
                    [
                        new ListBlock(
                            null,
                            [.. item.Attachments.Select(file => (IReadOnlyList<Block>)[new Paragraph(Linked(file, meeting, item))])]
                        ),
                    ],
                    at
                )
            );
        }

        return new()
        {
            Number = item.Number,
            Title = RichText.Plain(item.Title),
            CaseNumber = number,
            Sections = sections,
            At = at,
        };
    }

    private static Section Section(StructuredSection section, SourcePosition at)
    {
        var kind = SectionNames.KindOf(section.Heading) ?? SectionKind.Other;
        return new(section.Heading, kind, BuildSection.Blocks(section.Blocks, kind), at);
    }

    private static RichText Linked(StructuredAttachment attachment, string meeting, StructuredItem item) =>
        attachment.File is null
            ? RichText.Plain(attachment.Title)
            : new(
                attachment.Title,
                [new(0, attachment.Title.Length, MarkKind.Link, "/bilag/" + AttachmentPlaces.Of(meeting, item, attachment))]
            );
}
