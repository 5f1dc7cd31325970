using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>A line that may begin an item.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">The title on that line; empty where it stands on the next.</param>
/// <param name="SaysPunkt">Whether it says "Punkt", and not only a number.</param>
/// <param name="SaysOpenness">Whether it says that it is open or closed, as nothing but an item does.</param>
/// <param name="IsClosed">Whether it says that the item is closed: "4 (Lukket)".</param>
public sealed partial record ItemHeading(int Number, RichText Title, bool SaysPunkt, bool IsClosed, bool SaysOpenness = false)
{
    /// <summary>Whether a line says "Punkt 3:" itself.</summary>
    public static bool IsExplicit(string text) =>
        text.Length < 400
        && Explicit().Match(text) is { Success: true } match
        && (match.Groups["divider"].Length > 0 || match.Groups["title"].Length == 0);

    /// <summary>The item that a block may begin; null where it cannot.</summary>
    public static ItemHeading? Of(SourceBlock block)
    {
        if (block.Cells is not null || block.Plain.Length > 500)
        {
            return null;
        }

        if (block.Marker is null && Explicit().Match(block.Plain) is { Success: true } named && !IsNumberOfCase(block, named))
        {
            var hasDivider = named.Groups["divider"].Length > 0 || named.Groups["title"].Length == 0;
            return
                hasDivider
                || block.HeadingLevel > 0
                || block.IsBold
                || char.IsUpper(named.Groups["title"].Value[0])
                || ClosedItem.SaysTitle(named.Groups["title"].Value)
                ? Made(block.Text, named, true)
                : null;
        }

        if (block.Marker is not null)
        {
            return ListMarker.NumberOf(block.Marker) is { } number and > 0 && !BeginsAsPoint(block.Plain)
                ? Made(number, block.Text, false)
                : null;
        }

        if (Numbered().Match(block.Plain) is not { Success: true } numbered || BeginsAsPoint(numbered.Groups["title"].Value))
        {
            return null;
        }

        var isMarked =
            block.HeadingLevel > 0
            || block.IsBold
            || numbered.Groups["divider"].Length > 0
            || numbered.Groups["openness"].Success
            || numbered.Groups["year"].Success
            || Openness().IsMatch(numbered.Groups["title"].Value);
        return
            isMarked
            || (
                block.BeginsParagraph
                && char.IsUpper(numbered.Groups["title"].Value[0])
                && SubHeadings.IsName(numbered.Groups["title"].Value)
            )
            ? Made(block.Text, numbered, false) with
            {
                IsBare = !isMarked,
            }
            : null;
    }

    /// <summary>Whether only a space stands between number and title, as in many a sentence.</summary>
    public bool IsBare { get; private init; }

    /// <summary>Whether the line is a number and no title.</summary>
    public bool IsNumberAlone => SaysPunkt && Title.Text.Length == 0;

    /// <summary>A title without the word before it that says whether the item is open: "Lukket: Personalesag".</summary>
    public static string WithoutOpenness(string title) => Openness().Replace(title, "", 1);

    // "Sag 306-2026-600" is a case's number, "Pkt. 3.1" a point of another; "Nr. 4" begins many a sentence.
    private static bool IsNumberOfCase(SourceBlock block, Match named) =>
        (named.Groups["title"].Value is [>= '0' and <= '9', ..] && named.Groups["divider"].Value is "-" or "." or "")
        || (named.Groups["nr"].Success && named.Groups["divider"].Length == 0 && block.HeadingLevel == 0 && !block.IsBold)
        || (JournalNumbers.In(block.Plain) is not null && !named.Groups["year"].Success);

    private static bool BeginsAsPoint(string text) => text.Length == 0 || text.StartsWith("at ", StringComparison.OrdinalIgnoreCase);

    private static ItemHeading Made(RichText text, Match match, bool isExplicit) =>
        Made(
            int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
            text.Slice(match.Groups["title"].Index, match.Groups["title"].Length),
            isExplicit
        )
            is var made
        && match.Groups["openness"].Success
            ? made with
            {
                SaysOpenness = true,
                IsClosed = made.IsClosed || IsClosedWord(match.Groups["openness"].Value),
            }
            : made;

    private static ItemHeading Made(int number, RichText whole, bool isExplicit)
    {
        // "Ny skole (Åben sag)": that it is open is no word of the title.
        var title = OpenAtEnd().Match(whole.Text) is { Success: true, Index: > 0 } open ? whole.Slice(0, open.Index).Trimmed() : whole;
        var openness = Openness().Match(title.Text);
        return openness.Success
            ? new(number, title.From(openness.Length).Trimmed().WithoutWeight(), isExplicit, IsClosedWord(openness.Value), true)
            : new(number, title.Trimmed().WithoutWeight(), isExplicit, ClosedItem.SaysTitle(title.Text));
    }

    private static bool IsClosedWord(string word) =>
        word.Contains("luk", StringComparison.OrdinalIgnoreCase) || word.Contains("fortrolig", StringComparison.OrdinalIgnoreCase);

    // "Sag nr. 28/2026", "3/26": counted through the year.
    private const string Year = @"(?<year>\s?[/-]\s?(?:20)?[23][0-9](?![0-9/.-]))?";

    [GeneratedRegex(
        @"^(?:(?:(?:dagsordens|dagsordenens\s+)?punkt|pkt|sag|ad|p)\b\.?\s*(?:nr\.?\s*|punkt\s+)?"
            + @"|(?<nr>nr)\b\.?\s*)(?<number>[0-9]{1,3})"
            + Year
            + @"(?:\s*(?<divider>[:.)–—-])\s*|\s+|\s*$)(?<title>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Explicit();

    [GeneratedRegex(
        @"^(?:§\s*|(?<year>20[23][0-9]\s?[/-]\s?)(?=[0-9]{1,3}\s*:))?(?<number>[0-9]{1,3})"
            + Year
            + @"(?:\s*(?<divider>[.):])\s*|\s+)(?:\((?<openness>åben|åbent|lukket|offentlig|offentligt|fortrolig"
            + @"|fortroligt)\)\s*)?(?<title>[^0-9\s].*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"\s*(?:\((?:åben|åbent|offentlig|offentligt)(?:\s+(?:sag|punkt|dagsordenspunkt))?\)|\s[-–]\s(?:åben|åbent)\s+(?:sag|punkt))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OpenAtEnd();

    [GeneratedRegex(
        @"^\(?(?:åben|åbent|lukket|offentlig|offentligt|fortrolig|fortroligt)(?:\s+(?:punkt|sag))?(?:\)\s*[:–-]?\s*|\s*[:–-]\s+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Openness();
}
