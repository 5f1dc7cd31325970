using System.Text.RegularExpressions;
using Markdig.Parsers;

namespace MinutesSite.Parse.Markdown;

/// <summary>Reads the number of a list's entry, but no day: "19. maj: Byrådet" begins a line with a day, and a list numbered from 19 would swallow it.</summary>
internal sealed partial class NumbersOfListsOnly : NumberedListItemParser
{
    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        if (Day().IsMatch(state.Line.AsSpan()))
        {
            result = default;
            return false;
        }

        return base.TryParse(state, pendingBulletType, out result);
    }

    // Months have a small letter; "1. Januar" is the first entry of a list of months.
    [GeneratedRegex(@"^\d{1,2}\.[ \u00a0]{1,3}(?:(?:og|til|eller)[ \u00a0]\d{1,2}\.[ \u00a0]?)?(?:januar|jan|februar|feb|marts|mar|april|apr|maj|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|december|dec)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
