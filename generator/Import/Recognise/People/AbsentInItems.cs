using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>Those who were not there, where the head says nothing of it and an item or every decision does.</summary>
public static partial class AbsentInItems
{
    /// <summary>The absent people that the items name for the whole meeting.</summary>
    public static IReadOnlyList<Attendee> Of(IEnumerable<AgendaItem> items)
    {
        var all = items.ToList();
        var itself = all.Find(item => Title().IsMatch(item.Title.Text));
        if (itself is not null)
        {
            var section = itself.Decision ?? (itself.Sections.Count > 0 ? itself.Sections[^1] : null);
            return section is null ? [] : Names(BlockText.Texts(section.Blocks).Select(text => text.Text), itself.At);
        }

        // "Fraværende: Bo Krag" below every decision is of the whole meeting; below one it is of that item.
        var ofEach = all.Where(item => item.Decision is not null)
            .Select(item =>
                Names(
                    item.Sections.SelectMany(section => BlockText.Texts(section.Blocks))
                        .Select(text => Line().Match(text.Text))
                        .Where(match => match.Success)
                        .Select(match => match.Groups["names"].Value),
                    item.At
                )
            )
            .ToList();
        return ofEach.Count < 2
            ? []
            : [.. ofEach[0].Where(person => ofEach.TrueForAll(others => others.Any(other => other.Name == person.Name)))];
    }

    private static List<Attendee> Names(IEnumerable<string> lines, SourcePosition at) =>
        [
            .. lines
                .Where(Participants.IsPlausible)
                .Select(line => line[Participants.GroupIn(line).Length..])
                .SelectMany(line => Participants.In([Label().Replace(line, "")], at))
                .Select(person => ReadAttendee.Of(person, false))
                .Where(person => person.Name.Contains(' ', StringComparison.Ordinal)),
        ];

    [GeneratedRegex(
        @"^\s*(?:fraværende|afbud|fravær|afbud\s*(?:/|og)\s*fraværende)(?:\s+medlemmer)?\s*\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*(?:fraværende|afbud)\s*:\s*(?<names>\p{Lu}.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*(?:afbud(?:\s+fra)?|fraværende)\s*:?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
