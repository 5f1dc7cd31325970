namespace MinutesSite.Model;

/// <summary>All items, of any meeting, with one journal number (sag).</summary>
/// <param name="Number">The journal number.</param>
/// <param name="IsCatchAll">Whether it is a number for many things with nothing in common: it relates nothing.</param>
/// <param name="Items">Its items, newest first.</param>
public sealed record Case(CaseNumber Number, bool IsCatchAll, IReadOnlyList<ArchivedItem> Items)
{
    /// <summary>
    /// What it is called: the most telling of its items' titles; null for a catch-all, and where no item has a title to show.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Other cases under the same subject, by number.</summary>
    public IReadOnlyList<PageLink> Related { get; init; } = [];

    /// <summary>Its way over all meetings; null for a catch-all, and where there is but one decision that leads nowhere.</summary>
    public CaseWay? Way { get; init; }

    /// <summary>The subject's name, from the municipality's own file; null where there is none.</summary>
    public string? SubjectName { get; init; }

    /// <summary>The case's page, below the site's base path.</summary>
    public string Address => Number.Address;
}
