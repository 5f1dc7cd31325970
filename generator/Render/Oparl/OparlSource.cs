using MinutesSite.Model;

namespace MinutesSite.Render.Oparl;

/// <summary>What OParl objects are made of, and what several of them need to know of each other.</summary>
internal sealed class OparlSource
{
    private readonly IReadOnlyDictionary<string, PublishedTimes> published;
    private readonly HashSet<CaseNumber> papers;

    public OparlSource(Archive archive, IReadOnlyDictionary<string, PublishedTimes> published)
    {
        this.published = published;
        Archive = archive;
        Ids = new(archive.Site);
        Papers =
        [
            .. archive
                .Cases.Where(@case => !@case.IsCatchAll && @case.Items.Any(item => !item.Item.IsClosed))
                .DistinctBy(@case => @case.Number.Slug),
        ];
        papers = [.. Papers.Select(paper => paper.Number)];
        Planned = [.. CalendarEntry.Of(archive).Where(entry => entry.Meeting is null)];
        Memberships =
        [
            .. SeatedMember
                .Of(archive)
                .GroupBy(member => (member.Forum.Address, member.PersonAddress))
                .SelectMany(terms =>
                    terms.Select((member, place) => new OparlMembership(member.Forum, member.PersonAddress, member.Term, place + 1))
                ),
        ];
        MembershipsByPerson = Memberships.ToLookup(member => member.PersonAddress, StringComparer.Ordinal);
        MembershipsByForum = Memberships.ToLookup(member => member.Forum.Address, StringComparer.Ordinal);
        MeetingIdsByVenue = Meetings
            .Select(meeting => (meeting.Minutes.Venue, meeting.Minutes.Id))
            .Concat(Planned.Select(planned => (planned.Venue, planned.Id)))
            .Where(meeting => meeting.Venue is not null)
            .ToLookup(meeting => Slug.Of(meeting.Venue!), meeting => meeting.Id, StringComparer.Ordinal);
        Times = OparlTimes.Over(archive.Meetings.Select(TimesOf));
        MeetingsByAddress = archive.Meetings.ToDictionary(meeting => meeting.Address, StringComparer.Ordinal);
    }

    public Archive Archive { get; }

    public OparlIds Ids { get; }

    /// <summary>The times of the archive as a whole.</summary>
    public OparlTimes Times { get; }

    /// <summary>The meetings by their pages' addresses.</summary>
    public IReadOnlyDictionary<string, ArchivedMeeting> MeetingsByAddress { get; }

    /// <summary>Cases that are one thing and have an open item: a catch-all number is no paper.</summary>
    public IReadOnlyList<Case> Papers { get; }

    /// <summary>Meetings that are planned and have neither agenda nor minutes.</summary>
    public IReadOnlyList<CalendarEntry> Planned { get; }

    /// <summary>Who sat in which forum, from when to when.</summary>
    public IReadOnlyList<OparlMembership> Memberships { get; }

    /// <summary>The memberships by the person's page.</summary>
    public ILookup<string, OparlMembership> MembershipsByPerson { get; }

    /// <summary>The memberships by the forum's page.</summary>
    public ILookup<string, OparlMembership> MembershipsByForum { get; }

    /// <summary>The ids of meetings, and of planned ones after them, by the slug of the venue.</summary>
    public ILookup<string, string> MeetingIdsByVenue { get; }

    /// <summary>Meetings that may be told of: withdrawn ones are deleted objects.</summary>
    public IEnumerable<ArchivedMeeting> Meetings => Archive.Meetings.Where(meeting => meeting.Minutes.Publication != Publication.Withdrawn);

    /// <summary>The parties that members sit for.</summary>
    public IEnumerable<string> Parties => SeatedMember.PartiesOf(Memberships.Select(member => member.Term));

    /// <summary>The venues that open meetings have, one for each address.</summary>
    public IEnumerable<string> Venues =>
        Meetings
            .Select(meeting => meeting.Minutes.Venue)
            .Concat(Planned.Select(planned => planned.Venue))
            .OfType<string>()
            .Where(venue => Slug.Of(venue).Length > 0)
            .DistinctBy(Slug.Of)
            .Order(StringComparer.Ordinal);

    /// <summary>The council's terms that the meetings are of: four years from 1 January after an election (2021, 2025, …).</summary>
    public IEnumerable<int> Terms => Archive.Years.Select(TermOf).Distinct().Order();

    /// <summary>The first year of the term that a year is in.</summary>
    public static int TermOf(int year) => year - ((year + 2) % 4);

    public OparlTimes TimesOf(ArchivedMeeting meeting) => OparlTimes.Of(meeting, published);

    public OparlTimes TimesOf(IEnumerable<MeetingLink> meetings) =>
        OparlTimes.Over(
            meetings.Select(meeting => MeetingsByAddress.GetValueOrDefault(meeting.Address)).OfType<ArchivedMeeting>().Select(TimesOf)
        );

    /// <summary>Whether an item has a paper: an open item of a case that is one thing.</summary>
    public bool HasPaper(ArchivedItem item) => !item.Item.IsClosed && item.Item.CaseNumber is { } number && papers.Contains(number.Value);
}

/// <summary>That somebody sat in a forum over a time.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="PersonAddress">The person's page.</param>
/// <param name="Term">From when to when, and as what.</param>
/// <param name="Number">Which of the person's times in the forum, in the order of fora.yml, from 1.</param>
internal sealed record OparlMembership(Forum Forum, string PersonAddress, MemberTerm Term, int Number);
