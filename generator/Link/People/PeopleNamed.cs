using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Whom the items' texts name.</summary>
/// <param name="ByItem">The people, by the item's place, by name in Danish order.</param>
/// <param name="ByPerson">The items, newest first, by the address of the person's page.</param>
public sealed record PeopleNamed(
    IReadOnlyList<IReadOnlyList<PageLink>> ByItem,
    IReadOnlyDictionary<string, IReadOnlyList<ItemLink>> ByPerson
)
{
    /// <summary>Reads the items; nobody is named where people have no pages.</summary>
    public static PeopleNamed In(Agenda agenda, Registers registers, SiteSettings site)
    {
        var byItem = new IReadOnlyList<PageLink>[agenda.Entries.Count];
        var find = site.PersonPages ? new FindPeople(agenda, registers, new PersonNames(registers)) : null;
        Parallel.For(
            0,
            byItem.Length,
            i => byItem[i] = find is null || agenda.Entries[i].Item.IsClosed ? [] : find.In(agenda.Entries[i].Item)
        );

        var byPerson = agenda
            .Entries.SelectMany(entry => byItem[entry.Index].Select(person => (person.Address, entry.Link)))
            .GroupBy(pair => pair.Address, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<ItemLink>)[.. group.Select(pair => pair.Link)],
                StringComparer.Ordinal
            );
        return new(byItem, byPerson);
    }
}
