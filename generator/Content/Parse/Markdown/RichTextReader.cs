using System.Runtime.InteropServices;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MinutesSite.Model;

namespace MinutesSite.Parse.Markdown;

/// <summary>Markdig's inlines as text with marks.</summary>
/// <param name="links">Where links lead.</param>
/// <param name="lineOffset">How many lines of the file come before the markdown.</param>
public sealed class RichTextReader(LinkTargets links, int lineOffset)
{
    private readonly StringBuilder text = new();
    private readonly List<Model.Mark> marks = [];
    private readonly List<SourceAnchor> anchors = [];

    /// <summary>The text of a paragraph, heading or cell.</summary>
    public RichText Read(LeafBlock block)
    {
        text.Clear();
        marks.Clear();
        anchors.Clear();
        if (block.Inline is { } inlines)
        {
            Children(inlines);
        }
        else if (block.Lines.Count > 0)
        {
            AnchorAt(block.Line, block.Column);
            text.Append(block.Lines.ToString());
        }

        return Finish();
    }

    private RichText Finish()
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
        {
            text.Length--;
        }

        if (text.Length == 0)
        {
            return anchors.Count == 0 ? RichText.Empty : new("", [], [.. anchors]);
        }

        var kept = marks.Count == 0 ? [] : Ordered();
        return new(Written(), kept, CollectionsMarshal.AsSpan(anchors));
    }

    private string Written()
    {
        var chunks = text.GetChunks().GetEnumerator();
        return chunks.MoveNext() && chunks.Current.Length == text.Length ? StandardPhrases.TextOf(chunks.Current.Span) : text.ToString();
    }

    private Model.Mark[] Ordered() =>
        [
            .. marks
                .Where(mark => mark.Start < text.Length)
                .Select(mark => mark with { Length = Math.Min(mark.Length, text.Length - mark.Start) })
                .OrderBy(mark => mark.Start)
                .ThenByDescending(mark => mark.Length),
        ];

    private void Children(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            Inline(child);
        }
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AnchorAt(literal.Line, literal.Column);
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline line:
                LineBreak(line);
                break;
            case EmphasisInline emphasis:
                Marked(emphasis.DelimiterCount > 1 ? MarkKind.Strong : MarkKind.Emphasis, null, () => Children(emphasis));
                break;
            case LinkInline link:
                Marked(MarkKind.Link, links.Resolve(link.Url ?? "", LineOf(link), link.Column + 1), () => Children(link));
                break;
            case AutolinkInline link:
                var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
                Marked(MarkKind.Link, links.Resolve(target, LineOf(link), link.Column + 1), () => Append(link, link.Url));
                break;
            case CodeInline code:
                Marked(MarkKind.Code, null, () => Append(code, code.Content));
                break;
            case HtmlEntityInline entity:
                Append(entity, entity.Transcoded.ToString());
                break;
            case DelimiterInline delimiter:
                // A bracket that never closes is a bracket.
                Append(delimiter, delimiter.ToLiteral());
                Children(delimiter);
                break;
            case ContainerInline container:
                Children(container);
                break;
            default:
                break;
        }
    }

    private void Append(Inline inline, string content)
    {
        AnchorAt(inline.Line, inline.Column);
        text.Append(content);
    }

    private void LineBreak(LineBreakInline line)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append(line.IsHard ? '\n' : ' ');
    }

    // A link without a target stays text; a mark around nothing is none.
    private void Marked(MarkKind kind, string? target, Action content)
    {
        var start = text.Length;
        content();
        if (text.Length > start && (kind != MarkKind.Link || target is not null))
        {
            marks.Add(new(start, text.Length - start, kind, target));
        }
    }

    // Markdig gives no place to a bracket that turned out to be none: the text before it tells.
    private void AnchorAt(int line, int column)
    {
        if (anchors.Count == 0 || line + lineOffset + 1 >= anchors[^1].Line)
        {
            anchors.Add(new(text.Length, line + lineOffset + 1, column + 1));
        }
    }

    private int LineOf(Inline inline) => inline.Line + lineOffset + 1;
}
