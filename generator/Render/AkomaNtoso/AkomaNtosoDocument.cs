using System.Globalization;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render.AkomaNtoso;

/// <summary>A meeting as an Akoma Ntoso document: its names on the three levels of FRBR, and the ids of what it speaks of.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Site">The site.</param>
/// <param name="Times">When the minutes came out and were changed; null where git does not know.</param>
internal sealed record AkomaNtosoDocument(ArchivedMeeting Meeting, SiteSettings Site, PublishedTimes? Times)
{
    /// <summary>The work: <c>/akn/dk/debate/2026-01-13/chefforum</c>, by the naming convention of Akoma Ntoso.</summary>
    public string Work =>
        $"/akn/dk/debate/{DanishDates.Iso(Meeting.Date)}/{Meeting.Minutes.Id[(DanishDates.Iso(Meeting.Date).Length + 1)..]}";

    /// <summary>The expression: the Danish words as they were on the day they were last changed.</summary>
    public string Expression => $"{Work}/dan@{DanishDates.Iso(Changed)}";

    /// <summary>The day that the minutes were last changed, else the meeting's.</summary>
    public DateOnly Changed => Times?.Last ?? Meeting.Date;

    /// <summary>The day that the minutes came out, else the meeting's.</summary>
    public DateOnly Published => Times?.First ?? Meeting.Date;

    /// <summary>The items, each with an id of its own also where the minutes number two alike.</summary>
    public IReadOnlyList<(ArchivedItem Item, string Id)> Items
    {
        get
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            return
            [
                .. Meeting.Items.Select(
                    (item, order) =>
                    {
                        var id = string.Create(CultureInfo.InvariantCulture, $"punkt_{item.Item.Number}");
                        return (item, taken.Add(id) ? id : string.Create(CultureInfo.InvariantCulture, $"{id}_{order}"));
                    }
                ),
            ];
        }
    }

    /// <summary>Everybody on the meeting's lists, each id once.</summary>
    public IEnumerable<(string Id, string Name)> People =>
        Meeting
            .Participants.Concat(Meeting.Apologies)
            .Select(attendance => (Id: PersonId(attendance.Participant.Name), attendance.Participant.Name))
            .DistinctBy(person => person.Id);

    /// <summary>The bodies whose decisions the minutes tell, the meeting's own first.</summary>
    public IEnumerable<string> Bodies =>
        Meeting.Items.SelectMany(item => item.Decisions).Select(decision => decision.Forum).Prepend(Meeting.Forum.Name).DistinctBy(BodyId);

    /// <summary>The outcomes that the minutes have.</summary>
    public IEnumerable<Outcome> Outcomes =>
        Meeting
            .Items.SelectMany(item => item.Decisions.Select(decision => decision.Outcome).Append(item.Outcome))
            .OfType<Outcome>()
            .Distinct()
            .Order();

    /// <summary>Those who voted, each id once.</summary>
    public IEnumerable<Voter> Voters =>
        Meeting
            .Items.SelectMany(item => item.Decisions)
            .SelectMany(decision => decision.Votes)
            .SelectMany(vote => vote.For.Concat(vote.Against).Concat(vote.Abstained))
            .DistinctBy(VoterId);

    public static string PersonId(string name) => "person-" + Named(name);

    public static string BodyId(string forum) => "organ-" + Named(forum);

    public static string OutcomeId(Outcome outcome) => "udfald-" + Slug.Of(outcome.Danish());

    public static string VoterId(Voter voter) => voter.IsPerson ? PersonId(voter.Name) : "parti-" + Named(voter.Name);

    private static string Named(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : "ukendt";
}
