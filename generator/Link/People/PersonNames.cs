using System.Collections.Concurrent;
using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Which spelling of a name belongs to whom (personer.yml).</summary>
public sealed class PersonNames
{
    private readonly Dictionary<string, string> joined = new(StringComparer.Ordinal);

    // A person is named thousands of times; one link for all of them.
    private readonly ConcurrentDictionary<string, PageLink> links = new(StringComparer.Ordinal);

    /// <summary>Reads the register.</summary>
    public PersonNames(Registers registers)
    {
        foreach (var person in registers.People)
        {
            foreach (var spelling in person.Variants.Concat(person.Accepted).Prepend(person.Name))
            {
                joined.TryAdd(Slug.Of(spelling.Value), person.Name.Value);
            }
        }
    }

    /// <summary>The name that the person's page has; the name itself for somebody who is not in the register.</summary>
    public string Joined(string written) => joined.GetValueOrDefault(Slug.Of(written)) ?? written.Trim();

    /// <summary>The person's page by the name it has; safe from several threads.</summary>
    public PageLink LinkTo(string written) => links.GetOrAdd(written, static (spelling, names) =>
    {
        var name = names.Joined(spelling);
        return new(name, Person.AddressOf(name));
    }, this);

    /// <summary>What spellings of one person share: the address of the page.</summary>
    public string AddressOf(string written) => LinkTo(written).Address;
}
