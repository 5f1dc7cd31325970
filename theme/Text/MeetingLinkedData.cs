using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>
/// A meeting as schema.org's Event, its items as sub-events: what search engines and other programs read in the page's head.
/// </summary>
public static class MeetingLinkedData
{
    // Keeps æ, ø and å; escapes <, > and & so that no title can end the element it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data block's content. Closed items are not in it; a closed or withdrawn meeting has none.</summary>
    public static MarkupString Of(ArchivedMeeting meeting, SiteSettings site)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, meeting, site);
        }

        return new(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, ArchivedMeeting meeting, SiteSettings site)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Event");
        json.WriteString("name", $"{meeting.Forum.Name} {DanishDates.WithDay(meeting.Date)}");
        json.WriteString("url", site.AbsoluteAddress(meeting.Address));
        var start = DanishDates.Iso(meeting.Date);
        json.WriteString(
            "startDate",
            meeting.Minutes.Time is { } time ? start + time.ToString("'T'HH:mm", CultureInfo.InvariantCulture) : start
        );
        WriteNamed(
            json,
            "organizer",
            "Organization",
            site.Organisation.Length > 0 ? $"{meeting.Forum.Name}, {site.Organisation}" : meeting.Forum.Name
        );
        if (meeting.Minutes.Venue is { Length: > 0 } venue)
        {
            WriteNamed(json, "location", "Place", venue);
        }

        json.WriteStartArray("subEvent");
        foreach (var item in meeting.Items.Where(item => item.Item.HasWords))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Event");
            json.WriteString("name", item.Item.ShownTitle);
            json.WriteString("url", site.AbsoluteAddress(item.Link.Address));
            json.WriteString("startDate", start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
