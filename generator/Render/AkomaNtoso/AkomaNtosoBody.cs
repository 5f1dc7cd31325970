using System.Globalization;
using System.Xml;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render.AkomaNtoso;

/// <summary>
/// The words: the heading, who was there, and the items, each with its sections; decisions are resolutions with their outcome.
/// </summary>
internal static class AkomaNtosoBody
{
    public static void Write(XmlWriter xml, AkomaNtosoDocument document)
    {
        var meeting = document.Meeting;
        xml.WriteStartElement("preface");
        xml.WriteStartElement("p");
        xml.Element("docTitle", meeting.Forum.Name);
        xml.WriteString(" ");
        xml.WriteStartElement("docDate");
        xml.Attribute("date", DanishDates.Iso(meeting.Date));
        xml.WriteString(DanishDates.WithDay(meeting.Date));
        xml.WriteEndElement();
        xml.WriteEndElement();
        if (meeting.Minutes.Venue is { Length: > 0 } venue)
        {
            xml.Element("p", venue);
        }

        xml.WriteEndElement();

        xml.WriteStartElement("debateBody");
        WritePeople(xml, "Deltagere", "deltagere", meeting.Participants);
        WritePeople(xml, "Afbud", "afbud", meeting.Apologies);
        foreach (var (item, id) in document.Items)
        {
            WriteItem(xml, item, id);
        }

        if (meeting.Participants.Count + meeting.Apologies.Count + meeting.Items.Count == 0)
        {
            WriteNothing(xml, meeting.Minutes);
        }

        xml.WriteEndElement();
    }

    private static void WritePeople(XmlWriter xml, string heading, string id, IReadOnlyList<Attendance> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("rollCall");
        xml.Attribute("eId", id);
        xml.Element("heading", heading);
        foreach (var person in people.Select(attendance => attendance.Participant))
        {
            xml.WriteStartElement("p");
            xml.WriteStartElement("person");
            xml.Attribute("refersTo", "#" + AkomaNtosoDocument.PersonId(person.Name));
            AkomaNtosoBlocks.Text(xml, person.Name);
            xml.WriteEndElement();
            AkomaNtosoBlocks.Text(xml, person.Title is { Length: > 0 } title ? ", " + title : "");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, ArchivedItem entry, string id)
    {
        var item = entry.Item;
        xml.WriteStartElement("debateSection");
        xml.Attribute("name", "punkt");
        xml.Attribute("eId", id);
        xml.Element("num", string.Create(CultureInfo.InvariantCulture, $"Punkt {item.Number}"));
        xml.Element("heading", item.ShownTitle);
        if (item.IsClosed)
        {
            xml.Element("p", "Punktet er lukket.");
        }

        if (item.CaseNumber is { } number)
        {
            xml.Element("p", number.Value.Value);
        }

        foreach (var (section, place) in item.Sections.Select((section, place) => (section, place + 1)))
        {
            // A dated decision of another body has a heading of its own.
            var isDecision = section.Kind == SectionKind.Decision || entry.Decisions.Any(decision => decision.Section.At == section.At);
            xml.WriteStartElement(isDecision ? "resolutions" : "debateSection");
            if (!isDecision)
            {
                xml.Attribute("name", section.Kind == SectionKind.Other ? "afsnit" : Slug.Of(section.Heading));
            }

            xml.Attribute("eId", string.Create(CultureInfo.InvariantCulture, $"{id}__afsnit_{place}"));
            if (isDecision && OutcomeOf(entry, section) is { } outcome)
            {
                xml.Attribute("refersTo", "#" + AkomaNtosoDocument.OutcomeId(outcome));
            }

            xml.Element("heading", section.Heading);
            AkomaNtosoBlocks.Write(xml, section.Blocks);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A section of its own for one body's decision has that decision's outcome; the item's own stands for the others.
    private static Outcome? OutcomeOf(ArchivedItem entry, Section section) =>
        entry.Decisions.FirstOrDefault(decision => decision.Section.At == section.At) is { IsOwn: false } other
            ? other.Outcome
            : entry.Outcome;

    private static void WriteNothing(XmlWriter xml, Meeting minutes)
    {
        xml.WriteStartElement("debateSection");
        xml.Attribute("name", minutes.Publication == Publication.Open ? "tomt" : "lukket");
        xml.Element(
            "p",
            minutes.Publication switch
            {
                Publication.Closed => "Mødet er lukket.",
                Publication.Withdrawn => $"Referatet er trukket tilbage: {minutes.WithdrawnBecause}",
                _ => "Referatet har ingen punkter.",
            }
        );
        xml.WriteEndElement();
    }
}
