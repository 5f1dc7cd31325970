using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Compose;

/// <summary>A text and its marks as markdown (CommonMark), so that reading it gives the same text and marks.</summary>
internal sealed class InlineMarkdown
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("\\`*[]<>~|_&!#+-=:.)\n");
    private static readonly System.Buffers.SearchValues<char> NotBare = System.Buffers.SearchValues.Create(" ()<>\\");
    private readonly StringBuilder line;
    private readonly RichText text;
    private readonly LineKind kind;
    private readonly int start;

    private InlineMarkdown(StringBuilder line, RichText text, LineKind kind)
    {
        this.line = line;
        this.text = text;
        this.kind = kind;
        start = line.Length;
    }

    /// <summary>Writes a text. A hard line break stays one in a paragraph and is a space elsewhere.</summary>
    public static void Append(StringBuilder line, RichText text, LineKind kind)
    {
        var writer = new InlineMarkdown(line, text, kind);
        writer.AppendRange(
            0,
            text.Text.Length,
            text.Marks.Count == 0 ? [] : [.. text.Marks.Select(mark => Trimmed(mark, text.Text)).Where(mark => mark.Length > 0)]
        );
    }

    /// <summary>
    /// The part of a mark whose signs are read as signs: they touch a word, or a bracket or stop that nothing else touches.
    /// </summary>
    private static Mark Trimmed(Mark mark, string text)
    {
        if (mark.Kind is MarkKind.Link or MarkKind.Code)
        {
            return mark;
        }

        var from = mark.Start;
        var to = mark.End;
        while (
            from < to
            && !char.IsLetterOrDigit(text[from])
            && (char.IsWhiteSpace(text[from]) || (from > 0 && !char.IsWhiteSpace(text[from - 1])))
        )
        {
            from++;
        }

        while (
            to > from
            && !char.IsLetterOrDigit(text[to - 1])
            && (char.IsWhiteSpace(text[to - 1]) || (to < text.Length && !char.IsWhiteSpace(text[to])))
        )
        {
            to--;
        }

        return mark with
        {
            Start = from,
            Length = to - from,
        };
    }

    private void AppendRange(int from, int to, ReadOnlySpan<Mark> marks)
    {
        while (!marks.IsEmpty)
        {
            var mark = marks[0];
            var inner = 1;
            while (inner < marks.Length && marks[inner].Start < mark.End)
            {
                inner++;
            }

            if (mark.Start >= from && mark.End <= to)
            {
                AppendPlain(from, mark.Start);
                AppendMark(mark, marks[1..inner]);
                from = mark.End;
            }

            marks = marks[inner..];
        }

        AppendPlain(from, to);
    }

    private void AppendMark(Mark mark, ReadOnlySpan<Mark> inner)
    {
        switch (mark.Kind)
        {
            case MarkKind.Code:
                AppendCode(mark);
                break;
            case MarkKind.Link when mark.Target is { Length: > 0 } target:
                line.Append('[');
                AppendRange(mark.Start, mark.End, inner);
                line.Append("](").Append(Destination(target)).Append(')');
                break;
            case MarkKind.Link or MarkKind.Deleted:
                // Minutes are read without struck-out text: its words are what counts.
                AppendRange(mark.Start, mark.End, inner);
                break;
            default:
                AppendEmphasis(mark, inner);
                break;
        }
    }

    private void AppendEmphasis(Mark mark, ReadOnlySpan<Mark> inner)
    {
        var before = line.Length > start ? line[^1] : ' ';
        var after = mark.End < text.Text.Length ? text.Text[mark.End] : ' ';
        // "_" next to a word is not read as a sign; "*" next to another "*" is read as part of it.
        var sign =
            mark.Kind == MarkKind.Strong ? "**"
            : IsOfWord(before) || IsOfWord(after) ? "*"
            : "_";
        line.Append(sign);
        AppendRange(mark.Start, mark.End, inner);
        line.Append(sign);
    }

    private static bool IsOfWord(char c) => c == '_' || char.IsLetterOrDigit(c);

    private void AppendCode(Mark mark)
    {
        var code = text.Text.Substring(mark.Start, mark.Length).Replace('\n', ' ');
        if (kind == LineKind.Cell && code.Contains('|', StringComparison.Ordinal))
        {
            AppendPlain(mark.Start, mark.End);
            return;
        }

        var fence = "`";
        while (code.Contains(fence, StringComparison.Ordinal))
        {
            fence += '`';
        }

        var space = code[0] is '`' or ' ' || code[^1] is '`' or ' ' ? " " : "";
        line.Append(fence).Append(space).Append(code).Append(space).Append(fence);
    }

    private void AppendPlain(int from, int to)
    {
        // Most of a text is words: only what may be a sign is looked at.
        while (from < to)
        {
            var words = IsLineStart(from) ? 0 : text.Text.AsSpan(from, to - from).IndexOfAny(Signs);
            if (words < 0)
            {
                line.Append(text.Text, from, to - from);
                return;
            }

            line.Append(text.Text, from, words);
            from += words;
            AppendSign(from);
            from++;
        }
    }

    private void AppendSign(int at)
    {
        var c = text.Text[at];
        if (c == '\n')
        {
            AppendBreak(at);
        }
        else if (c is not (' ' or '\t') || !IsLineStart(at))
        {
            // Spaces that begin a line would be read as indentation.
            line.Append(NeedsEscape(at) ? "\\" : "").Append(c);
        }
    }

    private void AppendBreak(int at)
    {
        var isBetweenWords = at > 0 && at + 1 < text.Text.Length;
        line.Append(
            kind == LineKind.Paragraph && isBetweenWords ? "\\\n"
            : isBetweenWords ? " "
            : ""
        );
    }

    private bool IsLineStart(int at) => line.Length == start || (at > 0 && line[^1] == '\n');

    private bool NeedsEscape(int at)
    {
        var c = text.Text[at];
        var next = at + 1 < text.Text.Length ? text.Text[at + 1] : '\n';
        return c switch
        {
            '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '|' => true,
            '_' => !(at > 0 && char.IsLetterOrDigit(text.Text[at - 1]) && char.IsLetterOrDigit(next)),
            '&' => next == '#' || char.IsAsciiLetter(next),
            '!' => next == '[' || text.Marks.Any(mark => mark.Kind == MarkKind.Link && mark.Start == at + 1),
            '#' => kind == LineKind.Heading || IsLineStart(at),
            '>' or '+' or '-' or '=' => kind == LineKind.Paragraph && IsLineStart(at),
            ':' or '.' when BareAddress.EndsScheme(text.Text, at) => !BareAddress.IsPlain(text, at),
            '.' or ')' => kind == LineKind.Paragraph && EndsListNumber(at),
            _ => false,
        };
    }

    /// <summary>Whether what stands before is the number that begins a line: "3." would be read as a list.</summary>
    private bool EndsListNumber(int at)
    {
        var first = at;
        while (first > 0 && char.IsAsciiDigit(text.Text[first - 1]))
        {
            first--;
        }

        return first < at
            && at - first <= 9
            && (first == 0 || text.Text[first - 1] == '\n')
            && (at + 1 == text.Text.Length || char.IsWhiteSpace(text.Text[at + 1]));
    }

    private static string Destination(string target) =>
        target.AsSpan().IndexOfAny(NotBare) < 0 && !target.Any(char.IsControl)
            ? target
            : "<"
                + string.Concat(target.Where(c => !char.IsControl(c)))
                    .Replace("\\", "\\\\", StringComparison.Ordinal)
                    .Replace("<", "\\<", StringComparison.Ordinal)
                    .Replace(">", "\\>", StringComparison.Ordinal)
                + ">";
}
