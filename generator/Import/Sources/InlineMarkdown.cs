using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Import.Sources;

/// <summary>Bold, italics, code and links within a line of text that may be markdown.</summary>
/// <remarks>
/// Not a markdown parser on purpose: text pasted from PDF or Word is markdown at most by accident, so only what cannot be
/// anything else counts as a mark, and every word stays a word.
/// </remarks>
public static class InlineMarkdown
{
    /// <summary>The text of a line with its marks; a link that leads nowhere (<c>#</c>) is plain text.</summary>
    public static RichText Read(string line)
    {
        if (line.AsSpan().IndexOfAny(Signs) < 0)
        {
            return RichText.Plain(line);
        }

        var text = new StringBuilder(line.Length);
        var marks = new List<Mark>();
        var open = Scan(line, text, marks);

        // A sign that was never closed was a star in the text.
        foreach (var (sign, length, start) in open)
        {
            text.Insert(start, new string(sign, length));
            for (var m = 0; m < marks.Count; m++)
            {
                marks[m] =
                    marks[m].Start >= start ? marks[m] with { Start = marks[m].Start + length }
                    : marks[m].End > start ? marks[m] with { Length = marks[m].Length + length }
                    : marks[m];
            }
        }

        marks.RemoveAll(mark => mark.Length == 0);
        marks.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length));
        return new(text.ToString(), marks);
    }

    /// <summary>The signs that a line opens and does not close, outermost first: "**" of "**Punkt 2: En lang".</summary>
    public static IReadOnlyList<string> LeftOpen(string line) =>
        line.AsSpan().IndexOfAny('*', '_') < 0
            ? []
            : [.. Scan(line, new(line.Length), []).Reverse().Select(sign => new string(sign.Sign, sign.Length))];

    /// <summary>Reads a line into its text and marks; what it returns was opened and never closed, innermost first.</summary>
    private static Stack<(char Sign, int Length, int Start)> Scan(string line, StringBuilder text, List<Mark> marks)
    {
        var open = new Stack<(char Sign, int Length, int Start)>();
        var i = 0;
        while (i < line.Length)
        {
            i = line[i] switch
            {
                '\\'
                    when i + 1 < line.Length
                        && (char.IsAscii(line[i + 1]) && (char.IsPunctuation(line[i + 1]) || char.IsSymbol(line[i + 1]))) => Literal(
                    text,
                    line,
                    i
                ),
                '*' or '_' => Sign(line, i, text, marks, open),
                '!' when i + 1 < line.Length && line[i + 1] == '[' && line.IndexOf("](", i, StringComparison.Ordinal) > 0 => i + 1,
                '[' => Link(line, i, text, marks),
                '<' => Angle(line, i, text, marks),
                '&' => Entity(line, i, text),
                _ => Copy(text, line, i),
            };
        }

        return open;
    }

    private static int Literal(StringBuilder text, string line, int i)
    {
        text.Append(line[i + 1]);
        return i + 2;
    }

    private static int Copy(StringBuilder text, string line, int i)
    {
        text.Append(line[i]);
        return i + 1;
    }

    private static int Sign(string line, int i, StringBuilder text, List<Mark> marks, Stack<(char Sign, int Length, int Start)> open)
    {
        var sign = line[i];
        var run = 1;
        while (i + run < line.Length && line[i + run] == sign)
        {
            run++;
        }

        var before = i == 0 ? ' ' : line[i - 1];
        var after = i + run >= line.Length ? ' ' : line[i + run];
        var intraword = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        var opens = !char.IsWhiteSpace(after) && (sign == '*' || !char.IsLetterOrDigit(before));
        var closes = !char.IsWhiteSpace(before) && (sign == '*' || !char.IsLetterOrDigit(after));
        if (run > 3 || (sign == '_' && intraword))
        {
            text.Append(line, i, run);
            return i + run;
        }

        var left = run;
        while (closes && left > 0 && open.TryPeek(out var last) && last.Sign == sign && last.Length <= left)
        {
            open.Pop();
            left -= last.Length;
            AddMark(marks, last.Start, text.Length, last.Length);
        }

        if (left > 0 && opens && left == run)
        {
            // "***" opens bold and italics; they are closed apart.
            open.Push((sign, Math.Min(left, 2), text.Length));
            if (left == 3)
            {
                open.Push((sign, 1, text.Length));
            }
        }
        else
        {
            text.Append(sign, left);
        }

        return i + run;
    }

    private static void AddMark(List<Mark> marks, int start, int end, int signs)
    {
        if (end > start)
        {
            marks.Add(new(start, end - start, signs == 2 ? MarkKind.Strong : MarkKind.Emphasis));
        }
    }

    private static int Link(string line, int i, StringBuilder text, List<Mark> marks)
    {
        var close = line.IndexOf(']', i + 1);
        if (close < 0 || close + 1 >= line.Length || line[close + 1] != '(')
        {
            return Copy(text, line, i);
        }

        var end = EndOfTarget(line, close + 2);
        if (end < 0)
        {
            return Copy(text, line, i);
        }

        var inner = Read(line[(i + 1)..close]);
        var target = line[(close + 2)..end].Trim().Trim('<', '>');
        var start = text.Length;
        text.Append(inner.Text);
        if (LinkTarget.Normal(target) is { } address && inner.Text.Length > 0)
        {
            marks.Add(new(start, inner.Text.Length, MarkKind.Link, address));
        }

        marks.AddRange(inner.Marks.Select(mark => mark with { Start = mark.Start + start }));
        return end + 1;
    }

    private static int EndOfTarget(string line, int from)
    {
        var depth = 0;
        for (var i = from; i < line.Length; i++)
        {
            depth += line[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth < 0)
            {
                return i;
            }
        }

        return line.IndexOf(')', from);
    }

    private static int Angle(string line, int i, StringBuilder text, List<Mark> marks)
    {
        var end = line.IndexOf('>', i + 1);
        if (end < 0)
        {
            return Copy(text, line, i);
        }

        var inside = line[(i + 1)..end];
        if (inside.TrimEnd('/', ' ') is "br" or "BR")
        {
            text.Append(' ');
            return end + 1;
        }

        if (!inside.Contains(' ', StringComparison.Ordinal) && LinkTarget.OfBareText(inside) is { } address)
        {
            marks.Add(new(text.Length, inside.Length, MarkKind.Link, address));
            text.Append(inside);
            return end + 1;
        }

        return Copy(text, line, i);
    }

    private static int Entity(string line, int i, StringBuilder text)
    {
        foreach (var (name, value) in Entities)
        {
            if (string.CompareOrdinal(line, i, name, 0, name.Length) == 0)
            {
                text.Append(value);
                return i + name.Length;
            }
        }

        return Copy(text, line, i);
    }

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("*_[\\&<");

    private static readonly (string Name, string Value)[] Entities =
    [
        ("&amp;", "&"),
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x20;", " "),
    ];
}
