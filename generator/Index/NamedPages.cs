using System.Text.RegularExpressions;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// The pages that a query may name, by the numbers of the manifest's topics, people and forums: how many items, meetings attended or
/// meetings held stand there, and the page's other names. The cases are in <see cref="CaseFiles"/>, the meetings in
/// <see cref="MeetingFiles"/>.
/// </summary>
internal static partial class NamedPages
{
    /// <summary>
    /// For each name an array: the count, then the other names. A slug that the client cannot work out from the name comes first among
    /// these, with a slash before it.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<object>> OfTopics(Archive archive, IReadOnlyList<string> names) =>
        Of(names, archive.Topics, topic => topic.Name, topic => topic.Address, topic => topic.Items.Count, topic => topic.Aliases);

    /// <summary>As <see cref="OfTopics"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<object>> OfPeople(Archive archive, IReadOnlyList<string> names) =>
        Of(
            names,
            archive.People,
            person => person.Name,
            person => person.Address,
            person => person.Meetings.Count(meeting => meeting.Attended),
            person => person.OtherNames.Concat(person.Variants)
        );

    /// <summary>As <see cref="OfTopics"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<object>> OfForums(Archive archive, IReadOnlyList<string> names) =>
        Of(names, archive.Forums, forum => forum.Name, forum => forum.Address, forum => forum.Meetings.Count, forum => forum.Abbreviations);

    private static IReadOnlyList<IReadOnlyList<object>> Of<T>(
        IReadOnlyList<string> names,
        IReadOnlyList<T> pages,
        Func<T, string> name,
        Func<T, string> address,
        Func<T, int> count,
        Func<T, IEnumerable<string>> others
    )
    {
        var byName = pages
            .GroupBy(name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return
        [
            .. names.Select(one =>
                byName.TryGetValue(one, out var page)
                    ? (IReadOnlyList<object>)
                        [
                            count(page),
                            .. SlugOf(one, address(page)),
                            .. others(page).Where(other => other != one).Distinct(StringComparer.Ordinal),
                        ]
                    : []
            ),
        ];
    }

    private static IEnumerable<string> SlugOf(string name, string address)
    {
        var slug = address.Trim('/').Split('/')[^1];
        return slug == SimpleSlug(name) ? [] : ["/" + slug];
    }

    /// <summary>
    /// The slug as theme/wwwroot/search/pages.js works it out: the spelling key, everything but letters and digits to one hyphen.
    /// </summary>
    private static string SimpleSlug(string name) => Other().Replace(SpellingKey.Of(name.ToLowerInvariant()), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
