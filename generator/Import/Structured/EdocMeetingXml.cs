using System.Text.RegularExpressions;
using System.Xml.Linq;
using MinutesSite.Import.Recognise;

namespace MinutesSite.Import.Structured;

/// <summary>
/// eDoc's <c>Meeting</c>: items stand in agendas of a type ("Åben dagsorden", "Lukket dagsorden"), and all of an item's text in one run,
/// <c>FullText</c>, in which only the names of sections part it.
/// </summary>
internal static partial class EdocMeetingXml
{
    public static void Read(XmlFields fields, StructuredBuilder made)
    {
        var meeting = fields.Root;
        made.Body(fields.Text(meeting, "Committee"));
        made.When(fields.Text(meeting, "MeetingDate"), null, fields.Text(meeting, "MeetingEndDate", "EndDate"));
        made.Where(fields.Text(meeting, "MeetingLocation", "Location"));
        made.IsAgenda =
            fields.Text(meeting, "MeetingState") is { } state && state.Contains("dagsorden", StringComparison.OrdinalIgnoreCase);
        foreach (var agenda in XmlFields.All(meeting, "MeetingAgendaType"))
        {
            var isClosed =
                fields.Text(agenda, "AgendaType") is { } type
                && type.Contains("luk", StringComparison.OrdinalIgnoreCase)
                    | type.Contains("fortrolig", StringComparison.OrdinalIgnoreCase);
            fields.Text(agenda, "PDFDocument");
            foreach (var item in XmlFields.All(agenda, "MeetingAgendaItem"))
            {
                Item(fields, made, item, isClosed);
            }
        }
    }

    private static void Item(XmlFields fields, StructuredBuilder made, XElement item, bool isClosed)
    {
        var document = item.Elements().FirstOrDefault(element => element.Name.LocalName == "Document") ?? item;
        var publishing = fields.Text(document, "PublishingType");
        var isHeld =
            publishing is not null
            && (
                publishing.Contains("ikke", StringComparison.OrdinalIgnoreCase)
                || publishing.Contains("luk", StringComparison.OrdinalIgnoreCase)
            );
        var title = fields.Text(document, "Title") ?? "";
        if (isClosed || isHeld)
        {
            fields.Pass(item);
            made.Item(fields.Text(item, "AgendaItemNumber"), title, true, null, [], []);
            return;
        }

        made.Item(
            fields.Text(item, "AgendaItemNumber"),
            title,
            false,
            fields.Text(document, "CaseNumber"),
            Parted(fields.Text(item, "FullText") ?? "", made.Forum ?? ""),
            [
                .. XmlFields
                    .All(item, "Attachment")
                    .Select(file => (fields.Text(file, "Title") ?? "", fields.Text(file, "PDFDocument"), true)),
            ]
        );
    }

    /// <summary>
    /// The sections of text in one run: each begins where a sentence has ended and a section's name stands before a sentence.
    /// </summary>
    private static IEnumerable<(string Heading, string Content)> Parted(string text, string forum)
    {
        var starts = Names()
            .Matches(text)
            .Where(match =>
                match.Groups["name"].Success
                    ? SectionNames.KindOf(match.Groups["name"].Value) is not null || match.Groups["name"].Value == "Sammendrag"
                    : true
            )
            .ToList();
        if (starts.Count == 0 || starts[0].Index > 0)
        {
            yield return ("", starts.Count == 0 ? text : text[..starts[0].Index]);
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Index : text.Length;
            var content = text[(starts[i].Index + starts[i].Length)..end].Trim();
            if (starts[i].Groups["body"] is { Success: true } body)
            {
                var day = starts[i].Groups["day"].Value;
                var heading =
                    body.Value == forum
                        ? "Beslutning"
                        : $"Beslutning i {body.Value} den {(MeetingTimes.Day(day) is { } date ? DanishDates.Spoken(date) : day)}";
                yield return (heading, content.Length > 0 ? content : "");
            }
            else
            {
                yield return (starts[i].Groups["name"].Value, content);
            }
        }
    }

    [GeneratedRegex(
        @"(?:^|(?<=[.:!?)]\s+)|(?<=\s{2,})|(?<=\n))(?:(?<body>\p{Lu}[\p{L} "
            + @",&-]{2,60}?)s\s+beslutning\s+(?:den|d\.)\s+(?<day>[0-9]{1,2}[.-][0-9]{1,2}[.-][0-9]{4}"
            + @"|[0-9]{1,2}\.\s+\p{Ll}+\s+[0-9]{4})(?:\s+[Pp]unkt\s+[0-9]+)?:?|(?<name>Sammendrag|Resumé|Resume|Indstilling"
            + @"|Sagsfremstilling|Økonomi|Lovgrundlag|Historik|Beslutning|Borgerperspektiv|Bilag|Vurdering)(?=\s+\p{Lu}|\s*:|\s*\n))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Names();
}
