using System.Xml.Linq;

namespace MinutesSite.Import.Structured;

/// <summary>
/// The export <c>Publication</c>: agendas with committee, meeting and <c>Items/Item</c>; an item has a caption, its openness as
/// <c>IsPublic</c>, fields with caption and HTML, and enclosures with a path of their own.
/// </summary>
internal static class PublicationXml
{
    public static void Read(XmlFields fields, StructuredBuilder made)
    {
        var days = new HashSet<DateOnly>();
        foreach (var agenda in XmlFields.All(fields.Root, "Agenda"))
        {
            if (agenda.Elements().FirstOrDefault(element => element.Name.LocalName == "Committee") is { } committee)
            {
                made.Body(fields.Text(committee, "Name"));
            }

            if (agenda.Elements().FirstOrDefault(element => element.Name.LocalName == "Meeting") is { } meeting)
            {
                Meeting(fields, made, meeting, days, isFirst: days.Count == 0);
            }

            foreach (var item in XmlFields.All(agenda, "Item"))
            {
                Item(fields, made, item);
            }
        }
    }

    private static void Meeting(XmlFields fields, StructuredBuilder made, XElement meeting, HashSet<DateOnly> days, bool isFirst)
    {
        var when = fields.Text(meeting, "When", "Date");
        if (MeetingTimes.Day(when) is { } day)
        {
            days.Add(day);
        }

        if (days.Count > 1)
        {
            throw new CannotImportException("Filen rummer flere møder. Eksportér dem hver for sig.");
        }

        made.When(when, null, fields.Text(meeting, "Until"));
        made.Where(fields.Text(meeting, "Where"));
        foreach (var member in XmlFields.All(meeting, "MeetingMember"))
        {
            var said = fields.Text(member, "ParticipationStatusAsText") ?? "";
            var isAbsent =
                said.Contains("afbud", StringComparison.OrdinalIgnoreCase)
                || said.Contains("fravær", StringComparison.OrdinalIgnoreCase)
                || said.Contains("ikke", StringComparison.OrdinalIgnoreCase)
                || said.Contains("udeble", StringComparison.OrdinalIgnoreCase);
            var (name, title, party, note) = (
                fields.Text(member, "Name"),
                fields.Text(member, "Title", "Role"),
                fields.Text(member, "Party"),
                fields.Text(member, "ParticipationNote")
            );
            if (isFirst)
            {
                made.Person(name, isAbsent, title, party, note);
            }
        }
    }

    private static void Item(XmlFields fields, StructuredBuilder made, XElement item)
    {
        var title = fields.Text(item, "Caption", "Title") ?? "";
        if (!XmlFields.IsTrue(fields.Text(item, "IsPublic"), true))
        {
            fields.Pass(item);
            made.Item(fields.Text(item, "Number"), title, true, null, [], []);
            return;
        }

        made.Item(
            fields.Text(item, "Number"),
            title,
            false,
            fields.Text(item, "ItemCaseNumber", "CaseNumber"),
            [
                .. XmlFields
                    .All(item, "ItemField")
                    .Select(field => (fields.Text(field, "Caption") ?? "", fields.Text(field, "Content") ?? "")),
            ],
            [
                .. XmlFields
                    .All(item, "Enclosure")
                    .Select(file =>
                        (
                            fields.Text(file, "Name") ?? "",
                            fields.Text(file, "InstantiationFilePathRelative", "FilePath"),
                            !XmlFields.IsTrue(fields.Text(file, "IsProtected"), false)
                        )
                    ),
            ]
        );
    }
}
