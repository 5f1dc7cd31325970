using System.Xml;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Render.AkomaNtoso;

/// <summary>
/// Each meeting under Akoma Ntoso 3.0 (OASIS LegalDocML), when site.yml says <c>akomantoso: true</c>: a debate with a section for each
/// item. Closed and withdrawn meetings, and closed items, say what their pages say.
/// </summary>
internal static class AkomaNtosoFiles
{
    /// <summary>The namespace of Akoma Ntoso 3.0.</summary>
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public static IEnumerable<OutputFile> Of(Archive archive, IReadOnlyDictionary<string, PublishedTimes> published) =>
        archive.Site.AkomaNtoso && archive.Site.BaseAddress.Length > 0
            ? archive.Meetings.Select(meeting => new OutputFile(
                meeting.Address[1..] + "akomantoso.xml",
                () =>
                    ValueTask.FromResult(
                        XmlFile.Write(xml => Write(xml, new(meeting, archive.Site, published.GetValueOrDefault(meeting.Minutes.File))))
                    )
            ))
            : [];

    private static void Write(XmlWriter xml, AkomaNtosoDocument document)
    {
        xml.WriteStartElement("akomaNtoso", Namespace);
        xml.WriteStartElement("debate", Namespace);
        xml.Attribute("name", document.Meeting.Minutes.Status.Danish());
        AkomaNtosoMeta.Write(xml, document);
        AkomaNtosoBody.Write(xml, document);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
