using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;

namespace MinutesSite.Check.Source;

/// <summary>What comes along when text is copied out of a PDF: page numbers, a table of contents, lone question marks, cut words.</summary>
internal static partial class CheckPdfTraces
{
    public static void Check(SourceText source, ICollection<Diagnostic> problems)
    {
        foreach (var match in Lines().EnumerateMatches(source.Text))
        {
            var line = source.Text.AsSpan(match.Index, match.Length).Trim();
            problems.Add(Problems.LineFromPdf(source.PlaceOf(match.Index), line.Length > 60 ? string.Concat(line[..60], "…") : line.ToString()));
        }

        foreach (Match match in CutWords().Matches(source.Text))
        {
            problems.Add(Problems.WordCut(source.PlaceOf(match.Index), $"{match.Groups["first"].Value}-{match.Groups["rest"].Value}"));
        }
    }

    // "Side 3 af 12", "Titel ........ 4", a question mark alone on its line.
    [GeneratedRegex(@"(?<=^[ \t]*)(?:Side[ \t]+[0-9]{1,4}(?:[ \t]+af[ \t]+[0-9]{1,4})?|[^\n]{0,200}?(?:\.{5,}|…{3,})[ \t]*[0-9]{1,4}|\?)(?=[ \t]*\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Lines();

    // "kommu-" at the end of a line and "nen" on the next. "børne-" before "og ungeudvalget" is a word of its own.
    [GeneratedRegex(@"\b(?<first>\p{Ll}{3,})-[ \t]*\r?\n[ \t]*(?<rest>(?!(?:og|eller|samt|men|til|som|hhv|henholdsvis|i|på|m|mv|med)\b)\p{Ll}{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex CutWords();
}
