using MinutesSite.Model;

namespace MinutesSite.Diagnostics.Guide;

/// <summary>
/// Every message that <c>check</c> can give, by what it is about, each as an example from its own factory: what the page /hjaelp/ shows.
/// A test finds every factory that is not here.
/// </summary>
public static class ProblemGuide
{
    private static readonly SourcePosition At = new("content/referater/2026/2026-02-02-chefforum.md", 12, 1);

    /// <summary>The messages by group, in the order in which an editor meets them.</summary>
    public static IReadOnlyList<ProblemGroup> Groups { get; } =
    [
        new(
            "Oplysningerne øverst i filen",
            [
                Problems.FrontMatterMissing(At),
                Problems.FrontMatterOpen(At),
                Problems.FrontMatterEmpty(At),
                Problems.FrontMatterNoKeys(At),
                Problems.ForumMissing(At),
                Problems.ForumWithoutLetters(At, "???"),
                Problems.NameWithoutLetters(At, "???"),
                Problems.ForumLooksLike(At, "Chefforrum", "Chefforum"),
                Problems.ForumsMeet(At, "Byg-og-By", "Byg og By", "/fora/byg-og-by/"),
                Problems.DateMissing(At),
                Problems.DateWrittenOtherwise(At, "02-02-2026", new(2026, 2, 2)),
                Problems.DateImpossible(At, "2026-02-30"),
                Problems.MeetingInFuture(At, new(2026, 12, 2)),
                Problems.FileNameDiffers(At, "2026-02-02-chefforum.md"),
                Problems.NameTooLong(
                    At,
                    "Arbejdsgruppen om en fælles plan for alle byens skoler, veje og stier frem mod det år, hvor planen udløber",
                    100
                ),
                Problems.MeetingsMeet(At, "content/referater/2026/2026-02-02-cf.md", "/referater/2026-02-02-chefforum/"),
                Problems.ItemKeyNotNumber(At, "punkt 3"),
                Problems.ItemKeyWithoutItem(At, 9),
                Problems.OutcomeUnknown(At, "drøftett", "drøftet"),
                Problems.ParticipantForm(At, "Anna Eksempel, Direktør"),
                Problems.ParticipantTwice(At, "Anna Eksempel", 8),
                Problems.WithdrawnWithoutReason(At),
                Problems.OfficialDocumentImpossible(At, "dokumenter/referat.pdf"),
            ]
        ),
        new(
            "Sådan er oplysningerne skrevet",
            [
                Problems.KeyUnknown(At, "modested", "mødested", "forum, dato, tid, mødested …"),
                Problems.KeyTwice(At, "dato", 3),
                Problems.KeyMissing(At, "navn", "navn: Anna Eksempel"),
                Problems.ValueWrongType(At, "deltagere", "en liste: en linje med '-' for hver person"),
                Problems.YamlTab(At),
                Problems.YamlColonMissing(At),
                Problems.YamlSpaceMissing(At, "kolon"),
                Problems.YamlIndented(At),
                Problems.YamlBracketOpen(At, "[", "]"),
                Problems.YamlQuoteOpen(At),
                Problems.YamlQuotesMissing(At),
                Problems.YamlKeyNotText(At),
                Problems.YamlAnchor(At, "*vigtigt"),
                Problems.YamlSecondDocument(At),
                Problems.YamlTooDeep(At),
                Problems.YamlTooLong(At, 600_000, 524_288),
                Problems.YamlUnreadable(At),
            ]
        ),
        new(
            "Punkter og afsnit",
            [
                Problems.MeetingWithoutItems(At),
                Problems.TextBeforeFirstItem(At),
                Problems.ItemHeadingMeant(At, 3, "Eventuelt"),
                Problems.ItemHeadingLevel(At),
                Problems.ItemEmpty(At, 2),
                Problems.PlaceholderLeft(At, "(Skriv her.)"),
                Problems.ItemNumberTwice(At, 2, 8),
                Problems.ItemNumberGap(At, 4, 3),
                Problems.ClosedTextInSource(At, 4),
                Problems.ClosedWithoutPublicTitle(At, 4, "Økonomiudvalget"),
                Problems.HeadingSpaceMissing(At, "##"),
                Problems.HeadingIndented(At, "###"),
                Problems.HeadingEmpty(At, "###"),
                Problems.SectionHeadingLevel(At, "Beslutning"),
                Problems.SectionLooksLike(At, "Sagsfremstiling", "Sagsfremstilling"),
                Problems.SectionWithoutHeading(At, "Beslutning"),
                Problems.SectionAsSubHeading(At, "Beslutning"),
                Problems.SectionTwice(At, "Beslutning", 8),
                Problems.ListSpaceMissing(At, "1."),
                Problems.TableNotRead(At),
                Problems.EmphasisNotRead(At),
                Problems.HtmlShown(At, "<br>"),
                Problems.TextNestedTooDeep(At),
            ]
        ),
        new(
            "Journalnumre",
            [
                Problems.CaseNumberCount(At, 3, 4),
                Problems.CaseNumberImpossible(At, "intet"),
                Problems.CaseNumberMalformed(At, "00.30.00-P00-12"),
                Problems.CaseNumbersDiffer(At, 2, new("00.30.00-P00-12-25"), new("00.30.00-P00-13-25"), At with { Line = 9 }),
                Problems.CaseNumberYearAfterMeeting(At, new("00.30.00-P00-12-27"), 2027),
            ]
        ),
        new(
            "Datoer og tekst",
            [
                Problems.WeekdayDiffers(At, "tirsdag den 14. januar 2026", new(2026, 1, 14)),
                Problems.DateInTextImpossible(At, "31. april 2026"),
                Problems.ParagraphTwice(At, 10),
                Problems.LineFromPdf(At, "Side 3 af 12"),
                Problems.WordCut(At, "kommu-nen"),
                Problems.CharactersDecomposed(At, 3),
                Problems.CharacterInvisible(At, "blød bindestreg, U+00AD", 1),
                Problems.CharacterLost(At, "erstatningstegn, U+FFFD", 1),
                Problems.LettersJoined(At, "fi", 1),
            ]
        ),
        new(
            "Emner, navne og andre møder",
            [
                Problems.TopicUnknown(At, "Budget 27", "Budget 2027"),
                Problems.TopicOfCatchAll(At, "00.01.00-A00-32-24", "Budget 2027"),
                Problems.TopicPatternEmpty(At, "*"),
                Problems.NameMisspelled(At, "Anna Eksempl", "Anna Eksempel"),
                Problems.NameNearlyKnown(At, "Bo Prøvsen", "Bo Prøvesen"),
                Problems.ReferenceInWrongYear(
                    At,
                    "Direktørforum den 17. december 2026",
                    new(2026, 12, 17),
                    new(2025, 12, 17),
                    isGone: true
                ),
                Problems.ReferenceWithoutMeeting(At, "Chefforum den 20. januar 2026", "Chefforum", new(2026, 1, 20)),
            ]
        ),
        new(
            "Bilag og links",
            [
                Problems.AttachmentsMentionedOnly(At, "se bilag"),
                Problems.AttachmentActive("content/bilag/kort.svg", ".svg"),
                Problems.AttachmentOfServers("content/bilag/web.config", ".config"),
                Problems.AttachmentMissing(At, "tidplan.pdf", "tidsplan.pdf"),
                Problems.AttachmentsMeet("content/bilag/Tidsplan.pdf", "content/bilag/tidsplan.pdf", "/bilag/tidsplan.pdf"),
                Problems.AttachmentMeetsFolder("content/bilag/a b", "content/bilag/a-b/plan.pdf", "/bilag/a-b"),
                Problems.LinkBroken(At, "/referater/2026-01-31-chefforum/", "/referater/2026-01-13-chefforum/"),
                Problems.LinkHasSpace(At, "../../bilag/Kort over vejen.pdf"),
                Problems.LinkNotRead(At, "[Kort] (https://kommune.example/kort.pdf)"),
                Problems.LinkLeadsNowhere(At, "javascript:void(0)"),
            ]
        ),
        new(
            "Gamle adresser",
            [
                Problems.AddressChanged(At, "/referater/2026-02-03-chefforum/"),
                Problems.AliasImpossible(At, "gammel side"),
                Problems.AliasTaken(At, "/gammel/side/", "content/referater/2026/2026-01-13-chefforum.md"),
                Problems.AliasToItself(At, "/referater/2026-02-02-chefforum/"),
                Problems.AliasIsPage(At, "/emner/"),
            ]
        ),
        new(
            "Personoplysninger",
            [
                Problems.CprNumber(At),
                Problems.CprNumberInTwoColumns(At),
                Problems.CprNumberInAttachment("content/bilag/ansoegning.pdf", 1),
                Problems.CprNumberInFileName("content/bilag/ansoegning.pdf"),
                Problems.AttachmentNotSearched("content/bilag/kort.pdf", "PDF-filen har ingen tekst; den er nok skannet"),
                Problems.PhoneNumber(At),
                Problems.PrivateMailAddress(At),
                Problems.CitizenAddress(At),
            ]
        ),
        new(
            "De fælles filer",
            [
                Problems.FileWrongShape(At, "emner.yml", "en liste, hvor hvert led begynder med '- navn: Budget 2027'"),
                Problems.TermBackwards(At, "Anna Eksempel", new(2026, 1, 1), new(2025, 12, 31)),
                Problems.PlannedTwice(At, new(2026, 9, 1), 12),
                Problems.NameTwice(At, "Budget 2027", 4),
                Problems.NamesMeet(At, "Skole-veje", "Skole veje", 4),
                Problems.BaseAddressImpossible(At, "referater.kommune.dk"),
                Problems.DataWithoutAddress(At, "oparl"),
                Problems.AudienceUnknown(At, "offentligt", "offentlig"),
                Problems.ColourImpossible(At, "grøn"),
                Problems.ColourTooLight(At, "farve", "#ffe600", "#736700"),
                Problems.AllowedWithoutReason(At),
                Problems.KleFileMissing(At, "kle.yml"),
            ]
        ),
        new(
            "Filer, der ikke kan læses",
            [
                Problems.FileEmpty(At.File),
                Problems.FileNotText(At.File),
                Problems.FileNotUtf8(At),
                Problems.FileTooLarge(At.File, 20 * 1_048_576, 16 * 1_048_576),
                Problems.MergeConflict(At),
                Problems.FileNotRead("content/referater/2026/Referat.docx", isMarkdown: false),
                Problems.FileUnreadable(At.File),
                Problems.FolderUnreadable("content/referater"),
                Problems.LinkOutOfContent("content/bilag/plan.pdf", "/hjem/anna/plan.pdf"),
                Problems.LinkToNothing("content/bilag/plan.pdf", "plan-2025.pdf"),
                Problems.FolderIsLink("content/bilag/2026", "/drev/bilag"),
                Problems.FileSpecial("content/bilag/plan.pdf"),
                Problems.FileNameImpossible("content/bilag/plan\ufffd.pdf"),
                Problems.NameNotForWindows("content/bilag/2026/aux.pdf", "aux.pdf"),
                Problems.PathTooLongForWindows("content/bilag/" + new string('a', 200) + ".pdf", 200),
                Problems.Unforeseen(
                    "forstå, content/referater/2026/2026-02-02-chefforum.md",
                    "/tmp/minutessite-fejl-20260202-120000-4711-1.txt"
                ),
            ]
        ),
    ];
}

/// <summary>Messages about one matter.</summary>
/// <param name="Heading">The matter, in Danish.</param>
/// <param name="Examples">One of each message.</param>
public sealed record ProblemGroup(string Heading, IReadOnlyList<Diagnostic> Examples);
