using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>A time of membership in words: "fra 1. januar 2022 til 31. december 2025".</summary>
public static class TermText
{
    /// <summary>The words; empty where neither day is known.</summary>
    public static string Of(MemberTerm term) =>
        (term.From, term.To) switch
        {
            ({ } from, { } to) => $"fra {DanishDates.InWords(from)} til {DanishDates.InWords(to)}",
            ({ } from, null) => $"siden {DanishDates.InWords(from)}",
            (null, { } to) => $"til {DanishDates.InWords(to)}",
            _ => "",
        };
}
