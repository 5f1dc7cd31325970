using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MinutesSite.Link;
using MinutesSite.Model;
using MinutesSite.Render;
using MinutesSite.Write;

namespace MinutesSite.Tests.Render;

/// <summary>Meetings of Nordby Kommune, which is made up, and the files that they become.</summary>
internal static class MadeUp
{
    public static SiteSettings Site { get; } =
        new()
        {
            Title = "Referater",
            Organisation = "Nordby Kommune",
            BaseAddress = "https://referater.nordby.example",
            Audience = Audience.Public,
        };

    public static Meeting Meeting(string date, params AgendaItem[] items) => Meeting("Chefforum", date, items);

    public static Meeting Meeting(string forum, string date, params AgendaItem[] items)
    {
        var id = $"{date}-{Slug.Of(forum)}";
        return new Meeting
        {
            Id = id,
            File = $"content/referater/{date[..4]}/{id}.md",
            Forum = new(forum, default),
            Date = new(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), default),
            Items = items,
        };
    }

    public static AgendaItem Item(int number, string title, params Section[] sections) =>
        new()
        {
            Number = number,
            Title = RichText.Plain(title),
            At = default,
            Sections = sections,
        };

    public static AgendaItem ClosedItem(int number) => AgendaItem.Of(new() { Number = number, At = default });

    /// <summary>The meeting as it is when its minutes are closed, or withdrawn with a reason.</summary>
    public static Meeting Closed(Meeting meeting, string? withdrawnBecause = null) =>
        MinutesSite.Model.Meeting.Of(
            new()
            {
                Id = meeting.Id,
                File = meeting.File,
                Forum = meeting.Forum,
                Date = meeting.Date,
                WithdrawnBecause = withdrawnBecause,
            }
        );

    public static Section Section(string heading, params Block[] blocks) =>
        new(heading, StandardPhrases.SectionKindOf(heading), blocks, default);

    public static Section Section(string heading, string paragraph) => Section(heading, Paragraph(paragraph));

    public static Paragraph Paragraph(string text, params Mark[] marks) => new(new RichText(text, marks));

    public static ListBlock Bullets(params string[] entries) =>
        new(null, [.. entries.Select(entry => (IReadOnlyList<Block>)[Paragraph(entry)])]);

    public static Sourced<CaseNumber> Number(string number) => new(new(number), default);

    public static Sourced<string> Written(string text) => new(text, default);

    public static Participant Person(string name, string? title = null) => new(name, title, default);

    public static Archive Archive(params Meeting[] meetings) => Archive(Site, meetings);

    public static Archive Archive(SiteSettings site, params Meeting[] meetings) => LinkArchive.Link(meetings, Registers.Empty, site);

    /// <summary>A file of the archive's site, as text.</summary>
    public static async Task<string> FileAsync(this Archive archive, string path) =>
        await TextAsync(RenderSite.Files(archive).Single(file => file.Path == path));

    /// <summary>Every file of the archive's site by path, as text.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FilesAsync(this Archive archive)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in RenderSite.Files(archive))
        {
            files.Add(file.Path, await TextAsync(file));
        }

        return files;
    }

    /// <summary>The archive with one item changed, as linking might have made it.</summary>
    public static Archive With(this Archive archive, string address, Func<ArchivedItem, ArchivedItem> change) =>
        archive with
        {
            Meetings =
            [
                .. archive.Meetings.Select(meeting =>
                    meeting with
                    {
                        Items = [.. meeting.Items.Select(item => item.Link.Address == "/referater/" + address ? change(item) : item)],
                    }
                ),
            ],
        };

    public static IHtmlDocument Document(string html) => new HtmlParser().ParseDocument(html);

    private static async Task<string> TextAsync(OutputFile file) => Encoding.UTF8.GetString((await file.Content()).Span);
}
