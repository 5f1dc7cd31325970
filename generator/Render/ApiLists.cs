using System.Globalization;
using System.Text.Json;
using MinutesSite.Model;
using MinutesSite.Theme.Text;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The lists below /api/: what there is, each entry with its url.</summary>
internal static class ApiLists
{
    public static IEnumerable<OutputFile> Of(Archive archive)
    {
        var site = archive.Site;
        return
        [
            List(
                "referater",
                archive.Meetings,
                (json, meeting) =>
                {
                    json.WriteString("id", meeting.Minutes.Id);
                    json.WriteString("url", site.Href(meeting.Address));
                    json.WriteString("forum", meeting.Forum.Name);
                    json.WriteString("dato", DanishDates.Iso(meeting.Date));
                    json.WriteString("tid", meeting.Minutes.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
                    json.WriteNumber("punkter", meeting.Items.Count);
                }
            ),
            List(
                "emner",
                archive.Topics,
                (json, topic) =>
                {
                    json.WriteString("navn", topic.Name);
                    json.WriteString("url", site.Href(topic.Address));
                    json.WriteTexts("punkter", topic.Items.Select(item => site.Href(item.Link.Address)));
                }
            ),
            List(
                "sager",
                archive.Cases,
                (json, @case) =>
                {
                    json.WriteString("journalnummer", @case.Number.Value);
                    json.WriteString("url", site.Href(@case.Address));
                    json.WriteBoolean("fælles", @case.IsCatchAll);
                    json.WriteTexts("punkter", @case.Items.Select(item => site.Href(item.Link.Address)));
                }
            ),
            List(
                "personer",
                site.PersonPages ? archive.People : [],
                (json, person) =>
                {
                    json.WriteString("navn", person.Name);
                    json.WriteTexts("varianter", person.Variants);
                    json.WriteString("url", site.Href(person.Address));
                    json.WriteTexts(
                        "møder",
                        person.Meetings.Where(meeting => meeting.Attended).Select(meeting => site.Href(meeting.Meeting.Address))
                    );
                    WriteMemberships(json, person.Memberships);
                }
            ),
        ];
    }

    private static void WriteMemberships(Utf8JsonWriter json, IReadOnlyList<Membership> memberships)
    {
        if (memberships.Count == 0)
        {
            return;
        }

        json.WriteStartArray("medlemskaber");
        foreach (var (forum, _, term) in memberships)
        {
            json.WriteStartObject();
            json.WriteString("forum", forum);
            foreach (
                var (key, value) in new[] { ("parti", term.Party), ("rolle", term.Role), ("fra", Iso(term.From)), ("til", Iso(term.To)) }
            )
            {
                if (value is not null)
                {
                    json.WriteString(key, value);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Iso(DateOnly? day) => day is { } known ? DanishDates.Iso(known) : null;

    private static OutputFile List<T>(string name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write) =>
        new(
            $"api/{name}.json",
            () =>
                ValueTask.FromResult(
                    DataWriter.Write(json =>
                    {
                        json.WriteStartArray();
                        foreach (var entry in entries)
                        {
                            json.WriteStartObject();
                            write(json, entry);
                            json.WriteEndObject();
                        }

                        json.WriteEndArray();
                    })
                )
        );
}
