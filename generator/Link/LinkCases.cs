using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Gathers the items of each journal number.</summary>
/// <remarks>Numbers that get one page are one case: <c>20/33839</c> and <c>20-33839</c>, <c>p00</c> and <c>P00</c>.</remarks>
public static class LinkCases
{
    /// <summary>The cases, by number in ordinal order.</summary>
    public static IReadOnlyList<CaseMembers> Of(Agenda agenda)
        => [.. agenda.Entries
            .Where(entry => entry.Item.CaseNumber is not null)
            .GroupBy(entry => KeyOf(entry.Item.CaseNumber!.Value.Value), StringComparer.Ordinal)
            .Select(group => new CaseMembers(NumberOf(group), CatchAll.Holds([.. group]), [.. group]))
            .OrderBy(members => members.Number.Value, StringComparer.Ordinal)];

    /// <summary>What two spellings of one number share.</summary>
    public static string KeyOf(CaseNumber number) => number.Slug.ToUpperInvariant();

    private static CaseNumber NumberOf(IEnumerable<AgendaEntry> entries)
        => entries.Select(entry => entry.Item.CaseNumber!.Value.Value).MinBy(number => number.Value, StringComparer.Ordinal)!;
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
