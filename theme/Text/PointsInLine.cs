using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>
/// The points of a recommendation one after the other, where there is room for a line: "at planen godkendes; at grunden sælges".
/// </summary>
public static partial class PointsInLine
{
    /// <summary>The points, each without the mark that ends it; the full stop of an abbreviation is no end: "12,4 mio. kr."</summary>
    public static string Of(Recommendation recommendation) =>
        string.Join("; ", recommendation.Points.Select(point => WithoutEnd(point.Text)));

    private static string WithoutEnd(string text) => Abbreviation().IsMatch(text) ? text : text.TrimEnd('.', ';', ',');

    [GeneratedRegex(
        @"(?<![\p{L}])(?:kr|mio|mia|mv|mm|osv|pct|stk|nr|fl|bl|kl|inkl|ekskl|[a-zæøå])\.$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Abbreviation();
}
