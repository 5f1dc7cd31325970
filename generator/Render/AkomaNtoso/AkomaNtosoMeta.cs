using System.Globalization;
using System.Xml;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render.AkomaNtoso;

/// <summary>What identifies a document, the votes on record, and the bodies, people and concepts that it speaks of.</summary>
internal static class AkomaNtosoMeta
{
    private const string Maker = "#site";

    public static void Write(XmlWriter xml, AkomaNtosoDocument document)
    {
        xml.WriteStartElement("meta");
        WriteIdentification(xml, document);
        WriteVotes(xml, document);
        WriteReferences(xml, document);
        xml.WriteEndElement();
    }

    private static void WriteIdentification(XmlWriter xml, AkomaNtosoDocument document)
    {
        var body = "#" + AkomaNtosoDocument.BodyId(document.Meeting.Forum.Name);
        xml.WriteStartElement("identification");
        xml.Attribute("source", Maker);

        xml.WriteStartElement("FRBRWork");
        Names(xml, document.Work + "/!main", document.Work);
        xml.WriteStartElement("FRBRalias");
        xml.Attribute("value", document.Site.AbsoluteAddress(document.Meeting.Address));
        xml.Attribute("name", "web");
        xml.WriteEndElement();
        Date(xml, document.Meeting.Date, "møde");
        Author(xml, body);
        Value(xml, "FRBRcountry", "dk");
        Value(xml, "FRBRsubtype", document.Meeting.Minutes.Status.Danish());
        xml.WriteEndElement();

        xml.WriteStartElement("FRBRExpression");
        Names(xml, document.Expression + "/!main", document.Expression);
        Date(xml, document.Published, "offentliggjort");
        if (document.Changed != document.Published)
        {
            Date(xml, document.Changed, "rettet");
        }

        Author(xml, body);
        xml.WriteStartElement("FRBRlanguage");
        xml.Attribute("language", "dan");
        xml.WriteEndElement();
        xml.WriteEndElement();

        xml.WriteStartElement("FRBRManifestation");
        Names(xml, document.Expression + "/!main.xml", document.Expression + ".xml");
        Date(xml, document.Changed, "lavet");
        Author(xml, Maker);
        Value(xml, "FRBRformat", "application/akn+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteVotes(XmlWriter xml, AkomaNtosoDocument document)
    {
        var votes = document
            .Items.SelectMany(item =>
                item.Item.Decisions.SelectMany(decision => decision.Votes.Select(vote => (item.Id, Decision: decision, Vote: vote)))
            )
            .Where(entry => Sides(entry.Vote).Any())
            .ToList();
        if (votes.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("analysis");
        xml.Attribute("source", Maker);
        xml.WriteStartElement("parliamentary");
        foreach (var ((item, decision, vote), place) in votes.Select((vote, place) => (vote, place + 1)))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"afstemning_{place}");
            xml.WriteStartElement("voting");
            xml.Attribute("eId", id);
            if (decision.Outcome is { } outcome)
            {
                xml.Attribute("outcome", "#" + AkomaNtosoDocument.OutcomeId(outcome));
            }

            xml.Attribute("refersTo", "#" + AkomaNtosoDocument.BodyId(decision.Forum));
            xml.Attribute("href", "#" + item);
            foreach (var (side, count, voters) in Sides(vote))
            {
                xml.WriteStartElement("count");
                xml.Attribute("eId", $"{id}__{side}");
                xml.Attribute("value", count?.ToString(CultureInfo.InvariantCulture) ?? "ukendt");
                xml.Attribute(
                    "refersTo",
                    string.Join(
                        ' ',
                        voters.Select(AkomaNtosoDocument.VoterId).Distinct().Prepend("stemme-" + side).Select(name => "#" + name)
                    )
                );
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, int? Count, IReadOnlyList<Voter> Voters)> Sides(Vote vote) =>
        ((string Name, int? Count, IReadOnlyList<Voter> Voters)[])
            [("for", vote.ForCount, vote.For), ("imod", vote.AgainstCount, vote.Against), ("undlod", vote.AbstainedCount, vote.Abstained)]
            is var sides
            ? sides.Where(side => side.Count is not null || side.Voters.Count > 0)
            : [];

    private static void WriteReferences(XmlWriter xml, AkomaNtosoDocument document)
    {
        xml.WriteStartElement("references");
        xml.Attribute("source", Maker);
        Reference(xml, "TLCOrganization", Maker[1..], document.Site.AbsoluteAddress("/"), document.Site.Title);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var body in document.Bodies)
        {
            Once("TLCOrganization", AkomaNtosoDocument.BodyId(body), "/akn/ontology/organization/dk/" + Slug.Of(body), body);
        }

        foreach (var (id, name) in document.People)
        {
            Once("TLCPerson", id, "/akn/ontology/person/dk/" + Slug.Of(name), name);
        }

        foreach (var voter in document.Voters)
        {
            Once(
                voter.IsPerson ? "TLCPerson" : "TLCOrganization",
                AkomaNtosoDocument.VoterId(voter),
                $"/akn/ontology/{(voter.IsPerson ? "person" : "organization")}/dk/{Slug.Of(voter.Name)}",
                voter.Name
            );
        }

        foreach (var outcome in document.Outcomes)
        {
            Once(
                "TLCConcept",
                AkomaNtosoDocument.OutcomeId(outcome),
                "/akn/ontology/concept/dk/" + Slug.Of(outcome.Danish()),
                outcome.Danish()
            );
        }

        if (document.Voters.Any() || document.Meeting.Items.Any(item => item.Decisions.Any(decision => decision.Votes.Count > 0)))
        {
            foreach (var side in (string[])["for", "imod", "undlod"])
            {
                Once("TLCConcept", "stemme-" + side, "/akn/ontology/concept/dk/stemme-" + side, side);
            }
        }

        Once("TLCRole", "forfatter", "/akn/ontology/role/dk/forfatter", "forfatter");
        xml.WriteEndElement();

        void Once(string element, string id, string address, string name)
        {
            if (taken.Add(id))
            {
                Reference(xml, element, id, address, name);
            }
        }
    }

    private static void Reference(XmlWriter xml, string element, string id, string address, string name)
    {
        xml.WriteStartElement(element);
        xml.Attribute("eId", id);
        xml.Attribute("href", address);
        xml.Attribute("showAs", name);
        xml.WriteEndElement();
    }

    private static void Names(XmlWriter xml, string ofThis, string whole)
    {
        Value(xml, "FRBRthis", ofThis);
        Value(xml, "FRBRuri", whole);
    }

    private static void Date(XmlWriter xml, DateOnly day, string name)
    {
        xml.WriteStartElement("FRBRdate");
        xml.Attribute("date", DanishDates.Iso(day));
        xml.Attribute("name", name);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string reference)
    {
        xml.WriteStartElement("FRBRauthor");
        xml.Attribute("href", reference);
        xml.Attribute("as", "#forfatter");
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement(name);
        xml.Attribute("value", value);
        xml.WriteEndElement();
    }
}
