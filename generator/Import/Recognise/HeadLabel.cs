using System.Text.RegularExpressions;

namespace MinutesSite.Import.Recognise;

/// <summary>What a label at the head of minutes names.</summary>
public enum HeadField
{
    /// <summary>The day, often with the time.</summary>
    Date,

    /// <summary>The time, sometimes with the day.</summary>
    Time,

    /// <summary>When it ended: no field of ours.</summary>
    End,

    /// <summary>The place.</summary>
    Venue,

    /// <summary>Those who were there.</summary>
    Participants,

    /// <summary>Those who were not.</summary>
    Apologies,

    /// <summary>The body that met.</summary>
    Forum,

    /// <summary>Something that has no field: it stays as text.</summary>
    Other,
}

/// <summary>A label at the start of a line at the head of minutes: "Mødedato", "Sted:", "Afbud".</summary>
/// <param name="Field">What it names.</param>
/// <param name="Length">How many characters it takes, the colon and the space after it included.</param>
public readonly partial record struct HeadLabel(HeadField Field, int Length)
{
    /// <summary>The label at the start of a line that could be nothing else: one with a colon, or a word that only labels have.</summary>
    public static HeadLabel? StartOf(string line) => line.Length > 3 && SureForm().Match(line) is { Success: true } match ? Of(match) : null;

    /// <summary>The label at the start of a line at the head, where also a plain "Sted" or "Dato" is one.</summary>
    public static HeadLabel? StartOfHeadLine(string line) => Form().Match(line) is { Success: true } match ? Of(match) : null;

    /// <summary>
    /// Whether a line at the head begins with a label, and does not go on the line before: "Fraværende Bo Aaby", "Afbud", "Sted: …". Inside a
    /// parenthesis that is open only what can be nothing else counts.
    /// </summary>
    public static bool BeginsWith(string line, string before)
        => StartOf(line) is not null || (StartOfHeadLine(line) is { } label && char.IsUpper(line[0]) && !JoinLines.HasOpenParenthesis(before) && before is not [.., '&' or '+']
            && (label.Length >= line.Length || line[..label.Length].TrimEnd().EndsWith(':') || !char.IsLower(line[label.Length])));

    private static HeadLabel Of(Match match)
    {
        foreach (var field in Enum.GetValues<HeadField>())
        {
            if (match.Groups[field.ToString()].Success)
            {
                return new(field, match.Length);
            }
        }

        return new(HeadField.Other, match.Length);
    }

    private const string Sure = @"(?<Date>mødedato(?:\s+og\s+-?tid(?:spunkt)?)?|dato\s+(?:og|/)\s*(?:tid|tidspunkt|klokkeslæt)|mødetidspunkt|mødedag)|(?<Time>mødestart|mødetid|starttidspunkt|mødets?\s+begyndelse|møde\s*start(?:er|et)?)|(?<End>møde\s*slut(?:ter|tede)?|sluttidspunkt|mødet\s+(?:slut|hævet|sluttede)|mødet\s+afsluttet)|(?<Venue>mødested|mødelokale(?=\s*:)|mødets\s+sted)|(?<Participants>mødedeltagere|mødedeltager|øvrige\s+deltagere|fremmødte|tilstedeværende|mødt|mødte|til\s*stede(?:værende)?(?:\s+var)?|deltagere\s+i\s+mødet|også\s+til\s+stede|desuden\s+deltog|medlemmer\s+til\s+stede)|(?<Apologies>afbud(?:\s+fra)?|fraværende(?:\s+medlemmer)?|meldt\s+afbud|ikke\s+til\s+stede|ikke\s+mødt|mødt\s+ikke|udeblevet)|(?<Forum>udvalgets?\s+navn|forum(?=\s*:)|mødeforum)|(?<Other>mødeleder|referent|ordstyrer|mødetype|dagsorden\s+udsendt|udsendt|publiceret|bemærkninger(?:\s+til\s+(?:dagsordenen|mødet))?|næste\s+møde|sekretær|mødesekretær|gæster?|stedfortræder(?:e)?|sagsbehandler|kontaktperson)";

    private const string Loose = @"(?<Date>dato)|(?<Time>tidspunkt|tid|start|klokken|kl)|(?<End>slut)|(?<Venue>sted|lokale|lokation)|(?<Participants>deltagere|deltager|deltog|medlemmer|faste\s+deltagere)|(?<Forum>udvalg|råd|organ)|(?<Other>formand|forperson|næstformand)";

    private const string Close = @"(?:\s*[:：]\s*|\s*\.?\s*$|\s+(?=\S))";

    private const string WithColon = @"(?:\s*:\s*)";

    private const string OnlyLabels = @"(?<Date>mødedato|mødetidspunkt)|(?<Time>mødestart|starttidspunkt)|(?<End>mødeslut|sluttidspunkt)|(?<Venue>mødested)|(?<Participants>mødedeltagere)|(?<Apologies>afbud)";

    [GeneratedRegex("^(?:(?:" + OnlyLabels + ")" + Close + "|(?:" + Sure + "|" + Loose + ")" + WithColon + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SureForm();

    [GeneratedRegex("^(?:" + Sure + "|" + Loose + ")" + Close, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
