using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Parse;

namespace MinutesSite.Check.Source;

/// <summary>
/// Markdown that was meant and is not read as such: a heading without its space, a link to a file with a space in its name.
/// </summary>
internal static partial class CheckMarkdown
{
    public static void Check(SourceText source, ICollection<Diagnostic> problems)
    {
        // In front matter '##' begins a comment.
        var body = FrontMatterBlock.Of(source.File, source.Text, [])?.Body.Length ?? source.Text.Length;
        for (var match = Heading().Match(source.Text, source.Text.Length - body); match.Success; match = match.NextMatch())
        {
            problems.Add(Problems.HeadingSpaceMissing(source.PlaceOf(match.Index), match.Value));
        }

        for (var match = OddHeading().Match(source.Text, source.Text.Length - body); match.Success; match = match.NextMatch())
        {
            var signs = match.Groups["signs"];
            problems.Add(
                match.Groups["indent"].Success
                    ? Problems.HeadingIndented(source.PlaceOf(signs.Index), signs.Value)
                    : Problems.HeadingEmpty(source.PlaceOf(signs.Index), signs.Value)
            );
        }

        for (var match = ListMark().Match(source.Text, source.Text.Length - body); match.Success; match = match.NextMatch())
        {
            problems.Add(Problems.ListSpaceMissing(source.PlaceOf(match.Index), match.Value));
        }

        foreach (Match match in AttachmentLink().Matches(source.Text))
        {
            var target = match.Groups["target"];
            if (target.Value.Contains(' ', StringComparison.Ordinal))
            {
                problems.Add(Problems.LinkHasSpace(source.PlaceOf(target.Index), target.Value));
            }
        }
    }

    /// <summary>A line with '&lt;' and '&gt;' about the addresses of enclosures that have spaces in them.</summary>
    public static string WithReadableLinks(string line) =>
        AttachmentLink()
            .Replace(
                line,
                match =>
                    match.Groups["target"].Value is var target && target.Contains(' ', StringComparison.Ordinal)
                        ? $"](<{target.Trim()}>)"
                        : match.Value
            );

    // Two signs or more: '#1' may well begin a line of text.
    [GeneratedRegex(@"(?<=^ {0,3})#{2,6}(?=[^ \t\r\n#])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    // Indented by four spaces, or without a word.
    [GeneratedRegex(
        @"^(?:(?<indent>(?: {4}|\t)[ \t]*)(?<signs>#{2,6})[ \t]+[^\s#]| {0,3}(?<signs>#{2,6})[ \t]*\r?$)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex OddHeading();

    // A recommendation's points begin with "at".
    [GeneratedRegex(
        @"(?<=^ {0,3})(?:[0-9]{1,2}[.)]|[-*])(?=at\b)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase
    )]
    private static partial Regex ListMark();

    // A target within '<' and '>' may have spaces, and so may a title in quotation marks after it.
    [GeneratedRegex(@"\]\((?<target>(?:\.{0,2}/)*(?:content/)?bilag/(?:[^()\n""<>]|\([^()\n""<>]*\))+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentLink();
}
