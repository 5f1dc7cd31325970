using System.Text.RegularExpressions;
using MinutesSite.Language;

namespace MinutesSite.Index;

/// <summary>
/// Terms of what a sign makes another thing than the word or number beside it: <c>§ 17, stk. 4</c> is <c>§17</c> and <c>§17.4</c>, and
/// <c>C++</c> and <c>C#</c> are not C. theme/wwwroot/search/query.js reads them alike.
/// </summary>
internal static partial class WrittenSigns
{
    private const string Law =
        @"(?<number>[0-9]{1,4})(\s?(?<letter>[a-z])(?![\p{L}\p{Nd}]))?(,?\s{0,2}(stk|stykke)\.?\s{0,2}(?<part>[0-9]{1,3}))?(?![0-9])";

    /// <summary>So many characters before a number its § may stand.</summary>
    private const int FarthestSign = 3;

    /// <summary>The terms that a token has with the signs beside it; none for nearly every token.</summary>
    public static IReadOnlyList<string> Of(string text, Token token)
    {
        if (token.Kind == TokenKind.Word && AfterWord().Match(text, token.End) is { Success: true } sign)
        {
            return [token.NormalisedIn(text) + sign.Value];
        }

        return FollowsSign(text, token.Start) && Paragraph().Match(text, token.Start) is { Success: true } law ? TermsOf(law) : [];
    }

    /// <summary>
    /// The words with signs and the paragraphs that a query asks for: where each stands, and its terms, the paragraph before its part.
    /// </summary>
    public static IEnumerable<(int Start, int Length, IReadOnlyList<string> Terms)> In(string query) =>
        SignedWord()
            .Matches(query)
            .Select(match => (match.Index, match.Length, (IReadOnlyList<string>)[match.Value.ToLowerInvariant()]))
            .Concat(AskedParagraph().Matches(query).Select(match => (match.Index, match.Length, TermsOf(match))));

    private static IReadOnlyList<string> TermsOf(Match law)
    {
        var paragraph = $"§{law.Groups["number"].Value}{law.Groups["letter"].Value.ToLowerInvariant()}";
        return law.Groups["part"].Success ? [paragraph, $"{paragraph}.{law.Groups["part"].Value}"] : [paragraph];
    }

    private static bool FollowsSign(string text, int start)
    {
        var at = start - 1;
        while (at > 0 && at > start - FarthestSign && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at >= 0 && text[at] == '§';
    }

    [GeneratedRegex(@"\G(\+\+|#)(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterWord();

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])\p{L}{1,20}(\+\+|#)(?![\p{L}\p{Nd}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex SignedWord();

    [GeneratedRegex(@"\G" + Law, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"§\s{0,2}" + Law, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex AskedParagraph();
}
