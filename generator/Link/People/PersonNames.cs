using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Which spelling of a name belongs to whom (personer.yml).</summary>
public sealed class PersonNames
{
    private readonly Dictionary<string, string> joined = new(StringComparer.Ordinal);

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

    /// <summary>What spellings of one person share: the address of the page.</summary>
    public string AddressOf(string written) => Person.AddressOf(Joined(written));
}
