using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MinutesSite.Model;

namespace MinutesSite.Import.Sources;

/// <summary>A web page, or what Word and Outlook save as one: headings, paragraphs, lists, tables, links.</summary>
public sealed class HtmlSource
{
    /// <summary>Why words outside a page's content are left out.</summary>
    public const string NavigationReason = "websidens navigation";

    private const int DeepestNesting = 150;
    private readonly List<SourceBlock> blocks = [];
    private readonly List<SourceLine> lines = [];
    private readonly StringBuilder text = new();
    private readonly List<Mark> marks = [];
    private string? leftOut;
    private string? marker;
    private int listDepth;
    private int headingLevel;
    private bool isFirstRow;

    private HtmlSource() { }

    /// <summary>The blocks of a page.</summary>
    public static SourceDocument Read(string name, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var reader = new HtmlSource();
        var content = document.QuerySelector("main") ?? document.QuerySelector("article");
        if (document.Body is { } body)
        {
            reader.ReadNode(body, content, content is null, 0);
            reader.Close();
        }

        return new(name, reader.blocks, reader.lines) { CountsParagraphs = true, Title = document.Title };
    }

    private void ReadNode(INode node, IElement? content, bool isInside, int depth)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    Append(words.Data);
                    break;
                case IElement element
                    when element.LocalName
                        is not ("script" or "style" or "noscript" or "template" or "head" or "iframe" or "svg" or "object"):
                    if (depth > DeepestNesting)
                    {
                        Append(element.TextContent);
                    }
                    else
                    {
                        ReadElement(element, content, isInside || ReferenceEquals(element, content), depth + 1);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private void ReadElement(IElement element, IElement? content, bool isInside, int depth)
    {
        var before = leftOut;
        var isOutside =
            (!isInside && !(content is not null && element.Contains(content)))
            || element.LocalName is "nav"
            || element.HasAttribute("hidden");
        if (isOutside && leftOut is null)
        {
            Close();
            leftOut = NavigationReason;
        }

        switch (element.LocalName)
        {
            case "br":
                Close(endsParagraph: false);
                break;
            case "b" or "strong":
                Marked(element, MarkKind.Strong, null, content, isInside, depth);
                break;
            case "i" or "em":
                Marked(element, MarkKind.Emphasis, null, content, isInside, depth);
                break;
            case "a":
                Marked(element, MarkKind.Link, LinkTarget.Normal(element.GetAttribute("href")), content, isInside, depth);
                break;
            case ['h', >= '1' and <= '6' and var level]:
                Close();
                headingLevel = level - '0';
                ReadNode(element, content, isInside, depth);
                Close();
                headingLevel = 0;
                break;
            case "ul" or "ol":
                ReadList(element, content, isInside, depth);
                break;
            case "table":
                ReadTable(element, content, isInside, depth);
                break;
            case "dt":
                Close();
                ReadNode(element, content, isInside, depth);
                Append(": ");
                break;
            case "p"
            or "div"
            or "section"
            or "article"
            or "main"
            or "header"
            or "footer"
            or "aside"
            or "nav"
            or "li"
            or "dl"
            or "dd"
            or "blockquote"
            or "pre"
            or "address"
            or "figure"
            or "figcaption"
            or "fieldset"
            or "form"
            or "center"
            or "hr"
            or "details"
            or "summary":
                if (element.LocalName != "dd")
                {
                    Close();
                }

                ReadNode(element, content, isInside, depth);
                Close();
                break;
            default:
                ReadNode(element, content, isInside, depth);
                if (IsLabelOfNext(element))
                {
                    Append(": ");
                }

                break;
        }

        if (leftOut != before)
        {
            Close();
            leftOut = before;
        }
    }

    // "<span class=label>Mødested</span><span class=value>Salen</span>": style sheets part them, and nothing else.
    private static bool IsLabelOfNext(IElement element) =>
        element is { LocalName: "span", ClassName.Length: > 0, NextSibling: IElement { LocalName: "span", ClassName.Length: > 0 } next }
        && next.ClassName != element.ClassName
        && element.ParentElement is { ChildElementCount: 2, LocalName: "div" or "li" or "p" } parent
        && parent.FirstElementChild == element
        && element.TextContent.Trim() is { Length: > 1 and < 40 } label
        && label.Any(char.IsLetter)
        && label[^1] != ':'
        && !parent.ChildNodes.OfType<IText>().Any(text => text.Data.Trim().Length > 0);

    private void Marked(IElement element, MarkKind kind, string? target, IElement? content, bool isInside, int depth)
    {
        var start = text.Length;
        var block = lines.Count;
        ReadNode(element, content, isInside, depth);
        if (block == lines.Count && text.Length > start && (kind != MarkKind.Link || target is not null))
        {
            marks.Add(new(start, text.Length - start, kind, target));
        }
    }

    private void ReadList(IElement list, IElement? content, bool isInside, int depth)
    {
        Close();
        var (outer, number) = (marker, StartOf(list));
        listDepth++;
        foreach (var child in list.ChildNodes)
        {
            Close();
            if (child is IElement { LocalName: "li" } entry)
            {
                marker = list.LocalName == "ol" ? Label(list, number++) : "•";
                ReadNode(entry, content, isInside, depth + 1);
                Close();
            }
            else if (child is IElement other)
            {
                ReadElement(other, content, isInside, depth + 1);
            }
            else if (child is IText words)
            {
                Append(words.Data);
            }

            marker = null;
        }

        listDepth--;
        marker = outer is null ? null : marker;
    }

    private static int StartOf(IElement list) =>
        int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? Math.Min(start, 10_000)
            : 1;

    private static string Label(IElement list, int number) =>
        list.GetAttribute("type") is "a" && number is > 0 and <= 26
            ? $"{(char)('a' + number - 1)})"
            : string.Create(CultureInfo.InvariantCulture, $"{number}.");

    private void ReadTable(IElement table, IElement? content, bool isInside, int depth)
    {
        Close();
        isFirstRow = true;
        foreach (var row in table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table))
        {
            var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
            if (cells.Count == 1)
            {
                ReadNode(cells[0], content, isInside, depth + 1);
                Close();
                isFirstRow = true;
                continue;
            }

            AddRow(row, cells);
        }
    }

    private void AddRow(IElement row, List<IElement> cells)
    {
        var texts = cells.Select(cell => CellText(cell)).ToList();
        if (texts.TrueForAll(cell => cell.Text.Length == 0))
        {
            return;
        }

        var number = lines.Count + 1;
        var whole = string.Join(' ', texts.Select(cell => cell.Text.Replace('\n', ' ')).Where(cell => cell.Length > 0));
        lines.Add(new(number, whole));
        blocks.Add(
            new([number], RichText.Plain(whole))
            {
                Cells =
                [
                    .. cells.Zip(texts).SelectMany(pair => Enumerable.Repeat(RichText.Empty, Span(pair.First) - 1).Prepend(pair.Second)),
                ],
                BeginsParagraph = isFirstRow,
                IsHeaderRow = cells.TrueForAll(cell => cell.LocalName == "th") || row.ParentElement?.LocalName == "thead",
                LeftOutBecause = leftOut,
            }
        );
        isFirstRow = false;
    }

    private static int Span(IElement cell) =>
        int.TryParse(cell.GetAttribute("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, 60)
            : 1;

    /// <summary>A cell's text; its paragraphs and line breaks as <c>\n</c>.</summary>
    private static RichText CellText(IElement cell)
    {
        var reader = new HtmlSource();
        reader.ReadNode(cell, null, true, 0);
        reader.Close();
        return reader
            .blocks.Select(block => block.Marker is { } sign && sign != "•" ? RichText.Plain(sign).Then(" ", block.Text) : block.Text)
            .Aggregate(RichText.Empty, (all, part) => all.Then("\n", part));
    }

    private void Append(string words)
    {
        foreach (var c in words.Composed(NormalizationForm.FormC))
        {
            if (c is '\u00ad' or '\u200b' or '\ufeff')
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }

    private void Close(bool endsParagraph = true)
    {
        var content = text.ToString();
        var all = marks.Where(mark => mark.Length > 0).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length).ToList();
        text.Clear();
        marks.Clear();
        var rich = new RichText(content, all).Trimmed();
        if (rich.Text.Length > 0)
        {
            AddBlock(rich);
        }

        beginsLine = !endsParagraph;
    }

    private bool beginsLine;

    private void AddBlock(RichText rich)
    {
        var number = lines.Count + 1;
        var spoken = marker is not null && marker != "•" ? marker + " " : "";
        lines.Add(new(number, spoken + rich.Text));
        var typed = marker is null && headingLevel == 0 ? ListMarker.At(rich.Text) : null;
        blocks.Add(
            new([number], typed is { } sign ? rich.From(sign.Length).Trimmed() : rich)
            {
                HeadingLevel = headingLevel,
                Marker = marker ?? typed?.Sign,
                Indent = Math.Max(0, listDepth - 1) * 2,
                BeginsParagraph = !beginsLine,
                EndColumn = rich.Text.Length,
                LeftOutBecause = leftOut,
            }
        );
        marker = null;
    }
}
