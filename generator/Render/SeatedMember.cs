using MinutesSite.Model;

namespace MinutesSite.Render;

/// <summary>That somebody who has a page sat in a forum over a time (medlemmer in fora.yml).</summary>
/// <param name="Forum">The forum.</param>
/// <param name="PersonAddress">The person's page.</param>
/// <param name="Term">From when to when, and as what.</param>
/// <param name="Place">Which of the forum's, in the order of fora.yml, from 1.</param>
internal sealed record SeatedMember(Forum Forum, string PersonAddress, MemberTerm Term, int Place)
{
    /// <summary>All of an archive, forum by forum.</summary>
    public static IReadOnlyList<SeatedMember> Of(Archive archive)
    {
        var people = archive.People.Select(person => person.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. archive.Forums.SelectMany(forum =>
                forum
                    .Members.Where(member => people.Contains(member.PersonAddress ?? ""))
                    .Select((member, place) => new SeatedMember(forum, member.PersonAddress!, member.Term, place + 1))
            ),
        ];
    }

    /// <summary>The parties that they sit for, one for each address, in ordinal order.</summary>
    public static IEnumerable<string> PartiesOf(IEnumerable<MemberTerm> terms) =>
        terms
            .Select(term => term.Party)
            .OfType<string>()
            .Where(party => Slug.Of(party).Length > 0)
            .DistinctBy(Slug.Of)
            .Order(StringComparer.Ordinal);
}
