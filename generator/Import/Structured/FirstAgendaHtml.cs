using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Structured;

/// <summary>
/// The page of an agenda portal (FirstAgenda): rows of class <c>punktrow</c> with <c>label</c>, <c>overskrift</c>, <c>sagsnummer</c> and,
/// in <c>details</c>, sections under headings; the head in elements of class <c>udvalg</c>, <c>dato</c> and <c>sted</c>.
/// </summary>
internal static class FirstAgendaHtml
{
    /// <summary>Whether a page is one.</summary>
    public static bool Is(string html) =>
        html.Contains("punktrow", StringComparison.Ordinal) && html.Contains("overskrift", StringComparison.Ordinal);

    public static SourceDocument Read(string name, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var made = new StructuredBuilder(name);
        var rows = document.QuerySelectorAll(".punktrow").ToList();
        made.Body(Outside(document, ".udvalg, .committee"));
        foreach (
            var when in document
                .QuerySelectorAll(".dato, .mødedato, .tid")
                .Where(element => !rows.Exists(row => row.Contains(element)))
                .Select(element => element.TextContent)
        )
        {
            made.When(when, null, null);
        }

        made.Where(Outside(document, ".sted, .lokation"));
        made.IsAgenda = document.QuerySelector("h1")?.TextContent.Contains("dagsorden", StringComparison.OrdinalIgnoreCase) ?? false;
        foreach (
            var person in document
                .QuerySelectorAll(".deltager, .afbud")
                .Where(element => !rows.Exists(row => row.Contains(element)) && element.QuerySelector(".deltager, .afbud") is null)
        )
        {
            made.Person(person.TextContent, person.ClassList.Contains("afbud") || person.Closest(".afbud") is not null);
        }

        rows.ForEach(row => Item(made, row));
        var known =
            ".punktrow, .udvalg, .committee, .dato, .mødedato, .tid, .sted, .lokation, .deltager, .afbud, h1, script, style, head, nav";
        foreach (
            var left in document
                .All.Where(element =>
                    element.ChildElementCount == 0 && element.Closest(known) is null && TextSource.Collapsed(element.TextContent).Length > 0
                )
                .Take(12)
        )
        {
            var text = TextSource.Collapsed(left.TextContent);
            made.Note($"'{(text.Length > 60 ? text[..60] + "…" : text)}' står uden for punkterne og er ikke taget med.");
        }

        return made.Document();
    }

    private static string? Outside(IParentNode document, string selector) =>
        document.QuerySelectorAll(selector).FirstOrDefault(element => element.Closest(".punktrow") is null)?.TextContent;

    private static void Item(StructuredBuilder made, IElement row)
    {
        var title = row.QuerySelector(".overskrift")?.TextContent ?? "";
        var number = row.QuerySelector(".label")?.TextContent;
        var isClosed =
            row.ClassList.Any(name => name.Contains("luk", StringComparison.OrdinalIgnoreCase))
            || row.QuerySelector(".lukket, .fortrolig") is not null
            || (number ?? "").TrimStart().StartsWith('L');
        var details = row.QuerySelector(".details") ?? row.QuerySelector(".punkt");
        var (sections, attachments) = (new List<(string Heading, string Content)>(), new List<(string Title, string? Path, bool IsOpen)>());
        if (details is not null)
        {
            Parts(details, sections, attachments);
        }

        made.Item(number, title, isClosed, row.QuerySelector(".sagsnummer")?.TextContent, sections, attachments);
    }

    // Every heading of the row's own level begins a section; below "Bilag" each link is an enclosure.
    private static void Parts(
        IElement details,
        List<(string Heading, string Content)> sections,
        List<(string Title, string? Path, bool IsOpen)> attachments
    )
    {
        var headings = details.QuerySelectorAll("h3").ToList();
        var parent = headings.Count > 0 ? headings[0].ParentElement! : details;
        var heading = "";
        var content = new System.Text.StringBuilder();
        foreach (var node in parent.ChildNodes.ToList())
        {
            if (node is IElement { LocalName: "h3" } next)
            {
                Add(heading, content, sections);
                heading = next.TextContent;
            }
            else if (
                heading.Trim().TrimEnd(':').Equals("bilag", StringComparison.OrdinalIgnoreCase)
                && node is IElement element
                && Links(element).ToList() is { Count: > 0 } links
            )
            {
                attachments.AddRange(links.Select(link => (link.TextContent, link.GetAttribute("href"), true)));
            }
            else
            {
                content.Append(node is IElement other ? other.OuterHtml : System.Net.WebUtility.HtmlEncode(node.TextContent));
            }
        }

        Add(heading, content, sections);
    }

    private static IEnumerable<IElement> Links(IElement element) => element.LocalName == "a" ? [element] : element.QuerySelectorAll("a");

    private static void Add(string heading, System.Text.StringBuilder content, List<(string Heading, string Content)> sections)
    {
        if (content.ToString().Trim() is { Length: > 0 } text)
        {
            sections.Add((heading, text));
        }

        content.Clear();
    }
}
