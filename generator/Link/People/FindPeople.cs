using System.Buffers;
using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Finds the names of known participants in texts.</summary>
public sealed class FindPeople
{
    private readonly Dictionary<string, List<string>> namesByFirstWord = new(StringComparer.Ordinal);
    private readonly SearchValues<string>? firstWords;
    private readonly PersonNames names;

    /// <summary>Gathers the names: of everybody who was ever on a list, in every spelling, and of the register.</summary>
    public FindPeople(Agenda agenda, Registers registers, PersonNames names)
    {
        this.names = names;
        var known = agenda
            .Meetings.SelectMany(meeting => meeting.Participants.Concat(meeting.Apologies))
            .Select(participant => participant.Name.Trim())
            .ToHashSet(StringComparer.Ordinal);
        var pages = known.Select(names.AddressOf).ToHashSet(StringComparer.Ordinal);
        foreach (var spelling in registers.People.SelectMany(person => person.Variants.Concat(person.Accepted).Prepend(person.Name)))
        {
            // Somebody who never took part has no page.
            if (pages.Contains(names.AddressOf(spelling.Value)))
            {
                known.Add(spelling.Value);
            }
        }

        foreach (var name in known.Where(name => name.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var first = name[..(name.IndexOf(' ', StringComparison.Ordinal) + 1)];
            (namesByFirstWord.TryGetValue(first, out var list) ? list : namesByFirstWord[first] = []).Add(name);
        }

        firstWords = namesByFirstWord.Count == 0 ? null : SearchValues.Create([.. namesByFirstWord.Keys], StringComparison.Ordinal);
    }

    /// <summary>The people whom an item's texts name, by name in Danish order.</summary>
    public IReadOnlyList<PageLink> In(AgendaItem item)
    {
        var found = new SortedSet<string>(DanishOrder.Names);
        foreach (var text in item.Sections.SelectMany(section => BlockText.Texts(section.Blocks)).Prepend(item.Title))
        {
            Add(found, text.Text);
        }

        return [.. found.Select(names.PageOf)];
    }

    private void Add(SortedSet<string> found, string text)
    {
        if (firstWords is null)
        {
            return;
        }

        var from = 0;
        while (text.AsSpan(from).IndexOfAny(firstWords) is var hit and >= 0)
        {
            var at = from + hit;
            from = at + 1;
            if (at > 0 && char.IsLetter(text[at - 1]))
            {
                continue;
            }

            var first = text[at..(text.IndexOf(' ', at) + 1)];
            foreach (var name in namesByFirstWord.GetValueOrDefault(first) ?? [])
            {
                if (text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && EndsName(text, at + name.Length))
                {
                    found.Add(names.Joined(name));
                }
            }
        }
    }

    // "Ida Holms" is Ida Holm; "Ida Holmgaard" is not.
    private static bool EndsName(string text, int end) =>
        end == text.Length || !char.IsLetter(text[end]) || (text[end] == 's' && (end + 1 == text.Length || !char.IsLetter(text[end + 1])));
}
