using MinutesSite.Link.Outcomes;
using MinutesSite.Link.People;
using MinutesSite.Link.References;
using MinutesSite.Link.Votes;
using MinutesSite.Model;

namespace MinutesSite.Link.Decisions;

/// <summary>
/// Gives the decisions that an item's minutes have their bodies' full names, their outcomes and the meetings they come from.
/// </summary>
public sealed class LinkDecisions
{
    private readonly ForumNames names;
    private readonly Registers registers;
    private readonly MeetingsByDay byDay;
    private readonly IReadOnlyList<Outcome?> outcomes;
    private readonly PersonNames people;
    private readonly HashSet<string> withPages;

    private LinkDecisions(
        Agenda agenda,
        Registers registers,
        ForumNames names,
        MeetingsByDay byDay,
        IReadOnlyList<Outcome?> outcomes,
        bool hasPeople
    )
    {
        this.names = names;
        people = new(registers);
        withPages = hasPeople
            ? agenda
                .Meetings.SelectMany(meeting => meeting.Participants.Concat(meeting.Apologies))
                .Select(one => people.AddressOf(one.Name))
                .ToHashSet(StringComparer.Ordinal)
            : [];
        this.registers = registers;
        this.byDay = byDay;
        this.outcomes = outcomes;
    }

    /// <summary>Each item's decisions, by the item's place.</summary>
    /// <param name="agenda">The items.</param>
    /// <param name="registers">The names of bodies.</param>
    /// <param name="names">What a text may call them.</param>
    /// <param name="byDay">Finds the meetings that decisions come from.</param>
    /// <param name="outcomes">The items' outcomes, which are those of their own decisions.</param>
    /// <param name="site">Whether people have pages.</param>
    public static IReadOnlyList<IReadOnlyList<Decision>> Of(
        Agenda agenda,
        Registers registers,
        ForumNames names,
        MeetingsByDay byDay,
        IReadOnlyList<Outcome?> outcomes,
        SiteSettings site
    )
    {
        var linker = new LinkDecisions(agenda, registers, names, byDay, outcomes, site.PersonPages);
        var decisions = new IReadOnlyList<Decision>[agenda.Entries.Count];
        Parallel.For(0, decisions.Length, i => decisions[i] = linker.Of(agenda.Entries[i]));
        return decisions;
    }

    private IReadOnlyList<Decision> Of(AgendaEntry entry)
    {
        if (entry.Item.IsClosed)
        {
            return [];
        }

        var written =
            entry.Item.Decisions.Count > 0 || entry.Item.Decision is not { } only
                ? entry.Item.Decisions
                : [new WrittenDecision(null, null, null, only) { IsOwn = true }];
        var found = new List<Decision>(written.Count);
        foreach (
            var decision in written.Where(decision => decision.Section.Blocks.Count > 0 && (decision.IsOwn || decision.Body is not null))
        )
        {
            var linked = Of(entry, decision);
            if (
                !(decision.IsRetold && linked.Outcome is null or Outcome.Other)
                && !found.Exists(other =>
                    other.Date == linked.Date && other.Forum == linked.Forum && other.Section.PlainText == linked.Section.PlainText
                )
            )
            {
                found.Add(linked);
            }
        }

        return found;
    }

    private Decision Of(AgendaEntry entry, WrittenDecision decision)
    {
        var forum = decision.IsOwn || decision.Body is null ? entry.Meeting.Forum.Value : FullName(decision.Body);
        var date = decision.Date ?? (decision.IsOwn ? entry.Date : null);
        var outcome = decision.IsOwn ? outcomes[entry.Index] : ReadOutcome.Of(decision.Section, isAgenda: false);
        return new()
        {
            Forum = forum,
            Date = decision.IsOwn ? entry.Date : date,
            Section = decision.Section,
            IsOwn = decision.IsOwn,
            Outcome = outcome,
            Fates = PointFates.In(decision.Section.Blocks),
            Votes = [.. ReadVotes.In(decision.Section.Blocks).Select(vote => LinkVotes.WithPages(vote, people, withPages))],
            Remarks = ReadRemarks.Of(decision),
            Address =
                decision.IsOwn ? entry.Link.Address
                : date is { } day ? byDay.AddressOf(entry, forum, day, decision.ItemNumber)
                : null,
        };
    }

    private string FullName(string body) =>
        registers.ForumName(body) is var registered && registered != body
            ? registered
            : names.Known(body.ToLowerInvariant()) ?? names.Read(body)?.Name ?? body;
}
