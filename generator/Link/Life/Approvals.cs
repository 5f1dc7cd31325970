using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link.Life;

/// <summary>
/// Which item approves the minutes of which meeting, where it says so: "Referat fra mødet den 17. december blev godkendt."
/// </summary>
public static class Approvals
{
    /// <summary>The place of the approved meeting, by the item's place.</summary>
    public static IReadOnlyDictionary<int, int> Of(
        Agenda agenda,
        IReadOnlyList<LinkedReferences> references,
        IReadOnlyList<Outcome?> outcomes
    )
    {
        var meetings = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < agenda.Meetings.Count; i++)
        {
            meetings.TryAdd(agenda.Meetings[i].Address, i);
        }

        var approved = new Dictionary<int, int>();
        foreach (var entry in agenda.Entries.Where(entry => IsApproval(entry) && outcomes[entry.Index] == Outcome.Approved))
        {
            var earlier = references[entry.Index]
                .References.FirstOrDefault(reference => reference.Date < entry.Date && reference.Forum == entry.Meeting.Forum.Value);
            if (earlier?.Address is { } address && meetings.TryGetValue(address.Split('#')[0], out var meeting))
            {
                approved[entry.Index] = meeting;
            }
        }

        return approved;
    }

    private static bool IsApproval(AgendaEntry entry) =>
        entry.IsStanding
        && entry.Item.Title.Text.Contains("referat", StringComparison.OrdinalIgnoreCase)
        && entry.Item.Title.Text.StartsWith("godkend", StringComparison.OrdinalIgnoreCase);
}
