using System.Collections.Concurrent;
using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Which spelling of a name belongs to whom (personer.yml).</summary>
public sealed class PersonNames
{
    private readonly Dictionary<string, string> joined = new(StringComparer.Ordinal);

    // A person is named thousands of times: one link, and one look into the register for a spelling, for all of them.
    private readonly ConcurrentDictionary<string, PageLink> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> joinedBefore = new(StringComparer.Ordinal);

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
    public string Joined(string written) => joinedBefore.GetOrAdd(written, Join);

    /// <summary>The page of the person whose page has this name; the same object each time, on any thread.</summary>
    public PageLink PageOf(string joinedName) => pages.GetOrAdd(joinedName, static name => new(name, Person.AddressOf(name)));

    /// <summary>What spellings of one person share: the address of the page.</summary>
    public string AddressOf(string written) => PageOf(Joined(written)).Address;

    private string Join(string written) => joined.GetValueOrDefault(Slug.Of(written)) ?? written.Trim();
}
