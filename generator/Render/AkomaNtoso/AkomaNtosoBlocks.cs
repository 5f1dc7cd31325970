using System.Globalization;
using System.Xml;
using MinutesSite.Model;

namespace MinutesSite.Render.AkomaNtoso;

/// <summary>Paragraphs, lists and tables with the names that Akoma Ntoso shares with HTML.</summary>
internal static class AkomaNtosoBlocks
{
    public static void Write(XmlWriter xml, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(xml, block);
        }
    }

    /// <summary>A text without the characters that XML has no way to write.</summary>
    public static void Text(XmlWriter xml, string text) => xml.WriteString(XmlFile.Clean(text));

    private static void Write(XmlWriter xml, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                xml.Element("p", paragraph.Text.Text);
                break;
            case SubHeading heading:
                xml.WriteStartElement("p");
                xml.Element("b", heading.Text.Text);
                xml.WriteEndElement();
                break;
            case ListBlock list when list.Entries.Count > 0:
                WriteList(xml, list);
                break;
            case Table table:
                WriteTable(xml, table);
                break;
            default:
                xml.Element("p", BlockText.Of([block]));
                break;
        }
    }

    private static void WriteList(XmlWriter xml, ListBlock list)
    {
        xml.WriteStartElement(list.Start is null ? "ul" : "ol");
        foreach (var (entry, place) in list.Entries.Select((entry, place) => (entry, place)))
        {
            xml.WriteStartElement("li");
            if (list.Start is { } first)
            {
                xml.Attribute("value", (first + place).ToString(CultureInfo.InvariantCulture));
            }

            // An entry holds paragraphs and lists; a table in one has no place in Akoma Ntoso and is told by its words.
            foreach (var block in entry)
            {
                Write(xml, block is Table ? new Paragraph(RichText.Plain(BlockText.Of([block]))) : block);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteTable(XmlWriter xml, Table table)
    {
        xml.WriteStartElement("table");
        Row("th", table.Header);
        foreach (var row in table.Rows)
        {
            Row("td", row);
        }

        xml.WriteEndElement();

        void Row(string cell, IReadOnlyList<RichText> texts)
        {
            if (texts.Count == 0)
            {
                return;
            }

            xml.WriteStartElement("tr");
            foreach (var text in texts)
            {
                xml.WriteStartElement(cell);
                xml.Element("p", text.Text);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }
}
