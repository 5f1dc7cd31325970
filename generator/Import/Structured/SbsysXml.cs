using System.Xml;
using System.Xml.Linq;

namespace MinutesSite.Import.Structured;

/// <summary>
/// SBSYS: <c>Dagsorden</c> with <c>Møde</c>, whose attributes are the head, and <c>Dagsordenpunkt</c>, whose <c>Indhold</c> has an element
/// a section with HTML in it. Whether an item is open stands on the item, its group or the whole agenda.
/// </summary>
internal static class SbsysXml
{
    public static void Read(XmlFields fields, StructuredBuilder made)
    {
        if (
            fields.Root.DescendantsAndSelf().FirstOrDefault(element => element.Name.LocalName is "Møde" or "Moede" or "Mode") is { } meeting
        )
        {
            made.Body(fields.Text(meeting, "Udvalg", "Udvalgsnavn"));
            made.When(
                fields.Text(meeting, "Mødedato", "Dato", "Mødestartdato"),
                fields.Text(meeting, "Mødetid", "Mødestarttid", "Tid"),
                fields.Text(meeting, "Mødesluttid", "Sluttid")
            );
            made.Where(fields.Text(meeting, "Mødested", "Sted"));
        }

        made.Body(fields.Text(fields.Root, "Udvalg", "Udvalgsnavn"));
        made.IsAgenda =
            fields.Text(fields.Root, "Dagsordentype", "Type") is { } kind && kind.Contains("dagsorden", StringComparison.OrdinalIgnoreCase);
        foreach (
            var person in fields
                .Root.Descendants()
                .Where(element =>
                    element.Name.LocalName is "Deltager" or "Medlem" or "Mødedeltager" or "Fraværende" or "Afbud"
                    && !element.HasElements | element.Elements().Any(child => child.Name.LocalName == "Navn")
                )
        )
        {
            var name = fields.Text(person, "Navn", "Name") ?? (person.HasElements ? null : fields.Content(person));
            var isAbsent =
                person.Name.LocalName is "Fraværende" or "Afbud"
                || IsAwayGroup(person)
                || !XmlFields.IsTrue(fields.Text(person, "Tilstede", "Deltog", "Fremmødt"), true)
                || XmlFields.IsTrue(fields.Text(person, "Fraværende", "Afbud"), false);
            made.Person(
                name,
                isAbsent,
                fields.Text(person, "Titel", "Rolle"),
                fields.Text(person, "Parti"),
                fields.Text(person, "Bemærkning", "Note")
            );
        }

        foreach (var item in fields.Root.Descendants().Where(element => element.Name.LocalName is "Dagsordenpunkt" or "Dagsordenspunkt"))
        {
            Item(fields, made, item);
        }
    }

    private static bool IsAwayGroup(XElement person) =>
        person
            .Ancestors()
            .Any(group =>
                group.Name.LocalName.Contains("afbud", StringComparison.OrdinalIgnoreCase)
                || group.Name.LocalName.Contains("fravær", StringComparison.OrdinalIgnoreCase)
            );

    private static void Item(XmlFields fields, StructuredBuilder made, XElement item)
    {
        var title = fields.Text(item, "Overskrift", "Titel", "Navn") ?? "";
        if (!IsOpen(fields, item))
        {
            fields.Pass(item);
            made.Item(fields.Text(item, "Nummer", "Punktnummer"), title, true, null, [], []);
            return;
        }

        var content = item.Elements().FirstOrDefault(element => element.Name.LocalName is "Indhold" or "Felter");
        var sections =
            content is null ? []
            : content.HasElements && !IsHtml(content)
                ? content
                    .Elements()
                    .Select(field =>
                        (
                            Heading: fields.Text(field, "Navn", "Overskrift") is { } named && !IsHtml(field) ? named : Named(field),
                            Content: fields.Text(field, "Tekst", "Indhold") ?? fields.Content(field)
                        )
                    )
                    .ToList()
            : [(Heading: "", Content: fields.Content(content))];
        var attachments = item.Descendants()
            .Where(element =>
                element.Name.LocalName == "Bilag"
                && !element.Elements().Any(child => child.Name.LocalName == "Bilag")
                && (element.Attributes().Any() || element.HasElements)
                && !(content?.Descendants().Contains(element) ?? false)
            )
            .Select(file =>
                (
                    fields.Text(file, "Navn", "Titel", "Overskrift") ?? "",
                    fields.Text(file, "BilagUrl", "Url", "Filnavn", "Sti"),
                    XmlFields.IsTrue(fields.Text(file, "MaaPubliceres", "MåPubliceres", "Åbent"), true)
                )
            )
            .ToList();
        made.Item(
            fields.Text(item, "Nummer", "Punktnummer"),
            title,
            false,
            fields.Text(item, "Sagsnummer", "SagsNr", "Journalnummer"),
            sections,
            attachments
        );
    }

    private static bool IsHtml(XElement content) =>
        content
            .Elements()
            .Any(child =>
                child.Name.LocalName.ToLowerInvariant()
                    is "p"
                        or "div"
                        or "ul"
                        or "ol"
                        or "table"
                        or "br"
                        or "span"
                        or "b"
                        or "h1"
                        or "h2"
                        or "h3"
            );

    private static string Named(XElement field) => XmlConvert.DecodeName(field.Name.LocalName)!.Replace('_', ' ');

    /// <summary>An item is open where neither itself, a group around it nor the agenda says otherwise.</summary>
    private static bool IsOpen(XmlFields fields, XElement item)
    {
        var own = fields.Text(item, "Åbent", "Åben", "Aabent", "Offentligt");
        return XmlFields.IsTrue(own, true)
            && !XmlFields.IsTrue(fields.Text(item, "Lukket", "Fortroligt"), false)
            && !item.Ancestors().Any(group => SaysClosed(fields, group));
    }

    private static bool SaysClosed(XmlFields fields, XElement group) =>
        (group.Name.LocalName is "Dagsorden" or "Gruppe" && !XmlFields.IsTrue(fields.Text(group, "Åben", "Åbent", "Aaben"), true))
        || group
            .Attributes()
            .Any(attribute =>
                attribute.Name.LocalName.ToLowerInvariant() is "navn" or "overskrift" or "type" or "titel"
                && attribute.Value.Contains("luk", StringComparison.OrdinalIgnoreCase)
                    | attribute.Value.Contains("fortrolig", StringComparison.OrdinalIgnoreCase)
                    | attribute.Value.Contains("ikke offentlig", StringComparison.OrdinalIgnoreCase)
            );
}
