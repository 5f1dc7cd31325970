using System.Text.Json.Nodes;
using MinutesSite.Model;
using MinutesSite.Theme.Text;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>
/// People, bodies and who sits where, as Popolo has them (http://www.popoloproject.com/specs/): <c>persons</c>, <c>organizations</c> and
/// <c>memberships</c>. A site without pages of people has none of it.
/// </summary>
internal static class Popolo
{
    /// <summary>Where it is.</summary>
    public const string Address = "/api/popolo.json";

    public static IEnumerable<OutputFile> Of(Archive archive) =>
        archive.Site.PersonPages ? [DataWriter.File(Address[1..], () => Make(archive))] : [];

    private static JsonObject Make(Archive archive)
    {
        var members = SeatedMember.Of(archive);
        var parties = SeatedMember.PartiesOf(members.Select(member => member.Term));
        return new()
        {
            ["persons"] = new JsonArray([.. archive.People.Select(person => Person(person, archive.Site))]),
            ["organizations"] = new JsonArray([
                .. archive.Forums.Select(forum =>
                    Organization(
                        Forum(forum),
                        forum.Name,
                        forum.Type is { } type ? ForumTypeNames.All[(int)type] : null,
                        archive.Site.AbsoluteAddress(forum.Address)
                    )
                ),
                .. parties.Select(party => Organization(Party(party), party, "party", null)),
            ]),
            ["memberships"] = new JsonArray([
                .. members.Select(entry =>
                    Known(
                        ("id", $"{Forum(entry.Forum)}-{entry.Place}"),
                        ("person_id", Id(entry.PersonAddress)),
                        ("organization_id", Forum(entry.Forum)),
                        ("role", entry.Term.Role),
                        ("on_behalf_of_id", entry.Term.Party is { } party && Slug.Of(party).Length > 0 ? Party(party) : null),
                        ("start_date", Iso(entry.Term.From)),
                        ("end_date", Iso(entry.Term.To))
                    )
                ),
            ]),
        };
    }

    private static JsonObject Person(Person person, SiteSettings site)
    {
        var made = Known(("id", Id(person.Address)), ("name", person.Name));
        if (person.Variants.Count > 0)
        {
            made["other_names"] = new JsonArray([.. person.Variants.Select(name => new JsonObject { ["name"] = name })]);
        }

        made["sources"] = Page(site.AbsoluteAddress(person.Address));
        return made;
    }

    private static JsonObject Organization(string id, string name, string? classification, string? page)
    {
        var made = Known(("id", id), ("name", name), ("classification", classification));
        if (page is not null)
        {
            made["sources"] = Page(page);
        }

        return made;
    }

    private static JsonArray Page(string address) => [new JsonObject { ["url"] = address }];

    private static JsonObject Known(params (string Name, string? Value)[] values)
    {
        var made = new JsonObject();
        foreach (var (name, value) in values)
        {
            if (value is not null)
            {
                made[name] = value;
            }
        }

        return made;
    }

    private static string Id(string address) => address.Trim('/').Split('/')[^1];

    private static string Forum(Forum forum) => Id(forum.Address);

    private static string Party(string party) => "parti-" + Slug.Of(party);

    private static string? Iso(DateOnly? day) => day is { } known ? DanishDates.Iso(known) : null;
}
