using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>
/// A text that only says where the text is to be: what <c>new</c> leaves to be written, and what Word's templates say in their empty
/// fields. A draft may have it.
/// </summary>
internal static partial class CheckPlaceholders
{
    public static void Check(Meeting meeting, RichText text, ICollection<Diagnostic> problems)
    {
        if (!meeting.IsDraft && Placeholder().Match(text.Text) is { Success: true } left)
        {
            var (line, column) = text.PlaceOf(left.Index);
            problems.Add(Problems.PlaceholderLeft(new(meeting.File, line, column), left.Value));
        }
    }

    // "(Skriv her.)" stands in running text too, where somebody wrote on behind it; Word's are whole sentences.
    [GeneratedRegex(
        @"[(\[]\s?(?:skriv|indsæt|udfyld)(?:\s(?:her|tekst|teksten|titel|navn|dato)){1,2}\s?(?:\.{1,3}|…)?\s?[)\]]"
            + @"|\b(?:klik|tryk)(?:\seller\s(?:klik|tryk))?\sher\sfor\sat\s(?:skrive|angive|indsætte|tilføje)\s\p{L}+\b\.?"
            + @"|\blorem\sipsum\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();
}
