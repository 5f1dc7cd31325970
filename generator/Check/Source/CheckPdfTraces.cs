using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;

namespace MinutesSite.Check.Source;

/// <summary>What comes along when text is copied out of a PDF: page numbers, a table of contents, lone question marks, cut words.</summary>
internal static partial class CheckPdfTraces
{
    // "børne-" before "og ungeudvalget" is a word of its own.
    private static readonly FrozenSet<string> AfterHyphen = new[]
    {
        "og",
        "eller",
        "samt",
        "men",
        "til",
        "som",
        "hhv",
        "henholdsvis",
        "i",
        "på",
        "m",
        "mv",
        "med",
        "såvel",
        "både",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Check(SourceText source, ICollection<Diagnostic> problems)
    {
        var text = source.Text.AsSpan();
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text[start..end].Trim();
            if (line.Length > 0)
            {
                Line(source, line, start, end, problems);
            }

            start = end + 1;
        }
    }

    private static void Line(SourceText source, ReadOnlySpan<char> line, int start, int end, ICollection<Diagnostic> problems)
    {
        if (
            line is "?"
            || IsPageNumber(line)
            || (
                char.IsAsciiDigit(line[^1])
                && (line[0] is 'S' or 's' || line.Contains("....", StringComparison.Ordinal) || line.Contains('…'))
                && Traces().IsMatch(line)
            )
        )
        {
            problems.Add(Problems.LineFromPdf(source.PlaceOf(start), line.Length > 60 ? string.Concat(line[..60], "…") : line.ToString()));
        }
        else if (line[^1] == '-' && end < source.Text.Length && CutWord(line, source.Text.AsSpan(end + 1)) is { } word)
        {
            problems.Add(
                Problems.WordCut(
                    source.PlaceOf(
                        start + source.Text.AsSpan(start, end - start).TrimEnd().Length - word.IndexOf('-', StringComparison.Ordinal) - 1
                    ),
                    word
                )
            );
        }
    }

    // "- 3 -"
    private static bool IsPageNumber(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= 8
        && line[0] is '-' or '–'
        && line[^1] == line[0]
        && line[1..^1].Trim() is { Length: > 0 } number
        && number.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>"kommu-" at the end of a line and "nen" on the next, as <c>kommu-nen</c>; null for anything else.</summary>
    private static string? CutWord(ReadOnlySpan<char> line, ReadOnlySpan<char> after)
    {
        var start = line.Length - 1;
        while (start > 0 && char.IsLower(line[start - 1]))
        {
            start--;
        }

        var next = after.TrimStart(" \t");
        var end = 0;
        while (end < next.Length && char.IsLower(next[end]))
        {
            end++;
        }

        var isWhole = start == 0 || !char.IsLetterOrDigit(line[start - 1]);
        return isWhole && line.Length - 1 - start >= 3 && end >= 2 && !AfterHyphen.Contains(next[..end].ToString())
            ? string.Concat(line[start..], next[..end])
            : null;
    }

    // "Side 3 af 12"; "Titel ........ 4".
    [GeneratedRegex(
        @"^(?:Side\s+[0-9]{1,4}(?:\s+af\s+[0-9]{1,4})?|.{0,200}(?:\.{5,}|…{3,})\s*[0-9]{1,4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Traces();
}
