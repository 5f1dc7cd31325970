using System.Xml.Linq;

namespace MinutesSite.Import.Structured;

/// <summary>
/// eDoc's agenda schema (Fujitsu): <c>Committee/Meeting/Agenda/AgendaElements</c>, each element open or closed, with its presentations as
/// HTML.
/// </summary>
internal static class EdocAgendaXml
{
    public static void Read(XmlFields fields, StructuredBuilder made)
    {
        made.IsAgenda =
            fields.Text(fields.Root, "OutputTypeEnumName") is { } kind && kind.Contains("agenda", StringComparison.OrdinalIgnoreCase);
        foreach (var committee in XmlFields.All(fields.Root, "Committee").Take(1))
        {
            made.Body(fields.Text(committee, "Name"));
            fields.Text(committee, "ShortName");
        }

        foreach (var meeting in XmlFields.All(fields.Root, "Meeting").Take(1))
        {
            made.When(fields.Text(meeting, "MeetingDateTime"), null, fields.Text(meeting, "EndDateTime"));
            made.Where(fields.Text(meeting, "MeetingLocation"));
            foreach (var person in XmlFields.All(meeting, "MeetingParticipant"))
            {
                made.Person(
                    fields.Text(person, "Name"),
                    !XmlFields.IsTrue(fields.Text(person, "Participate"), true),
                    fields.Text(person, "RoleInMeeting"),
                    fields.Text(person, "PoliticalPartyList"),
                    fields.Text(person, "Note")
                );
            }
        }

        foreach (var element in XmlFields.All(fields.Root, "AgendaElement"))
        {
            Item(fields, made, element);
        }
    }

    private static void Item(XmlFields fields, StructuredBuilder made, XElement element)
    {
        var item = element.Elements().FirstOrDefault(child => child.Name.LocalName == "HandlingItem") ?? element;
        var title = fields.Text(item, "Title") ?? "";
        var number = fields.Text(item, "SerialNo") ?? fields.Text(element, "SortOrder");
        if (!XmlFields.IsTrue(fields.Text(element, "AccessIsPublic"), false))
        {
            fields.Pass(element);
            made.Item(number, title, true, null, [], []);
            return;
        }

        var sections = XmlFields
            .All(item, "CasePresentation")
            .Select(part => (Heading: fields.Text(part, "Title") ?? "", Content: fields.Text(part, "Content") ?? ""))
            .ToList();
        var decisions = XmlFields.All(item, "Handling").Select(handling => fields.Text(handling, "Decision")).OfType<string>().ToList();
        if (
            decisions.Count > 0
            && !sections.Exists(section => section.Heading.StartsWith("Beslutning", StringComparison.OrdinalIgnoreCase))
        )
        {
            sections.Add(("Beslutning", decisions[^1]));
        }

        made.Item(
            number,
            title,
            false,
            fields.Text(item, "CaseNumber"),
            sections,
            [
                .. XmlFields
                    .All(item, "Attachment")
                    .Select(file =>
                        (
                            fields.Text(file, "Title") ?? "",
                            fields.Text(file, "Link"),
                            XmlFields.IsTrue(fields.Text(file, "AccessIsPublic"), true)
                        )
                    ),
            ]
        );
    }
}
