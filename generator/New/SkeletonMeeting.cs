using System.Globalization;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.New;

/// <summary>A meeting of which only what is usual is known.</summary>
internal static class SkeletonMeeting
{
    private const string ToBeWritten = "(Skriv her.)";

    /// <summary>
    /// A draft with the forum's usual venue and time (fora.yml, else its latest meeting), the members of its latest meeting, and
    /// its standing items.
    /// </summary>
    public static Meeting Of(string forum, DateOnly date, ParsedContent content)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{Slug.Of(forum)}");
        var at = SourcePosition.StartOf(id + ".md");
        var known = content.Registers.Forums.FirstOrDefault(entry => entry.Name.Value == forum);
        var latest = content
            .Meetings.Where(meeting => meeting.Forum.Value == forum && meeting.Participants.Count > 0)
            .MaxBy(meeting => meeting.Date.Value);
        return new()
        {
            Id = id,
            File = at.File,
            Forum = new(forum, at),
            Date = new(date, at),
            Time = known?.Time ?? latest?.Time,
            Venue = known?.Venue ?? latest?.Venue,
            Participants = WithoutSlips(latest?.Participants ?? [], content.Registers),
            IsDraft = true,
            Items = [.. Titles(known).Select((title, index) => Item(title, index + 1, at))],
        };
    }

    // A known slip of the pen is not carried on to the next minutes, nor who was absent from what.
    private static IReadOnlyList<Participant> WithoutSlips(IReadOnlyList<Participant> people, Registers registers) =>
        people.Select(person => person with { Name = RightName(person.Name, registers), AbsentFrom = [], DeputyFor = null }).ToArray();

    private static string RightName(string name, Registers registers) =>
        registers.People.FirstOrDefault(person => person.Variants.Any(variant => variant.Value == name))?.Name.Value ?? name;

    private static IReadOnlyList<string> Titles(ForumEntry? forum) =>
        forum is { StandingItems.Count: > 0 } ? forum.StandingItems : ["Godkendelse af dagsorden"];

    private static AgendaItem Item(string title, int number, SourcePosition at) =>
        new()
        {
            Number = number,
            Title = RichText.Plain(title),
            At = at,
            Sections = [Section("Indstilling", at), Section("Beslutning", at)],
        };

    private static Section Section(string heading, SourcePosition at) =>
        new(heading, StandardPhrases.SectionKindOf(heading), [new Paragraph(RichText.Plain(ToBeWritten))], at);
}
