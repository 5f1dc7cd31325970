using System.Globalization;
using System.Text.Json.Nodes;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render.Oparl;

/// <summary>Meeting, AgendaItem and Location. A closed meeting has no items, a closed item nothing but its public part.</summary>
internal static class OparlMeetings
{
    public static JsonObject Meeting(OparlSource source, ArchivedMeeting meeting)
    {
        var minutes = meeting.Minutes;
        var isAgenda = minutes.Status == MeetingStatus.Agenda;
        return OparlNode.Object(
            "Meeting",
            source.Ids.Meeting(minutes.Id),
            source.Ids.Absolute(meeting.Address),
            source.TimesOf(meeting),
            [
                ("name", NameOf(meeting.Forum.Name, meeting.Date)),
                // OParl's own words: invited, carried out.
                ("meetingState", isAgenda ? "eingeladen" : "durchgeführt"),
                ("start", OparlTimes.Text(meeting.Date, minutes.Time)),
                ("end", minutes.End is { } end && minutes.Time is { } from && end > from ? OparlTimes.Text(meeting.Date, end) : null),
                ("location", LocationOf(source, minutes.Venue, isNested: true)),
                ("organization", OparlNode.Texts([source.Ids.Organization(meeting.Forum.Address)])),
                (
                    "participant",
                    OparlNode.Texts(
                        meeting.Participants.Select(person => person.PersonAddress).OfType<string>().Distinct().Select(source.Ids.Person)
                    )
                ),
                (
                    isAgenda ? "invitation" : "resultsProtocol",
                    minutes.Closed is null ? OparlPapers.Protocol(source, meeting, isNested: true) : null
                ),
                ("agendaItem", OparlNode.Objects(meeting.Items.Select((_, order) => AgendaItem(source, meeting, order, isNested: true)))),
            ]
        );
    }

    public static JsonObject Planned(OparlSource source, CalendarEntry planned) =>
        OparlNode.Object(
            "Meeting",
            source.Ids.Meeting(planned.Id),
            source.Ids.Absolute("/kalender/"),
            OparlTimes.On(planned.Date),
            [
                ("name", NameOf(planned.Forum, planned.Date)),
                ("meetingState", "terminiert"),
                ("start", OparlTimes.Text(planned.Date, planned.Time)),
                ("location", LocationOf(source, planned.Venue, isNested: true)),
                ("organization", planned.ForumAddress is { } forum ? OparlNode.Texts([source.Ids.Organization(forum)]) : null),
            ]
        );

    public static JsonObject AgendaItem(OparlSource source, ArchivedMeeting meeting, int order, bool isNested = false)
    {
        var (entry, id) = (meeting.Items[order], meeting.Minutes.Id);
        var item = entry.Item;
        (string, JsonNode?)[] ofAll =
        [
            ("meeting", isNested ? null : source.Ids.Meeting(id)),
            ("number", item.Number.ToString(CultureInfo.InvariantCulture)),
            ("order", order),
            ("name", item.HasWords && item.Title.Text.Length > 0 ? item.Title.Text : null),
            ("public", !item.IsClosed),
            ("resolutionText", item.Decision?.PlainText is { Length: > 0 } text ? text : null),
        ];
        (string, JsonNode?)[] ofOpen = item.IsClosed
            ? []
            :
            [
                ("consultation", source.HasPaper(entry) ? source.Ids.Consultation(id, item.Number) : null),
                ("result", entry.Outcome?.Danish()),
                ("auxiliaryFile", OparlNode.Objects(OparlPapers.Attachments(source, meeting, entry, isNested: true))),
                ("keyword", OparlNode.Texts(entry.Topics.Select(topic => topic.Name))),
            ];
        return OparlNode.Object(
            "AgendaItem",
            source.Ids.AgendaItem(id, item.Number),
            source.Ids.Absolute(entry.Link.Address),
            source.TimesOf(meeting),
            [.. ofAll, .. ofOpen]
        );
    }

    public static JsonObject? LocationOf(OparlSource source, string? venue, bool isNested = false) =>
        venue is null || Slug.Of(venue).Length == 0
            ? null
            : OparlNode.Object(
                "Location",
                source.Ids.Location(venue),
                web: null,
                source.Times,
                [
                    ("description", venue),
                    ("bodies", isNested ? null : OparlNode.Texts([source.Ids.Body])),
                    ("meetings", isNested ? null : OparlNode.Texts(source.MeetingIdsByVenue[Slug.Of(venue)].Select(source.Ids.Meeting))),
                ]
            );

    private static string NameOf(string forum, DateOnly date) => $"{forum} den {DanishDates.InWords(date)}";
}
