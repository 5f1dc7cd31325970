using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>Journal numbers that are almost of the KLE form, or from a year that had not come.</summary>
internal static partial class CheckCaseNumbers
{
    public static void Check(Meeting meeting, AgendaItem item, ICollection<Diagnostic> problems)
    {
        if (item.CaseNumber is not { } number)
        {
            NumberInText(meeting, item, problems);
        }
        else if (number.Value.Kle is { } kle)
        {
            if (kle.Year > meeting.Date.Value.Year)
            {
                problems.Add(Problems.CaseNumberYearAfterMeeting(number.At, number.Value, kle.Year));
            }
        }
        else if (AlmostKle().IsMatch(number.Value.Value))
        {
            problems.Add(Problems.CaseNumberMalformed(number.At, number.Value.Value));
        }
    }

    // With a space in it the number was read as the item's first paragraph.
    private static void NumberInText(Meeting meeting, AgendaItem item, ICollection<Diagnostic> problems)
    {
        if (
            item.Sections is [{ Heading: "", Blocks: [Paragraph first, ..] }, ..]
            && first.Text.Text.Length < 40
            && WithSpaces().IsMatch(first.Text.Text)
        )
        {
            var (line, column) = first.Text.PlaceOf(0);
            problems.Add(Problems.CaseNumberMalformed(new(meeting.File, line, column), first.Text.Text));
        }
    }

    // Groups of two digits divided by full stops, a letter O for a zero allowed for.
    [GeneratedRegex("^[0-9OolI]{1,3}[.,][0-9OolI]{1,3}(?:[.,][0-9OolI]{1,3})?(?:[.,-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AlmostKle();

    [GeneratedRegex(@"^[0-9]{2}\.[0-9]{2}\.[0-9]{2}[ -][ -]*[A-ZÆØÅ][0-9]{2}[0-9 -]*$", RegexOptions.CultureInvariant)]
    private static partial Regex WithSpaces();
}
