using MinutesSite.Link.Decisions;
using MinutesSite.Link.Life;
using MinutesSite.Link.Outcomes;
using MinutesSite.Link.People;
using MinutesSite.Link.References;
using MinutesSite.Link.Related;
using MinutesSite.Link.Topics;
using MinutesSite.Link.Votes;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Connects parsed meetings to an archive: forums, topics, cases, people, and what leads from item to item.</summary>
public static class LinkArchive
{
    /// <summary>
    /// Puts the archive together. Grows with the number of meetings, not with its square; the order of <paramref name="meetings"/> does not
    /// matter.
    /// </summary>
    /// <param name="meetings">The meetings that readers may see; drafts are left out before.</param>
    /// <param name="registers">What the municipality says of its forums, topics and people.</param>
    /// <param name="site">The site's settings.</param>
    /// <param name="cancellation">Nobody waits for the result any more.</param>
    /// <exception cref="OperationCanceledException">It was cancelled, between two of its steps.</exception>
    public static Archive Link(
        IReadOnlyList<Meeting> meetings,
        Registers registers,
        SiteSettings site,
        CancellationToken cancellation = default
    )
    {
        var agenda = Agenda.Of(meetings, registers);
        var forums = LinkForums.Places(agenda);
        var cases = LinkCases.Of(agenda);
        var topics = LinkTopics.Of(agenda, cases, registers);
        cancellation.ThrowIfCancellationRequested();
        var bonds = new Bonds(cases, topics.Members);
        var byDay = new MeetingsByDay(agenda, bonds);
        var references = LinkReferences.Of(agenda, registers, byDay);
        cancellation.ThrowIfCancellationRequested();
        var outcomes = ReadOutcome.Of(agenda);
        cancellation.ThrowIfCancellationRequested();
        var absences = ToldAbsences.Of(agenda, registers);
        var people = PeopleNamed.In(agenda, registers, site);
        var approvals = Approvals.Of(agenda, references, outcomes);

        var names = new ForumNames(registers, agenda.Meetings.Select(meeting => meeting.Forum.Value).Distinct(StringComparer.Ordinal));
        var ways = new CaseWays(new NextSteps(names));

        var items = ArchiveItems.Of(
            agenda,
            cases,
            new ItemFindings(
                topics.Members,
                references,
                outcomes,
                LinkHistory.Of(agenda, bonds, references, outcomes, byDay),
                RelateItems.Of(agenda, bonds, references),
                people.ByItem,
                approvals,
                LinkDecisions.Of(agenda, registers, names, byDay, outcomes, site)
            ),
            ways
        );
        var votes = LinkVotes.ByAddress(items);
        cancellation.ThrowIfCancellationRequested();
        var archived = ArchiveMeetings.Of(agenda, items, forums, approvals, registers, site, absences);
        return new Archive
        {
            Site = site,
            Meetings = archived,
            Forums = LinkForums.Forums(archived, registers, site),
            Topics = ArchiveTopics.Of(items, topics, bonds, registers),
            Cases = ArchiveCases.Of(cases, items, registers, ways),
            People = LinkPeople.Of(agenda, registers, site, forums, people.ByPerson, votes, absences),
            Planned = PlannedMeetings.Of(archived, registers),
            Parties = LinkVotes.Parties(items, votes),
        };
    }
}
