using System.Text.RegularExpressions;

namespace MinutesSite.Import.Recognise;

/// <summary>What a label at the head of minutes names.</summary>
public enum HeadField
{
    /// <summary>The day, often with the time.</summary>
    Date,

    /// <summary>The time, sometimes with the day.</summary>
    Time,

    /// <summary>When it ended.</summary>
    End,

    /// <summary>The place.</summary>
    Venue,

    /// <summary>Those who stayed away without notice.</summary>
    Unexcused,

    /// <summary>Those who were not there.</summary>
    Apologies,

    /// <summary>Those who were there.</summary>
    Participants,

    /// <summary>All members, whether they were there or not.</summary>
    Members,

    /// <summary>Those who were there, of a group that the label names: "Fra forvaltningen", "Gæster".</summary>
    Group,

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
    /// <summary>Whether the field is a list of people.</summary>
    public bool IsOfPeople =>
        Field is HeadField.Unexcused or HeadField.Apologies or HeadField.Participants or HeadField.Members or HeadField.Group;

    /// <summary>The label at the start of a line that could be nothing else: one with a colon, or a word that only labels have.</summary>
    public static HeadLabel? StartOf(string line) => line.Length > 3 && SureForm.Match(line) is { Success: true } match ? Of(match) : null;

    /// <summary>The label at the start of a line at the head, where also a plain "Sted" or "Dato" is one.</summary>
    public static HeadLabel? StartOfHeadLine(string line) => Form.Match(line) is { Success: true } match ? Of(match) : null;

    /// <summary>
    /// Whether a line at the head begins with a label, and does not go on the line before: "Fraværende Bo Aaby", "Afbud", "Sted: …". Inside
    /// a parenthesis that is open only what can be nothing else counts.
    /// </summary>
    public static bool BeginsWith(string line, string before) =>
        StartOf(line) is not null
        || (
            StartOfHeadLine(line) is { } label
            && char.IsUpper(line[0])
            && !JoinLines.HasOpenParenthesis(before)
            && before is not [.., '&' or '+']
            && (
                label.Length >= line.Length
                || line[..label.Length].TrimEnd().EndsWith(':')
                || !char.IsLower(line[label.Length])
                || (
                    label.Field is HeadField.Time or HeadField.End
                    && line[label.Length..].StartsWith("kl", StringComparison.OrdinalIgnoreCase)
                )
            )
        );

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

    // Words that are labels wherever they stand before a colon.
    private const string Sure =
        @"(?<Date>mødedato(?:\s+og\s+-?tid(?:spunkt)?)?|dato(?:\s+for\s+(?:afholdt\s+)?møde[t]?)?\s*(?:og|/|,)\s*(?:tid|tidspunkt"
        + @"|klokkeslæt)|dato\s+for\s+(?:afholdt\s+)?møde[t]?"
        + @"|mødetidspunkt|mødedag|dag(?=\s*(?::|$))|(?:møde)?sted\s+og\s+-?tid(?:spunkt)?|hvornår\??"
        + @"|møde(?:t)?\s+(?:er\s+)?(?:afholdt|den)|afholdt(?:\s+den)?|tid\s+og\s+sted)"
        + @"|(?<Time>mødestart|mødetid|starttidspunkt(?:\s+for\s+mød(?:e|et))?|mødets?\s+(?:begyndelse|start)|møde(?:t)?\s*start(?:er|ede"
        + @"|et)?|mødet\s+(?:begyndte|startede)|tid\s+for\s+mødet|starttid|tidsrum)"
        + @"|(?<End>møde\s*slut(?:ter|tede|tid)?|sluttidspunkt(?:\s+for\s+mød(?:e|et))?|mødet\s+(?:slut|hævet|sluttede|hæves)"
        + @"|mødet\s+afsluttet|mødets\s+afslutning|mødets\s+sluttidspunkt|sluttid|mødet\s+sluttede|mødet\s+(?:blev\s+)?hævet(?:\s+kl)?)"
        + @"|(?<Venue>mødested|hvor\?|hvor(?=\s*:|$)|mødelokale(?=\s*(?::|$))|mødets\s+sted|mødet\s+holdes|sted\s+for\s+mødet)"
        + @"|(?<Unexcused>fraværende\s+uden\s+afbud|udebleve(?:t|ne)(?:\s+uden\s+afbud)?|uden\s+afbud|ikke\s+mødt\s+uden\s+afbud)"
        + @"|(?<Apologies>hvem\s+(?:manglede|havde\s+afbud|(?:var\s+her\s+)?ikke|kom\s+ikke)\??|meldt\s+fra|ikke\s+med(?=\s*(?::|$))"
        + @"|(?:afbud\s*/\s*)?forfald(?=\s*(?::|$))|deltog\s+ikke|fravær(?=\s*(?::|$)|\s+(?-i:\p{Lu}))|ej\s+mødt|fraværende\s+medlemmer"
        + @"|afbud\s*(?:/|og|eller)\s*fraværende|fraværende\s*(?:/|og|eller)\s*afbud"
        + @"|fraværende\s+(?:med\s+)?afbud|afbud(?:\s+(?:modtaget\s+)?fra|\s+til\s+mødet)?|fraværende(?:\s+(?:medlemmer|var))?"
        + @"|meldt\s+afbud|medlemmer\s+med\s+afbud|ikke\s+til\s*stede|ikke\s+(?:frem)?mødte?|mødt\s+ikke|ikke\s+deltagende|ej\s+til\s*stede"
        + @"|der\s+(?:er"
        + @"|var)\s+(?:meldt\s+)?afbud\s+fra"
        + @"|følgende\s+(?:medlemmer\s+)?(?:deltog\s+ikke|var\s+(?:ikke\s+til\s*stede|fraværende)|har(?:\s+|vde\s+)meldt\s+afbud))"
        + @"|(?<Participants>hvem\s+(?:var\s+(?:der|med|mødt)|deltog|kom)\??|vi\s+var(?=\s*:)|med(?=\s*(?::|$))|mødedeltagere"
        + @"|mødedeltager|øvrige\s+deltagere"
        + @"|fremmødte?(?:\s+medlemmer)?|mødte\s+medlemmer|mødt\s+fra\s+\p{L}+|hvem(?:\s+var\s+her)?(?=\s*:|$)|\p{L}+\s+var\s+sat\s+af"
        + @"|deltagere\s+fra\s+\p{L}+|tilstedeværende|mødt(?:\s+var)?|mødte(?:\s+var)?"
        + @"|til\s*stede(?:værende)?(?:\s+(?:fra\s+(?:bestyrelsen|rådet|udvalget)|var|er|på\s+mødet|ved\s+mødet))?(?:\s+medlemmer)?"
        + @"|deltagere\s+i\s+mødet|også\s+til\s*stede|desuden\s+deltog|endvidere\s+deltog|medlemmer\s+til\s*stede"
        + @"|deltagende(?:\s+medlemmer)?|øvrige\s+(?:til\s*stede(?:værende)?|fremmødte)"
        + @"|følgende\s+(?:medlemmer\s+)?(?:deltog|var\s+(?:mødt|til\s*stede))|deltagere\s+på\s+mødet|i\s+mødet\s+deltog)"
        + @"|(?<Members>faste\s+medlemmer|udvalgets?\s+medlemmer|rådets\s+medlemmer|bestyrelsens\s+medlemmer"
        + @"|\p{L}+[ens]s\s+medlemmer(?=\s*(?::|$))|medlemsliste)"
        + @"|(?<Group>(?:(?:deltagere|deltog|mødte?)\s+)?fra\s+(?:forvaltningen|administrationen|kommunen|skolen|ledelsen|personalet"
        + @"|sekretariatet|regionen|boligselskabet|boligorganisationen|afdelingen)"
        + @"|(?:leder|ledelses|medarbejder|arbejdsgiver|personale|a-|b-)side[nr]?n?(?=\s*(?::|$))"
        + @"|(?:ledelses|medarbejder|personale|forældre|elev|arbejdsgiver|leder)repræsentanter(?:ne)?(?=\s*(?::|$))"
        + @"|gæst(?:er)?|embedsfolk|(?:direktion\s+og\s+)?øvrige(?=\s*:)|inviterede?(?:\s+gæster)?|observatører?|tilforordnede?"
        + @"|embedsmænd|forvaltning(?=\s*:)|administration(?=\s*:)|(?:sekretariat(?:et)?|ledelse|elevråd|politikere|voks(?:en|ne)"
        + @"|desuden(?=\s+(?-i:\p{Lu})))(?=\s*(?::|$)|\s+(?-i:\p{Lu}))"
        + @"|(?:forældre|medarb(?:ejder)?|elev|ledelses?|lærer|pædagog|personale|udlejer|lejer)\.?-?(?:repr?"
        + @"|repræsentanter(?:ne)?)\.?(?=\s*:))"
        + @"|(?<Forum>udvalgets?\s+navn|forum(?=\s*:)|mødeforum|udvalg\s*/\s*råd)"
        + @"|(?<Other>mødeleder|referent|ordstyrer|dirigent|mødetype|dagsorden\s+udsendt|udsendt|publiceret"
        + @"|bemærkninger(?:\s+til\s+(?:dagsordenen|mødet))?|næste\s+møde(?:r)?|sekretær|mødesekretær"
        + @"|stedfortræder(?:e)?|suppleant(?:er)?|sagsbehandler|kontaktperson|forplejning|kopi(?:\s+til)?|sendt\s+til|journalnummer"
        + @"|mødenr\.?|mødegang|mødenummer|udarbejdet\s+af|ansvarlig)";

    // Words that are labels at the head of minutes alone.
    private const string Loose =
        @"(?<Date>dato|afholdt\s+d\.?|den\s+(?=[0-9]))|(?<Time>tidspunkt|tid|start|klokken|kl)|(?<End>slut)|(?<Venue>sted|lokale|lokation"
        + @"|hvor|adresse)"
        + @"|(?<Participants>deltagere|deltager|deltog|faste\s+deltagere|til\s*stede|mødt(?:\s+var)?)|(?<Members>medlemmer)"
        + @"|(?<Forum>udvalg|råd|organ|nævn|bestyrelse)|(?<Other>formand|forperson|næstformand)";

    private const string Close = @"(?:\s*\.?\s*[:：]\s*|\s*\.?\s*$|\s+(?=\S))";

    private const string WithColon = @"(?:\s*\.?\s*:\s*)";

    private const string OnlyLabels =
        @"(?<Date>mødedato|mødetidspunkt)|(?<Time>mødestart|starttidspunkt)|(?<End>mødeslut|sluttidspunkt)|(?<Venue>mødested"
        + @"|mødelokale(?=\s*$))"
        + @"|(?<Participants>mødedeltagere)|(?<Apologies>afbud)";

    // Not generated into code: see VoterForms.
    private static Regex SureForm { get; } =
        new(
            "^(?:(?:" + OnlyLabels + ")" + Close + "|(?:" + Sure + "|" + Loose + ")" + WithColon + ")",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );

    private static Regex Form { get; } =
        new("^(?:" + Sure + "|" + Loose + ")" + Close, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
