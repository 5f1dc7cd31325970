using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>What results show, as JSON, made once: an item's card lies in one file of cards and in many of first results.</summary>
internal sealed class CardTexts
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly byte[][] meetings;
    private readonly byte[][] items;

    public CardTexts(FacetValues values, AttachmentFiles attachments)
    {
        var all = values.Items.All;
        var firstOf = FirstItems(values.Items);
        meetings = new byte[values.Items.Archive.Meetings.Count][];
        items = new byte[all.Count][];
        Parallel.For(
            0,
            all.Count,
            id =>
            {
                var meeting = all[id].Meeting;
                items[id] = Item(values, id, attachments);
                if (firstOf[meeting] == id)
                {
                    meetings[meeting] = Meeting(values, meeting, id);
                }
            }
        );
    }

    /// <summary>By meeting: its id, the number of its forum, its date, how many items it has, as an array.</summary>
    public ReadOnlySpan<byte> Meeting(int meeting) => meetings[meeting];

    /// <summary>By item: the rest of its card's array, after the place of its meeting.</summary>
    public ReadOnlySpan<byte> Item(int id) => items[id];

    private static int[] FirstItems(SearchItems items)
    {
        var first = new int[items.Archive.Meetings.Count];
        for (var id = items.All.Count - 1; id >= 0; id--)
        {
            first[items.All[id].Meeting] = id;
        }

        return first;
    }

    private static byte[] Meeting(FacetValues values, int at, int itemOfIt) =>
        Written(json =>
        {
            var meeting = values.Items.Archive.Meetings[at];
            json.WriteStartArray();
            json.WriteStringValue(meeting.Minutes.Id);
            json.WriteNumberValue(values.Forum[itemOfIt]);
            json.WriteStringValue(meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumberValue(meeting.Items.Count);
            json.WriteEndArray();
        });

    private static byte[] Item(FacetValues values, int id, AttachmentFiles attachments)
    {
        var card = Written(json =>
        {
            var item = values.Items.All[id].Item.Item;
            json.WriteStartArray();
            json.WriteNumberValue(item.Number);
            json.WriteStringValue(item.ShownTitle);
            json.WriteStringValue(Excerpt.Of(item));
            json.WriteNumberValue(values.Outcome[id]);
            json.WriteStartArray();
            foreach (var topic in values.TopicsOf[id])
            {
                json.WriteNumberValue(topic);
            }

            json.WriteEndArray();
            var isAgenda = values.Items.MeetingOf(values.Items.All[id]).Minutes.Status == MeetingStatus.Agenda;
            (Attachment Attachment, int File, int Place)[] texts = [.. attachments.Of(item)];
            if (isAgenda || texts.Length > 0)
            {
                json.WriteNumberValue(isAgenda ? 1 : 0);
            }

            foreach (var (attachment, file, place) in texts)
            {
                json.WriteStartArray();
                json.WriteStringValue(attachment.Title);
                json.WriteStringValue(attachment.Target);
                json.WriteNumberValue(file);
                json.WriteNumberValue(place);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        });

        // The place of the meeting, which differs from file to file, takes the bracket's place.
        card[0] = (byte)',';
        return card;
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, Json))
        {
            write(json);
        }

        return bytes.WrittenSpan.ToArray();
    }
}
