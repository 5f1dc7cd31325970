using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>What was decided, row by row: of each forum, or in each year.</summary>
/// <param name="Outcomes">The outcomes that any row has, in the order of the type.</param>
/// <param name="Rows">The rows.</param>
public sealed record OutcomeShares(IReadOnlyList<Outcome> Outcomes, IReadOnlyList<OutcomeRow> Rows)
{
    private const int MostForums = 15;
    private const int MostYears = 12;

    /// <summary>By forum, in Danish order; those with the fewest decisions are one row where there are many forums.</summary>
    public static OutcomeShares ByForum(IEnumerable<ArchivedMeeting> meetings) =>
        Of(
            RowsOf(
                meetings.GroupBy(meeting => meeting.Forum.Name),
                groups => groups.OrderByDescending(group => group.Sum(meeting => Decided(meeting).Count())).Take(MostForums),
                groups => groups.OrderBy(group => group.Key, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true)),
                forum => forum,
                "Øvrige fora"
            )
        );

    /// <summary>By year, the newest first; years long gone are one row.</summary>
    public static OutcomeShares ByYear(IEnumerable<ArchivedMeeting> meetings) =>
        Of(
            RowsOf(
                meetings.GroupBy(meeting => meeting.Date.Year),
                groups => groups.OrderByDescending(group => group.Key).Take(MostYears),
                groups => groups.OrderByDescending(group => group.Key),
                year => year.ToString(CultureInfo.InvariantCulture),
                "Tidligere år"
            )
        );

    private static OutcomeShares Of(IEnumerable<OutcomeRow> rows)
    {
        var shown = rows.Where(row => row.Total > 0).ToArray();
        return new([.. Enum.GetValues<Outcome>().Where(outcome => shown.Any(row => row.Of(outcome) > 0))], shown);
    }

    private static IEnumerable<OutcomeRow> RowsOf<TKey>(
        IEnumerable<IGrouping<TKey, ArchivedMeeting>> meetings,
        Func<IEnumerable<IGrouping<TKey, ArchivedMeeting>>, IEnumerable<IGrouping<TKey, ArchivedMeeting>>> chosen,
        Func<IEnumerable<IGrouping<TKey, ArchivedMeeting>>, IEnumerable<IGrouping<TKey, ArchivedMeeting>>> ordered,
        Func<TKey, string> nameOf,
        string others
    )
    {
        var groups = meetings.ToArray();
        var shown = chosen(groups).ToHashSet();
        return
        [
            .. ordered(shown).Select(group => Count(nameOf(group.Key), group)),
            Count(others, groups.Where(group => !shown.Contains(group)).SelectMany(group => group)),
        ];
    }

    private static OutcomeRow Count(string name, IEnumerable<ArchivedMeeting> meetings)
    {
        var counts = new int[Enum.GetValues<Outcome>().Length];
        foreach (var outcome in meetings.SelectMany(Decided))
        {
            counts[(int)outcome]++;
        }

        return new(name, counts);
    }

    // Approval of the agenda and the like is on every agenda, and would be most of what is approved.
    private static IEnumerable<Outcome> Decided(ArchivedMeeting meeting) =>
        meeting.Items.Where(item => !item.IsStanding).Select(item => item.Outcome).OfType<Outcome>();
}

/// <summary>What was decided in one forum or one year.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Counts">How many items have each outcome, in the order of the type.</param>
public sealed record OutcomeRow(string Name, IReadOnlyList<int> Counts)
{
    /// <summary>How many items have an outcome.</summary>
    public int Total => Counts.Sum();

    /// <summary>How many have this one.</summary>
    public int Of(Outcome outcome) => Counts[(int)outcome];
}
