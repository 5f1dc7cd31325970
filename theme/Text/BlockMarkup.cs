using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>
/// The blocks of a section as HTML. Most of the bytes of a site are made here, so it writes strings and not a component for
/// each paragraph.
/// </summary>
public static class BlockMarkup
{
    private static readonly string[] Alignments = ["", " class=\"center\"", " class=\"end\""];

    /// <summary>The blocks of a section.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="item">The item they stand in, for the links found in its texts.</param>
    /// <param name="site">The site, for its base path.</param>
    public static MarkupString Of(IReadOnlyList<Block> blocks, ArchivedItem item, SiteSettings site)
    {
        var html = new StringBuilder(1024);
        AppendBlocks(html, blocks, item, site);
        return new(html.ToString());
    }

    /// <summary>One text with its marks and found links.</summary>
    public static MarkupString Of(RichText text, ArchivedItem item, SiteSettings site)
    {
        var html = new StringBuilder(text.Text.Length + 32);
        AppendText(html, text, item, site);
        return new(html.ToString());
    }

    private static void AppendBlocks(StringBuilder html, IReadOnlyList<Block> blocks, ArchivedItem item, SiteSettings site)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Element("p", paragraph.Text);
                    break;
                case SubHeading heading:
                    Element(
                        heading.Level switch
                        {
                            4 => "h4",
                            5 => "h5",
                            _ => "h6",
                        },
                        heading.Text
                    );
                    break;
                case Preformatted preformatted:
                    html.Append("<pre tabindex=\"0\">").AppendAttribute(preformatted.Text.Text).Append("</pre>");
                    break;
                case ListBlock list:
                    AppendList(html, list, item, site);
                    break;
                case Table table:
                    AppendTable(html, table, item, site);
                    break;
                case Quotation quotation:
                    html.Append("<blockquote>");
                    AppendBlocks(html, quotation.Blocks, item, site);
                    html.Append("</blockquote>");
                    break;
                case ThematicBreak:
                    html.Append("<hr>");
                    break;
            }
        }

        void Element(string tag, RichText text)
        {
            html.Append('<').Append(tag).Append('>');
            AppendText(html, text, item, site);
            html.Append("</").Append(tag).Append('>');
        }
    }

    private static void AppendText(StringBuilder html, RichText text, ArchivedItem item, SiteSettings site) =>
        html.AppendRichText(text, item.FoundLinks.TryGetValue(text, out var links) ? links : [], site);

    private static void AppendList(StringBuilder html, ListBlock list, ArchivedItem item, SiteSettings site)
    {
        var tag = list.Start is null ? "ul" : "ol";
        html.Append('<').Append(tag);
        if (list.Start is { } start and not 1)
        {
            html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        }

        html.Append('>');
        foreach (var entry in list.Entries)
        {
            html.Append("<li>");
            if (entry.Count > 0 && entry[0] is Paragraph only)
            {
                // A list entry of one line is that line: no paragraph of its own, no space around it.
                AppendText(html, only.Text, item, site);
                AppendBlocks(html, [.. entry.Skip(1)], item, site);
            }
            else
            {
                AppendBlocks(html, entry, item, site);
            }

            html.Append("</li>");
        }

        html.Append("</").Append(tag).Append('>');
    }

    private static void AppendTable(StringBuilder html, Table table, ArchivedItem item, SiteSettings site)
    {
        // A table wider than the page scrolls within its own frame, which a keyboard can reach.
        html.Append("<div class=\"table\" role=\"group\" aria-label=\"Tabel\" tabindex=\"0\"><table>");
        if (table.Header.Any(cell => cell.Text.Length > 0))
        {
            html.Append("<thead>");
            AppendRow(table.Header, "th scope=\"col\"", "th");
            html.Append("</thead>");
        }

        html.Append("<tbody>");
        foreach (var row in table.Rows)
        {
            AppendRow(row, "td", "td");
        }

        html.Append("</tbody></table></div>");

        void AppendRow(IReadOnlyList<RichText> cells, string opening, string tag)
        {
            html.Append("<tr>");
            for (var i = 0; i < cells.Count; i++)
            {
                // An empty heading cell heads nothing.
                var (open, close) = cells[i].Text.Length == 0 ? ("td", "td") : (opening, tag);
                html.Append('<').Append(open).Append(i < table.Columns.Count ? Alignments[(int)table.Columns[i]] : "").Append('>');
                AppendText(html, cells[i], item, site);
                html.Append("</").Append(close).Append('>');
            }

            html.Append("</tr>");
        }
    }
}
