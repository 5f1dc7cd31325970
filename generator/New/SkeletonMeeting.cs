using System.Globalization;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.New;

/// <summary>A meeting of which only what is usual is known.</summary>
internal static class SkeletonMeeting
{
    private const string ToBeWritten = "(Skriv her.)";

    /// <summary>
    /// A draft with the day's own, else the forum's usual venue and time (fora.yml, else its latest meeting), its members, and its
    /// standing items.
    /// </summary>
    public static Meeting Of(string forum, DateOnly date, ParsedContent content)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{Slug.Of(forum)}");
        var at = SourcePosition.StartOf(id + ".md");
        var known = content.Registers.Forums.FirstOrDefault(entry => entry.Name.Value == forum);
        var planned = known?.Plan.FirstOrDefault(day => day.Date.Value == date);
        var latest = content
            .Meetings.Where(meeting => meeting.Forum.Value == forum && meeting.Participants.Count > 0)
            .MaxBy(meeting => meeting.Date.Value);
        return new()
        {
            Id = id,
            File = at.File,
            Forum = new(forum, at),
            Date = new(date, at),
            Time = planned?.Time ?? known?.Time ?? latest?.Time,
            Venue = planned?.Venue ?? known?.Venue ?? latest?.Venue,
            Participants = People(date, known?.Members ?? [], latest, content.Registers),
            IsDraft = true,
            Items = [.. Titles(known).Select((title, index) => Item(title, index + 1, at))],
        };
    }

    /// <summary>
    /// Those who sit in the body that day, and who else was at its latest meeting as more than a deputy. A known slip of the pen is not
    /// carried on, nor who was absent from what; somebody whose term is over is not asked to come.
    /// </summary>
    private static IReadOnlyList<Participant> People(DateOnly date, IReadOnlyList<MemberTerm> terms, Meeting? latest, Registers registers)
    {
        var members = terms
            .Where(term => term.Covers(date))
            .Select(term => new Participant(term.Name.Value, term.Role, term.Name.At) { Party = term.Party });
        var others = (latest is null ? [] : latest.Participants.Concat(latest.Apologies))
            .Where(person => person.DeputyFor is null)
            .Select(person =>
                person with
                {
                    Name = RightName(person.Name, registers),
                    AbsentFrom = [],
                    IsWithoutNotice = false,
                }
            )
            .Where(person => !terms.Any(term => RightName(term.Name.Value, registers) == person.Name));
        return members.Select(person => person with { Name = RightName(person.Name, registers) }).Concat(others).ToArray();
    }

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
