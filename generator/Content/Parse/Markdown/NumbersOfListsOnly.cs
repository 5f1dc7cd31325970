using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace MinutesSite.Parse.Markdown;

/// <summary>
/// Reads the number of a list's entry, but no day: "19. maj: Byrådet" begins a line with a day, and a list numbered from 19 would swallow
/// it.
/// </summary>
/// <remarks>
/// Where the number belongs to a list, it is one, whatever follows it: where it carries on a list, or is 1 and the next line has 2.
/// </remarks>
internal sealed partial class NumbersOfListsOnly : NumberedListItemParser
{
    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var day = Day().Match(state.Line.Text, state.Line.Start, state.Line.Length);
        if (day.Success && !CarriesOn(state, NumberOf(day)) && !IsCarriedOn(state, day))
        {
            result = default;
            return false;
        }

        return base.TryParse(state, pendingBulletType, out result);
    }

    private static bool CarriesOn(BlockProcessor state, int number) =>
        ((state.CurrentContainer as ListBlock) ?? (state.CurrentContainer as ListItemBlock)?.Parent as ListBlock)
            is { IsOrdered: true, LastChild: ListItemBlock last }
        && last.Order == number - 1;

    // "1. januar", "2. februar" are months in their order; "1. maj", "2. maj" are days.
    private static bool IsCarriedOn(BlockProcessor state, Match day)
    {
        var rest = state.Line.Text.AsSpan(state.Line.End + 1).TrimStart();
        return NumberOf(day) == 1
            && rest.StartsWith("2.")
            && !rest[2..].TrimStart().StartsWith(day.Groups["month"].ValueSpan, StringComparison.Ordinal);
    }

    private static int NumberOf(Match day) => int.Parse(day.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Months have a small letter, "1. Januar" is the first entry of a list of months, and "jul" is Christmas where it has no dot.
    [GeneratedRegex(
        @"\G(?<number>[0-9]{1,2})\.[ \u00a0]{1,3}(?:(?:og|til|eller)[ \u00a0][0-9]{1,2}\.[ "
            + @"\u00a0]?)?(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:jan|feb|mar|apr"
            + @"|jun|jul|aug|sept|sep|okt|nov|dec)\.)(?!\p{L}|-(?![0-9]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Day();
}
