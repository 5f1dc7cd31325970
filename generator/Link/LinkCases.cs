using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Gathers the items of each journal number.</summary>
/// <remarks>Numbers that get one page are one case: <c>20/33839</c> and <c>20-33839</c>, <c>p00</c> and <c>P00</c>.</remarks>
public static class LinkCases
{
    /// <summary>The cases, by number in ordinal order.</summary>
    public static IReadOnlyList<CaseMembers> Of(Agenda agenda)
    {
        var journalNumbers = JournalNumbersBySystem(agenda);
        return
        [
            .. agenda
                .Entries.Select(entry => (Entry: entry, Number: NumberOf(entry.Item, journalNumbers)))
                .Where(entry => entry.Number is not null)
                .GroupBy(entry => KeyOf(entry.Number!), entry => (entry.Entry, Number: entry.Number!), StringComparer.Ordinal)
                .Select(group => Members([.. group]))
                .OrderBy(members => members.Number.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>What two spellings of one number share.</summary>
    public static string KeyOf(CaseNumber number) => number.Slug.ToUpperInvariant();

    private static CaseMembers Members((AgendaEntry Entry, CaseNumber Number)[] group)
    {
        AgendaEntry[] entries = [.. group.Select(entry => entry.Entry)];
        return new(
            group.Select(entry => entry.Number).MinBy(number => number.Value, StringComparer.Ordinal)!,
            CatchAll.Holds(entries),
            entries
        );
    }

    // The case system's number leads to the journal number where another item has both; alone it is the case's number.
    private static CaseNumber? NumberOf(AgendaItem item, Dictionary<string, CaseNumber> journalNumbers) =>
        item.CaseNumber?.Value
        ?? (item.SystemNumber is { } system ? journalNumbers.GetValueOrDefault(KeyOf(system.Value)) ?? system.Value : null);

    private static Dictionary<string, CaseNumber> JournalNumbersBySystem(Agenda agenda)
    {
        var numbers = new Dictionary<string, CaseNumber>(StringComparer.Ordinal);
        foreach (var item in agenda.Entries.Select(entry => entry.Item))
        {
            if (item is { SystemNumber: { } system, CaseNumber: { } journal })
            {
                numbers.TryAdd(KeyOf(system.Value), journal.Value);
            }
        }

        return numbers;
    }
}

/// <summary>A case before the archive is put together.</summary>
/// <param name="Number">The journal number.</param>
/// <param name="IsCatchAll">Whether it is a number for many things with nothing in common.</param>
/// <param name="Entries">Its items, newest first.</param>
public sealed record CaseMembers(CaseNumber Number, bool IsCatchAll, IReadOnlyList<AgendaEntry> Entries)
{
    /// <summary>The places of its items among all items, in order.</summary>
    public IReadOnlyList<int> Places { get; } = [.. Entries.Select(entry => entry.Index)];

    /// <summary>The case's page by its number.</summary>
    public PageLink Link { get; } = new(Number.Value, Number.Address);
}
