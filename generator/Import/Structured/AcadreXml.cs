using System.Globalization;
using System.Xml.Linq;

namespace MinutesSite.Import.Structured;

/// <summary>
/// Acadre: tables in tables, <c>table[@name]/fields/field[@name]</c>: agenda, committee, meeting, meetmember, agendaitem, bullet,
/// enclosure.
/// </summary>
internal static class AcadreXml
{
    public static void Read(XmlFields fields, StructuredBuilder made)
    {
        var agenda = Tables(fields.Root, "agenda").FirstOrDefault();
        var isClosed = agenda is not null && !IsOpen(Value(fields, agenda, "accessname") ?? Value(fields, agenda, "access"));
        made.IsAgenda =
            agenda is not null
            && Value(fields, agenda, "name") is { } kind
            && kind.Contains("dagsorden", StringComparison.OrdinalIgnoreCase);
        foreach (var committee in Tables(fields.Root, "committee").Take(1))
        {
            made.Body(Value(fields, committee, "name"));
        }

        foreach (var meeting in Tables(fields.Root, "meeting").Take(1))
        {
            Value(fields, meeting, "name");
            made.When(Value(fields, meeting, "date"), null, Value(fields, meeting, "finish"));
            made.Where(Value(fields, meeting, "location"));
            foreach (var member in Tables(meeting, "member"))
            {
                made.Person(
                    Value(fields, member, "name"),
                    XmlFields.IsTrue(Value(fields, member, "absent"), false),
                    Value(fields, member, "role"),
                    Value(fields, member, "party")
                );
            }
        }

        foreach (var item in Tables(fields.Root, "agendaitem"))
        {
            Item(fields, made, item, isClosed);
        }
    }

    private static void Item(XmlFields fields, StructuredBuilder made, XElement item, bool isClosed)
    {
        var number =
            Value(fields, item, "number")
            ?? Value(fields, item, "sort")
            ?? (item.Parent is { } parent ? Value(fields, parent, "sort") : null);
        var title = Value(fields, item, "name") ?? "";
        if (isClosed || !IsOpen(Value(fields, item, "accessname") ?? Value(fields, item, "access")))
        {
            fields.Pass(item);
            made.Item(number, title, true, null, [], []);
            return;
        }

        var sections = Tables(item, "bullet")
            .OrderBy(bullet =>
                int.TryParse(Value(fields, bullet, "bulletsortorder"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var order)
                    ? order
                    : int.MaxValue
            )
            .Select(bullet => (Value(fields, bullet, "bulletname") ?? "", Value(fields, bullet, "bulletcontent") ?? ""))
            .ToList();
        made.Item(
            number,
            title,
            false,
            Value(fields, item, "caseno"),
            sections,
            [
                .. Tables(item, "enclosure")
                    .Select(file =>
                        (
                            Value(fields, file, "name") ?? "",
                            Value(fields, file, "filename"),
                            IsOpen(Value(fields, file, "accessname") ?? Value(fields, file, "access"))
                        )
                    ),
            ]
        );
    }

    // 1 is open; what says anything else is not shown.
    private static bool IsOpen(string? access) =>
        XmlFields.IsTrue(access, true) || (access is not null && access.StartsWith("åb", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<XElement> Tables(XElement of, string name) =>
        XmlFields.All(of, "table").Where(table => string.Equals(table.Attribute("name")?.Value, name, StringComparison.OrdinalIgnoreCase));

    private static string? Value(XmlFields fields, XElement table, string name)
    {
        foreach (var list in table.Elements().Where(element => element.Name.LocalName == "fields"))
        {
            foreach (
                var field in list.Elements()
                    .Where(field => string.Equals(field.Attribute("name")?.Value, name, StringComparison.OrdinalIgnoreCase))
            )
            {
                return fields.Content(field) is { Length: > 0 } value ? value : null;
            }
        }

        return null;
    }
}
