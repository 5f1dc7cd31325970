using System.Globalization;
using System.Net;
using System.Text;

namespace MinutesSite.Tests.Import;

/// <summary>Minutes as a web page, which is also what is printed.</summary>
public static class SetAsHtml
{
    // Bullets are set as letters, as a word processor prints them: those that a browser draws as shapes are in no PDF's text.
    private const string Style =
        "@page { size: A4; margin: 22mm } body { font: 11pt serif } ul { list-style-type: '\u2022 ' } ul ul { list-style-type: '\u25e6 ' } "
        + "td, th { border: 1px solid; padding: 2px 8px; text-align: left }";

    public static string Page(IReadOnlyList<Piece> pieces)
    {
        var html = new StringBuilder(
            $"<!doctype html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>Referat</title><style>{Style}</style></head><body>\n"
        );
        foreach (var piece in pieces)
        {
            html.Append(
                piece switch
                {
                    Heading heading => $"<h{heading.Level}>{Encoded(heading.Text)}</h{heading.Level}>\n",
                    Text paragraph => $"<p>{Encoded(paragraph.Words)}</p>\n",
                    Field field => $"<p><strong>{field.Label}</strong> {Encoded(field.Value)}</p>\n",
                    ContentsLine line => string.Create(
                        CultureInfo.InvariantCulture,
                        $"<div>{Encoded(line.Title)}..... {line.Page}</div>\n"
                    ),
                    Entries entries => Listed(entries),
                    Rows rows => Table(rows),
                    _ => throw new InvalidOperationException(),
                }
            );
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static string Listed(Entries entries)
    {
        var list = entries.IsNumbered ? "ol" : "ul";
        var html = new StringBuilder($"<{list}>");
        var depth = 0;
        foreach (var (entryDepth, words) in entries.All)
        {
            html.Append(
                    entryDepth > depth ? $"<{list}>"
                    : entryDepth < depth ? $"</{list}>"
                    : ""
                )
                .Append("<li>")
                .Append(Encoded(words))
                .Append("</li>");
            depth = entryDepth;
        }

        return html.Append(CultureInfo.InvariantCulture, $"</{list}>\n").ToString();
    }

    private static string Table(Rows rows) =>
        "<table>"
        + string.Concat(
            rows.All.Select(
                (row, at) =>
                    "<tr>"
                    + string.Concat(row.Select(cell => at == 0 ? $"<th>{Encoded(cell)}</th>" : $"<td>{Encoded(cell)}</td>"))
                    + "</tr>"
            )
        )
        + "</table>\n";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
