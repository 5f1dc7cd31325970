using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MinutesSite.Serve;

/// <summary>The piece of some texts where most of what is asked for stands together, as HTML with marks.</summary>
internal static class BestPassage
{
    private const int Longest = 220;
    private const int Lead = 50;

    // Without this every æ, ø and å would be written as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The passage.</summary>
    /// <param name="texts">The texts, the title first, what was decided next.</param>
    /// <param name="mark">What is asked for.</param>
    public static string Of(IReadOnlyList<string> texts, MarkWords mark)
    {
        var best = (Worth: 0.0, Text: -1, Start: 0, Marks: new List<(int Start, int End, int Group)>());
        for (var at = 0; at < texts.Count; at++)
        {
            var marks = mark.In(texts[at]);
            for (var first = 0; first < marks.Count; first++)
            {
                // The title is seen anyway; of equal pieces the one that comes first is taken.
                var worth = Worth(marks, first) - (at == 0 ? 0.9 : 0);
                if (best.Text < 0 || worth > best.Worth)
                {
                    best = (worth, at, marks[first].Start, marks);
                }
            }
        }

        if (best.Text < 0)
        {
            var text = texts.Skip(1).FirstOrDefault(text => text.Length > 0) ?? "";
            return Html(text, 0, EndOf(text, 0, 0), []);
        }

        var chosen = texts[best.Text];
        var start = Math.Max(0, best.Start - Lead);
        if (start > 0)
        {
            start = Math.Min(best.Start, chosen.IndexOf(' ', start) is var space and >= 0 ? space + 1 : start);
        }

        return Html(chosen, start, EndOf(chosen, start, best.Start + 1), best.Marks);
    }

    private static double Worth(List<(int Start, int End, int Group)> marks, int first)
    {
        var groups = new HashSet<int>();
        var count = 0;
        for (var i = first; i < marks.Count && marks[i].End <= marks[first].Start + Longest - Lead; i++, count++)
        {
            groups.Add(marks[i].Group);
        }

        return groups.Count + (Math.Min(count, 5) * 0.1);
    }

    private static int EndOf(string text, int start, int least) =>
        start + Longest >= text.Length ? text.Length : Math.Max(text.LastIndexOf(' ', start + Longest), least);

    private static string Html(string text, int start, int end, List<(int Start, int End, int Group)> marks)
    {
        var html = new StringBuilder(start > 0 ? "… " : "");
        var at = start;
        foreach (var (from, to, _) in marks)
        {
            if (from >= at && to <= end)
            {
                html.Append(Encoder.Encode(text[at..from])).Append("<mark>").Append(Encoder.Encode(text[from..to])).Append("</mark>");
                at = to;
            }
        }

        return html.Append(Encoder.Encode(text[at..Math.Max(at, end)])).Append(end < text.Length ? " …" : "").ToString();
    }
}
