using System.Text.Json;
using MinutesSite.Fields;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render;

/// <summary>A meeting's index.json, for other programs.</summary>
/// <remarks>
/// <c>id, url, forum, dato, tid, mødested, deltagere [{navn, titel, url}], punkter [{nummer, url, titel, journalnummer, varighed_min,
/// afsnit [{overskrift, tekst}], indstilling [tekst], beslutning, udfald, beslutninger (<see cref="DecisionsJson"/>), bilag [{titel, url}],
/// emner [navn], henvisninger [{tekst, forum, dato, punkt, url}], relaterede [url]}]</c>. What is not known is null. Text is as the minutes
/// have it. Every url begins with the site's base path. Which keys of front matter are there is said by <see cref="FrontMatterTable"/>. A
/// closed item is <c>{nummer, url, lukket: true}</c>, with its journalnummer only where the editor shows it, and titel, beslutning and
/// grund where the editor gives them; a closed meeting has <c>lukket: true</c>, a withdrawn one <c>trukket</c> with the reason, and neither
/// has items.
/// </remarks>
internal static class MeetingJson
{
    public static ReadOnlyMemory<byte> Write(ArchivedMeeting meeting, SiteSettings site) =>
        DataWriter.Write(json =>
        {
            var minutes = meeting.Minutes;
            json.WriteStartObject();
            json.WriteString("id", minutes.Id);
            json.WriteString("url", site.Href(meeting.Address));
            FrontMatterTable.Default.Meeting.WriteJson(json, meeting, site);
            foreach (var fact in minutes.FurtherFacts)
            {
                if (fact.IsList)
                {
                    json.WriteTexts(fact.Key, fact.Texts);
                }
                else
                {
                    json.WriteString(fact.Key, fact.Texts[0]);
                }
            }

            json.WriteStartArray("punkter");
            foreach (var item in meeting.Items)
            {
                WriteItem(json, item, site);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteItem(Utf8JsonWriter json, ArchivedItem entry, SiteSettings site)
    {
        var item = entry.Item;
        json.WriteStartObject();
        json.WriteNumber("nummer", item.Number);
        json.WriteString("url", site.Href(entry.Link.Address));
        if (item.IsClosed)
        {
            json.WriteBoolean("lukket", true);
            if (item.CaseNumber is { } shown)
            {
                json.WriteString("journalnummer", shown.Value.Value);
            }

            FrontMatterTable.Default.Item.WriteJson(json, entry, site);
            json.WriteEndObject();
            return;
        }

        json.WriteString("titel", item.Title.Text);
        json.WriteString("journalnummer", item.CaseNumber?.Value.Value);
        FrontMatterTable.Default.Item.WriteJson(json, entry, site);
        if (item.DurationMinutes is { } minutes)
        {
            json.WriteNumber("varighed_min", minutes);
        }
        else
        {
            json.WriteNull("varighed_min");
        }

        WriteText(json, item);
        json.WriteString("udfald", entry.Outcome?.Danish());
        DecisionsJson.Write(json, entry.Decisions);
        WriteAttachments(json, item, site);
        json.WriteTexts("emner", entry.Topics.Select(topic => topic.Name));
        WriteReferences(json, entry, site);
        json.WriteTexts("relaterede", entry.Related.Select(related => site.Href(related.Item.Address)));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, AgendaItem item)
    {
        json.WriteStartArray("afsnit");
        foreach (var section in item.Sections)
        {
            json.WriteStartObject();
            json.WriteString("overskrift", section.Heading);
            json.WriteString("tekst", section.PlainText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("indstilling", item.Recommendation?.Points.Select(point => point.Text) ?? []);
        json.WriteString("beslutning", item.Decision?.PlainText);
    }

    private static void WriteAttachments(Utf8JsonWriter json, AgendaItem item, SiteSettings site)
    {
        json.WriteStartArray("bilag");
        foreach (var attachment in item.Attachments)
        {
            json.WriteStartObject();
            json.WriteString("titel", attachment.Title);
            json.WriteString("url", SafeTarget.Href(attachment.Target, site));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReferences(Utf8JsonWriter json, ArchivedItem entry, SiteSettings site)
    {
        json.WriteStartArray("henvisninger");
        foreach (var reference in entry.References)
        {
            json.WriteStartObject();
            json.WriteString("tekst", reference.Text);
            json.WriteString("forum", reference.Forum);
            json.WriteString("dato", DanishDates.Iso(reference.Date));
            if (reference.ItemNumber is { } number)
            {
                json.WriteNumber("punkt", number);
            }
            else
            {
                json.WriteNull("punkt");
            }

            json.WriteString("url", reference.Address is { } address ? site.Href(address) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
