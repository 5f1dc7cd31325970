using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Parse;

namespace MinutesSite.Check.Source;

/// <summary>Markdown that was meant and is not read as such: a heading without its space, a link to a file with a space in its name.</summary>
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

        foreach (Match match in AttachmentLink().Matches(source.Text))
        {
            var target = match.Groups["target"];
            if (target.Value.Contains(' ', StringComparison.Ordinal))
            {
                problems.Add(Problems.LinkHasSpace(source.PlaceOf(target.Index), target.Value));
            }
        }
    }

    // Two signs or more: '#1' may well begin a line of text.
    [GeneratedRegex(@"(?<=^ {0,3})#{2,6}(?=[^\s#])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    // A target within '<' and '>' may have spaces, and so may a title in quotation marks after it.
    [GeneratedRegex(@"\]\((?<target>(?:\.{0,2}/)*(?:content/)?bilag/(?:[^()\n""<>]|\([^()\n""<>]*\))+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentLink();
}
