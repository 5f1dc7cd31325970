using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>A text with its marks as HTML.</summary>
internal static class RichTextMarkup
{
    private static readonly string[] Tags = ["strong", "em", "code", "del", "a"];

    /// <summary>Writes a text, its marks and the links found in it.</summary>
    public static void AppendRichText(this StringBuilder html, RichText text, IReadOnlyList<Mark> foundLinks, SiteSettings site)
    {
        if (text.Marks.Count == 0 && foundLinks.Count == 0)
        {
            html.AppendText(text.Text);
            return;
        }

        var at = 0;
        var open = new Stack<(int End, MarkKind Kind)>();
        foreach (var (mark, href) in Nested(text, foundLinks, site))
        {
            CloseUntil(mark.Start);
            html.AppendText(text.Text.AsSpan(at, mark.Start - at)).Append('<').Append(Tags[(int)mark.Kind]);
            if (href is not null)
            {
                html.Append(" href=\"").AppendAttribute(href).Append('"');
            }

            html.Append('>');
            at = mark.Start;
            open.Push((mark.End, mark.Kind));
        }

        CloseUntil(int.MaxValue);
        html.AppendText(text.Text.AsSpan(at));

        void CloseUntil(int start)
        {
            while (open.TryPeek(out var inner) && inner.End <= start)
            {
                html.AppendText(text.Text.AsSpan(at, inner.End - at)).Append("</").Append(Tags[(int)inner.Kind]).Append('>');
                at = inner.End;
                open.Pop();
            }
        }
    }

    /// <summary>All marks so that they nest: links stay whole, other marks are cut where a link begins or ends within them.</summary>
    private static List<(Mark Mark, string? Href)> Nested(RichText text, IReadOnlyList<Mark> foundLinks, SiteSettings site)
    {
        var marks = new List<(Mark Mark, string? Href)>(text.Marks.Count + foundLinks.Count);
        foreach (var mark in text.Marks.Concat(foundLinks))
        {
            if (
                mark.Kind == MarkKind.Link
                && mark.Length > 0
                && SafeTarget.Href(mark.Target, site) is { } href
                && mark.End <= text.Text.Length
                && !marks.Exists(link => link.Mark.Start < mark.End && mark.Start < link.Mark.End)
            )
            {
                marks.Add((mark, href));
            }
        }

        var links = marks.Count;
        foreach (var mark in text.Marks)
        {
            if (mark.Kind != MarkKind.Link && mark.Length > 0)
            {
                Cut(mark, marks, links);
            }
        }

        // Stable, so that marks on one range keep the order in which the minutes nest them.
        return [.. marks.OrderBy(mark => mark.Mark.Start).ThenByDescending(mark => mark.Mark.Length)];
    }

    private static void Cut(Mark mark, List<(Mark Mark, string? Href)> marks, int links)
    {
        var start = mark.Start;
        for (var i = 0; i < links; i++)
        {
            // Links are few and may be out of order: the nearest edge that crosses the rest of the mark is sought anew each time.
            var edge = NearestCrossing(start, mark.End);
            if (edge is null)
            {
                break;
            }

            marks.Add((mark with { Start = start, Length = edge.Value - start }, null));
            start = edge.Value;
        }

        marks.Add((mark with { Start = start, Length = mark.End - start }, null));

        int? NearestCrossing(int from, int to)
        {
            int? nearest = null;
            for (var i = 0; i < links; i++)
            {
                var link = marks[i].Mark;
                var crossing =
                    link.Start > from && link.Start < to && link.End > to ? link.Start
                    : link.End > from && link.End < to && link.Start < from ? link.End
                    : (int?)null;
                nearest = crossing is not null && (nearest is null || crossing < nearest) ? crossing : nearest;
            }

            return nearest;
        }
    }
}
