using System.Text.Json.Nodes;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render.Oparl;

/// <summary>Paper (a case), Consultation (an item that deals with it) and File (the minutes, and enclosures that can be fetched).</summary>
internal static class OparlPapers
{
    private static readonly Dictionary<string, string> MimeTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".md"] = "text/markdown",
        [".html"] = "text/html",
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".zip"] = "application/zip",
    };

    public static JsonObject Paper(OparlSource source, Case @case)
    {
        var items = OpenItems(@case).ToList();
        return OparlNode.Object(
            "Paper",
            source.Ids.Paper(@case.Number),
            source.Ids.Absolute(@case.Address),
            source.TimesOf(items.Select(item => item.Link.Meeting)),
            [
                ("body", source.Ids.Body),
                ("name", items.Select(item => item.Item.Title.Text).FirstOrDefault(title => title.Length > 0)),
                ("reference", @case.Number.Value),
                ("date", DanishDates.Iso(items.Min(item => item.Link.Meeting.Date))),
                ("paperType", "Sag"),
                (
                    "underDirectionOf",
                    OparlNode.Texts(items.Select(item => MeetingOf(source, item).Forum.Address).Distinct().Select(source.Ids.Organization))
                ),
                (
                    "auxiliaryFile",
                    OparlNode.Objects(items.SelectMany(item => Attachments(source, MeetingOf(source, item), item, isNested: true)))
                ),
                ("consultation", OparlNode.Objects(items.Select(item => Consultation(source, item, isNested: true)))),
            ]
        );
    }

    public static JsonObject Consultation(OparlSource source, ArchivedItem item, bool isNested = false)
    {
        var meeting = MeetingOf(source, item);
        var id = meeting.Minutes.Id;
        return OparlNode.Object(
            "Consultation",
            source.Ids.Consultation(id, item.Item.Number),
            source.Ids.Absolute(item.Link.Address),
            source.TimesOf(meeting),
            [
                ("paper", isNested ? null : source.Ids.Paper(item.Item.CaseNumber!.Value.Value)),
                ("agendaItem", source.Ids.AgendaItem(id, item.Item.Number)),
                ("meeting", source.Ids.Meeting(id)),
                ("organization", OparlNode.Texts([source.Ids.Organization(meeting.Forum.Address)])),
            ]
        );
    }

    /// <summary>The minutes, or the agenda, as markdown.</summary>
    public static JsonObject Protocol(OparlSource source, ArchivedMeeting meeting, bool isNested = false) =>
        OparlNode.Object(
            "File",
            source.Ids.Protocol(meeting.Minutes.Id),
            source.Ids.Absolute(meeting.Address),
            source.TimesOf(meeting),
            [
                ("name", meeting.Minutes.Status == MeetingStatus.Agenda ? "Dagsorden" : "Referat"),
                ("fileName", meeting.Minutes.Id + ".md"),
                ("mimeType", MimeTypes[".md"]),
                ("date", DanishDates.Iso(meeting.Date)),
                ("accessUrl", source.Ids.Absolute(meeting.Address + "index.md")),
                ("meeting", isNested ? null : OparlNode.Texts([source.Ids.Meeting(meeting.Minutes.Id)])),
            ]
        );

    /// <summary>The enclosures of an open item that have a file; a name alone is no File.</summary>
    public static IEnumerable<JsonObject> Attachments(OparlSource source, ArchivedMeeting meeting, ArchivedItem item, bool isNested = false)
    {
        if (item.Item.IsClosed)
        {
            yield break;
        }

        var id = meeting.Minutes.Id;
        foreach (var (attachment, place) in item.Item.Attachments.Select((attachment, place) => (attachment, place + 1)))
        {
            if (AddressOf(source, attachment) is not { } address)
            {
                continue;
            }

            var file = Uri.UnescapeDataString(new Uri(address).Segments[^1]);
            yield return OparlNode.Object(
                "File",
                source.Ids.Attachment(id, item.Item.Number, place),
                web: null,
                source.TimesOf(meeting),
                [
                    ("name", attachment.Title),
                    ("fileName", file.Contains('.', StringComparison.Ordinal) ? file : null),
                    ("mimeType", MimeTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream")),
                    ("date", DanishDates.Iso(meeting.Date)),
                    ("size", attachment.Bytes),
                    ("accessUrl", address),
                    ("agendaItem", isNested ? null : OparlNode.Texts([source.Ids.AgendaItem(id, item.Item.Number)])),
                    (
                        "paper",
                        isNested || !source.HasPaper(item) ? null : OparlNode.Texts([source.Ids.Paper(item.Item.CaseNumber!.Value.Value)])
                    ),
                ]
            );
        }
    }

    /// <summary>The items of a case whose words may be read, newest first.</summary>
    public static IEnumerable<ArchivedItem> OpenItems(Case @case) => @case.Items.Where(item => !item.Item.IsClosed);

    private static string? AddressOf(OparlSource source, Attachment attachment)
    {
        var address =
            attachment.Target is { } target && SafeTarget.Href(target, source.Archive.Site) is not null
                ? target.StartsWith('/')
                    ? source.Ids.Absolute(target)
                    : target
                : null;
        return Uri.TryCreate(address, UriKind.Absolute, out var known) && known.Scheme is "http" or "https" ? address : null;
    }

    private static ArchivedMeeting MeetingOf(OparlSource source, ArchivedItem item) => source.MeetingsByAddress[item.Link.Meeting.Address];
}
