using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Import.Sources;

/// <summary>Cutting and joining texts with their marks: what readers and the recogniser do all the time.</summary>
public static class RichTextParts
{
    /// <summary>
    /// The part from <paramref name="start"/> on, <paramref name="length"/> characters long, with what falls on it of the marks.
    /// </summary>
    public static RichText Slice(this RichText text, int start, int length)
    {
        if (start == 0 && length == text.Text.Length)
        {
            return text;
        }

        var end = start + length;
        var marks = text
            .Marks.Where(mark => mark.Start < end && mark.End > start)
            .Select(mark =>
                mark with
                {
                    Start = Math.Max(mark.Start, start) - start,
                    Length = Math.Min(mark.End, end) - Math.Max(mark.Start, start),
                }
            )
            .ToList();
        return new(text.Text.Substring(start, length), marks);
    }

    /// <summary>The part from <paramref name="start"/> to the end.</summary>
    public static RichText From(this RichText text, int start) => text.Slice(start, text.Text.Length - start);

    /// <summary>Without white space at both ends.</summary>
    public static RichText Trimmed(this RichText text)
    {
        var start = 0;
        var end = text.Text.Length;
        while (start < end && char.IsWhiteSpace(text.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return text.Slice(start, end - start);
    }

    /// <summary>Both texts, with <paramref name="between"/> between them; marks of one kind that meet across a space become one.</summary>
    public static RichText Then(this RichText first, string between, RichText second)
    {
        if (first.Text.Length == 0)
        {
            return second;
        }

        var shift = first.Text.Length + between.Length;
        var marks = first.Marks.ToList();
        foreach (var mark in second.Marks)
        {
            var meets =
                mark.Start == 0
                    ? marks.FindIndex(other => other.Kind == mark.Kind && other.Target == mark.Target && other.End == first.Text.Length)
                    : -1;
            if (meets >= 0)
            {
                marks[meets] = marks[meets] with { Length = shift + mark.Length - marks[meets].Start };
            }
            else
            {
                marks.Add(mark with { Start = mark.Start + shift });
            }
        }

        return new(first.Text + between + second.Text, marks);
    }

    /// <summary>Without marks of the kinds that only say how a line looks.</summary>
    public static RichText WithoutWeight(this RichText text) =>
        text.Marks.Count == 0
            ? text
            : new(text.Text, [.. text.Marks.Where(mark => mark.Kind is not (MarkKind.Strong or MarkKind.Emphasis))]);

    /// <summary>Whether marks of a kind lie on every letter and digit of the text.</summary>
    public static bool IsWholly(this RichText text, MarkKind kind)
    {
        var covered = 0;
        var marks = text.Marks.Where(mark => mark.Kind == kind).ToList();
        if (marks.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < text.Text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text.Text[i]))
            {
                continue;
            }

            if (!marks.Exists(mark => mark.Start <= i && mark.End > i))
            {
                return false;
            }

            covered++;
        }

        return covered > 0;
    }

    /// <summary>
    /// With every character replaced as told: <c>null</c> drops it. Marks keep their characters.
    /// </summary>
    public static RichText Mapped(this RichText text, Func<string, int, string?> replace)
    {
        var result = new StringBuilder(text.Text.Length);
        var at = new int[text.Text.Length + 1];
        for (var i = 0; i < text.Text.Length; i++)
        {
            at[i] = result.Length;
            result.Append(replace(text.Text, i));
        }

        at[^1] = result.Length;
        var marks = text
            .Marks.Select(mark => mark with { Start = at[mark.Start], Length = at[mark.End] - at[mark.Start] })
            .Where(mark => mark.Length > 0)
            .ToList();
        return new(result.ToString(), marks);
    }
}
