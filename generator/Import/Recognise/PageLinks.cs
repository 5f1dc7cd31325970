using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>Links of a web page around minutes: "Tilbage til toppen", "Udskriv siden". They are no part of what was said.</summary>
public static partial class PageLinks
{
    /// <summary>Why their words are not in the file.</summary>
    public const string Reason = "hjemmesidens egne links";

    /// <summary>Whether a block is one, and nothing else.</summary>
    public static bool Is(SourceBlock block) => block.Cells is null && block.Plain.Length < 40 && Form().IsMatch(block.Plain);

    [GeneratedRegex(
        @"^[\s›»↑^*\[\]-]*(?:(?:tilbage\s+)?til\s+(?:toppen|top)|gå\s+til\s+toppen|udskriv(?:\s+(?:siden|dagsorden|referat))?"
            + @"|print\s+siden|del\s+siden|læs\s+(?:siden\s+)?op|luk\s+vinduet|hent\s+som\s+pdf|download\s+pdf)[\s.›»↑*\[\]]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Form();
}
