using System.Globalization;
using MinutesSite.Link;
using MinutesSite.Model;

namespace MinutesSite.Tests.Link;

/// <summary>Minutes of Nordby Kommune, which is made up: as much of them as a test of links needs.</summary>
internal static class Nordby
{
    public static Meeting Meeting(string date, params AgendaItem[] items) => Meeting("Chefforum", date, items);

    public static Meeting Meeting(string forum, string date, params AgendaItem[] items)
    {
        var id = $"{date}-{Slug.Of(forum)}";
        var file = $"content/referater/{date[..4]}/{id}.md";
        return new Meeting
        {
            Id = id,
            File = file,
            Forum = new(forum, new(file, 2, 8)),
            Date = new(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), new(file, 3, 7)),
            Items = items,
        };
    }

    public static AgendaItem Item(int number, string title, string? caseNumber = null, params Section[] sections) =>
        new()
        {
            Number = number,
            Title = RichText.Plain(title),
            At = new("content/referater/punkt.md", (number * 20) + 10, 1),
            CaseNumber = caseNumber is null
                ? null
                : new Sourced<CaseNumber>(new(caseNumber), new("content/referater/punkt.md", (number * 20) + 12, 1)),
            Sections = sections,
        };

    public static Section Section(SectionKind kind, params string[] paragraphs) =>
        new(
            kind.ToString(),
            kind,
            [.. paragraphs.Select(text => new Paragraph(new RichText(text, [], new SourceAnchor(0, 5, 1))))],
            default
        );

    public static Section Decision(params string[] paragraphs) => Section(SectionKind.Decision, paragraphs);

    public static Section Account(params string[] paragraphs) => Section(SectionKind.Account, paragraphs);

    public static Section Summary(params string[] paragraphs) => Section(SectionKind.Summary, paragraphs);

    public static Sourced<string> Written(string text) => new(text, new("content/emner.yml", 1, 1));

    public static Participant Person(string name, string? title = null) => new(name, title, new("content/referater/punkt.md", 8, 5));

    public static Archive Archive(params Meeting[] meetings) => LinkArchive.Link(meetings, Registers.Empty, new SiteSettings());

    public static Archive Archive(Registers registers, params Meeting[] meetings) =>
        LinkArchive.Link(meetings, registers, new SiteSettings());

    public static ArchivedItem ItemAt(this Archive archive, string address) =>
        archive.Items.Single(item => item.Link.Address == "/referater/" + address);
}
