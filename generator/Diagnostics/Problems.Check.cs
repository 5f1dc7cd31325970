using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>What reads well and is wrong all the same: dates, names, numbers, headings, links.</content>
public static partial class Problems
{
    private const string AskTheWriter = "Lad teksten stå, hvis det samme står i det officielle referat, og spørg den, der har skrevet det.";
    private static readonly CultureInfo DanishCulture = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>"tirsdag den 14. januar 2026", which is a Wednesday.</summary>
    public static Diagnostic WeekdayDiffers(SourcePosition at, string written, DateOnly date) =>
        Warning(
            "ugedag-afviger",
            at,
            $"Her står '{written}', men den {InWords(date)} er en {date.ToString("dddd", DanishCulture)}.",
            $"Enten dagen eller datoen er forkert. {AskTheWriter}"
        );

    /// <summary>Minutes of a meeting that has not been.</summary>
    public static Diagnostic MeetingInFuture(SourcePosition at, DateOnly date) =>
        Warning(
            "møde-i-fremtiden",
            at,
            $"Mødet den {InWords(date)} er ikke holdt endnu.",
            "Ret datoen, eller skriv 'status: dagsorden', hvis det er dagsordenen, og ellers 'udkast: true', indtil mødet er holdt."
        );

    /// <summary>"31. april".</summary>
    public static Diagnostic DateInTextImpossible(SourcePosition at, string written) =>
        Warning("dato-findes-ikke", at, $"'{written}' findes ikke i kalenderen.", AskTheWriter);

    /// <summary>A forum that looks like one that is known.</summary>
    public static Diagnostic ForumLooksLike(SourcePosition at, string written, string known) =>
        Warning(
            "forum-ligner",
            at,
            $"Forummet '{written}' findes ikke i forvejen, men ligner '{known}'.",
            $"Skriv 'forum: {known}', eller skriv det nye forum i fora.yml, hvis det er to forskellige."
        );

    /// <summary>A section's heading that looks like a usual one.</summary>
    public static Diagnostic SectionLooksLike(SourcePosition at, string heading, string known) =>
        Warning(
            "afsnit-ligner",
            at,
            $"Overskriften '{heading}' ligner '{known}', men læses som et andet afsnit.",
            $"Skriv '### {known}', hvis det er det afsnit, der begynder her."
        );

    /// <summary>A section's name as bold or bare text.</summary>
    public static Diagnostic SectionWithoutHeading(SourcePosition at, string name) =>
        Warning(
            "afsnit-uden-overskrift",
            at,
            $"'{name}' er ikke skrevet som en overskrift.",
            $"Skriv '### {name}', hvis afsnittet begynder her."
        );

    /// <summary>A section's name as a sub-heading, and no section with that name.</summary>
    public static Diagnostic SectionAsSubHeading(SourcePosition at, string name) =>
        Warning(
            "afsnit-som-mellemoverskrift",
            at,
            $"'{name}' er her en mellemoverskrift, og punktet har intet afsnit med det navn.",
            $"Skriv '### {name}', hvis afsnittet begynder her."
        );

    /// <summary>Two sections with one name in an item.</summary>
    public static Diagnostic SectionTwice(SourcePosition at, string heading, int firstLine) =>
        Warning(
            "afsnit-to-gange",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Afsnittet '{heading}' begynder også i linje {firstLine}."),
            "Skal et nyt punkt begynde her, så skriv '## Punkt 2: Titel' først; ellers saml de to afsnit."
        );

    /// <summary>Almost a KLE number.</summary>
    public static Diagnostic CaseNumberMalformed(SourcePosition at, string written) =>
        Warning(
            "journalnummer-form",
            at,
            $"'{written}' ligner et KLE-journalnummer, men er ikke skrevet som et.",
            "Skriv emne, facet, løbenummer og år, fx 00.30.00-P00-12-25."
        );

    /// <summary>A case opened after the meeting.</summary>
    public static Diagnostic CaseNumberYearAfterMeeting(SourcePosition at, CaseNumber number, int year) =>
        Warning(
            "journalnummer-år",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Sagen {number} er fra {year}, altså efter mødet."),
            "Se efter i sagssystemet, om årstallet er rigtigt."
        );

    /// <summary>"se bilag", and none.</summary>
    public static Diagnostic AttachmentsMentionedOnly(SourcePosition at, string words) =>
        Warning(
            "bilag-ikke-nævnt",
            at,
            $"Her står '{words}', men punktet har ingen bilag.",
            "Skriv dem under '### Bilag', ét på hver linje."
        );

    /// <summary>One paragraph twice.</summary>
    public static Diagnostic ParagraphTwice(SourcePosition at, int firstLine) =>
        Warning(
            "tekst-to-gange",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Det samme stykke tekst står også i linje {firstLine}."),
            "Slet det ene, hvis det er kommet med to gange."
        );

    /// <summary>Letters and accents that are two characters where one is usual.</summary>
    public static Diagnostic CharactersDecomposed(SourcePosition at, int count) =>
        Warning(
            "tegn-delt",
            at,
            $"Her er et bogstav skrevet som to tegn (fx å som a og en ring){AndElsewhere(count)}. Søgningen kan ikke finde ordet.",
            "Skriv bogstavet igen, eller kør 'check --ret'."
        );

    /// <summary>A character that nobody sees.</summary>
    public static Diagnostic CharacterInvisible(SourcePosition at, string name, int count) =>
        Warning(
            "tegn-usynligt",
            at,
            $"Her er et tegn, der ikke kan ses ({name}){AndElsewhere(count)}.",
            "Slet det, eller kør 'check --ret'."
        );

    /// <summary>A character that stands for one that was lost, or only means something in a font.</summary>
    public static Diagnostic CharacterLost(SourcePosition at, string name, int count) =>
        Warning(
            "tegn-tabt",
            at,
            $"Her er et tegn, som er gået i stykker undervejs ({name}){AndElsewhere(count)}.",
            "Se i det officielle referat, hvad der skal stå."
        );

    /// <summary>"ﬁ" as one character.</summary>
    public static Diagnostic LettersJoined(SourcePosition at, string letters, int count) =>
        Warning(
            "tegn-sammenskrevet",
            at,
            $"Her er '{letters}' skrevet som ét tegn{AndElsewhere(count)}. Søgningen kan ikke finde ordet.",
            "Skriv bogstaverne hver for sig, eller kør 'check --ret'."
        );

    /// <summary>A page number, a line of a table of contents, a lone question mark.</summary>
    public static Diagnostic LineFromPdf(SourcePosition at, string line) =>
        Warning(
            "pdf-rest",
            at,
            $"'{line}' ser ud til at være en rest fra en PDF.",
            "Slet det, hvis det er et sidetal, en indholdsfortegnelse eller et tegn, der ikke hører til teksten."
        );

    /// <summary>A word cut at the end of a line.</summary>
    public static Diagnostic WordCut(SourcePosition at, string word) =>
        Warning("ord-delt", at, $"Ordet '{word}' er delt, hvor linjen slutter.", "Skriv det i ét, hvis bindestregen ikke hører til ordet.");

    /// <summary>A link to a page of this site that there is not.</summary>
    public static Diagnostic LinkBroken(SourcePosition at, string target, string? nearest) =>
        Warning("link-brudt", at, $"Der er ingen side på adressen {target}.{OrNothing(nearest)}", "Ret linket, eller fjern det.");

    /// <summary>An old address that is the page's own.</summary>
    public static Diagnostic AliasToItself(SourcePosition at, string alias) =>
        Error(
            "alias-til-sig-selv",
            at,
            $"{alias} er mødets egen adresse; den kan ikke føre videre til sig selv.",
            "Slet den under 'alias'."
        );

    /// <summary>A page of the site stands where an old address is claimed.</summary>
    public static Diagnostic AliasIsPage(SourcePosition at, string alias) =>
        Error("alias-er-en-side", at, $"{alias} er en af sitets egne sider.", "Slet den under 'alias'; siden bliver ikke erstattet.");

    /// <summary>A meeting that had another address.</summary>
    public static Diagnostic AddressChanged(SourcePosition at, string before) =>
        Warning(
            "adresse-ændret",
            at,
            $"Mødet har haft adressen {before}, og andre kan have linket til den.",
            $"Skriv 'alias: [{before}]', så føres de hertil."
        );

    /// <summary>A mention of a meeting on a day that has none, in a year of which every meeting is in the archive.</summary>
    public static Diagnostic ReferenceWithoutMeeting(SourcePosition at, string words, string forum, DateOnly date) =>
        Warning(
            "henvisning-uden-møde",
            at,
            $"'{words}' findes ikke i arkivet, hvor {forum} ellers har alle møder "
                + $"fra {date.ToString("yyyy", CultureInfo.InvariantCulture)}.",
            $"Datoen er nok forkert. {AskTheWriter}"
        );

    private static string InWords(DateOnly date) => date.ToString("d. MMMM yyyy", DanishCulture);

    private static string AndElsewhere(int count) =>
        count switch
        {
            1 => "",
            2 => " og ét andet sted",
            _ => string.Create(CultureInfo.InvariantCulture, $" og {count - 1} andre steder"),
        };
}
