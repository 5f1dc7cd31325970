using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>The text of minutes: items, sections, journal numbers.</content>
public static partial class Problems
{
    /// <summary>Lists in lists in lists.</summary>
    public static Diagnostic TextNestedTooDeep(SourcePosition at) =>
        Error(
            "tekst-for-dybt",
            at,
            "Teksten har lister eller citater i så mange lag, at den ikke kan læses.",
            "Fjern de overflødige '>' og '-' først på linjerne."
        );

    /// <summary>Text that belongs to no item, and would be on no page.</summary>
    public static Diagnostic TextBeforeFirstItem(SourcePosition at) =>
        Error(
            "tekst-før-første-punkt",
            at,
            "Her står tekst, før det første punkt begynder; den ville ikke komme med på siden.",
            "Flyt den ind under et punkt, eller slet den. Et punkt begynder med '## Punkt 1: Titel'."
        );

    /// <summary>An item's heading that is not <c>##</c>.</summary>
    public static Diagnostic ItemHeadingLevel(SourcePosition at) =>
        Warning("punkt-niveau", at, "Et punkts overskrift skal have to '#'.", "Skriv '## Punkt 1: Titel'.");

    /// <summary>A section's heading that is not <c>###</c>.</summary>
    public static Diagnostic SectionHeadingLevel(SourcePosition at, string heading) =>
        Warning(
            "afsnit-niveau",
            at,
            $"Overskriften '{heading}' læses som et afsnit, men har ikke tre '#'.",
            $"Skriv '### {heading}', eller '## Punkt 2: {heading}', hvis et nyt punkt begynder her."
        );

    /// <summary>One number in the body, another in the front matter.</summary>
    public static Diagnostic CaseNumbersDiffer(
        SourcePosition at,
        int item,
        CaseNumber inBody,
        CaseNumber inFront,
        SourcePosition frontAt
    ) =>
        Error(
            "journalnummer-forskelligt",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Punkt {item} har {inBody} her og {inFront} i journalnumre (linje {frontAt.Line})."
            ),
            "Ret det, der er forkert, eller slet det ene."
        );

    /// <summary>An item without a word below its title: minutes have such ("Eventuelt"), so it is built as it is.</summary>
    public static Diagnostic ItemEmpty(SourcePosition at, int number) =>
        Warning(
            "punkt-tomt",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Punkt {number} har ingen tekst."),
            "Se efter, om den er faldet ud; ellers skriv '### Beslutning' og fx 'Intet.'."
        );

    /// <summary>What a skeleton or a template left to be written still stands there; readers would see it.</summary>
    public static Diagnostic PlaceholderLeft(SourcePosition at, string text) =>
        Error(
            "pladsholder",
            at,
            $"Her står '{text}' endnu.",
            "Skriv teksten, eller slet linjen. Er referatet ikke færdigt, så skriv 'udkast: true' øverst i filen."
        );

    /// <summary>A number that an earlier item has.</summary>
    public static Diagnostic ItemNumberTwice(SourcePosition at, int number, int firstLine) =>
        Error(
            "punkt-to-gange",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Punkt {number} står også i linje {firstLine}."),
            "Ret nummeret: hvert punkt har sit eget, og siderne henviser til det."
        );

    /// <summary>A number that does not follow the one before.</summary>
    public static Diagnostic ItemNumberGap(SourcePosition at, int number, int expected) =>
        Warning(
            "punkt-springer",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Her står punkt {number}, men punkt {expected} var det næste."),
            "Mangler der et punkt? Er det lukket, så skriv dets nummer under 'punkter' med 'lukket: true'."
        );

    /// <summary>Words of what is closed stand in the file: of one item, or, without a number, of the whole closed meeting.</summary>
    public static Diagnostic ClosedTextInSource(SourcePosition at, int? number) =>
        Warning(
            "lukket-tekst-i-kilden",
            at,
            number is { } closed
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Punkt {closed} er lukket, men filen har dets titel, tekst eller bilag. Det kommer ikke på sitet, men git gemmer det."
                )
                : "Mødet er lukket, men filen har dets tekst. Den kommer ikke på sitet, men git gemmer den.",
            number is { } only
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Skriv kun '## Punkt {only}' her, og det, der må siges, som offentlig_titel og offentlig_beslutning under 'punkter'."
                )
                : "Slet alt under oplysningerne øverst, og gem referatet et sted, hvor kun de rette kan læse det."
        );

    /// <summary>A council's or committee's closed item without a title for the public.</summary>
    public static Diagnostic ClosedWithoutPublicTitle(SourcePosition at, int number, string forum) =>
        Warning(
            "lukket-uden-offentlig-titel",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Punkt {number} er lukket uden offentlig titel. {forum} skal offentliggøre det om punktet, som ikke er fortroligt."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Skriv under 'punkter' fx {number}: {{ lukket: true, offentlig_titel: Køb af ejendom, offentlig_beslutning: Godkendt }}."
            )
        );

    /// <summary>Minutes without items.</summary>
    public static Diagnostic MeetingWithoutItems(SourcePosition at) =>
        Error("punkter-mangler", at, "Referatet har ingen punkter.", "Skriv '## Punkt 1: Titel' over det første.");

    /// <summary>Two meetings of one forum on one day.</summary>
    public static Diagnostic MeetingsMeet(SourcePosition at, string other, string address) =>
        Error(
            "møde-samme-adresse",
            at,
            $"Mødet får samme adresse som {other}: {address}.",
            "Er det samme møde, så slet den ene fil; holdt forummet to møder den dag, så skriv 'nr: 2' i det andet."
        );

    /// <summary>An old address that a page has, or that another meeting claims.</summary>
    public static Diagnostic AliasTaken(SourcePosition at, string alias, string other) =>
        Error(
            "alias-optaget",
            at,
            $"Adressen {alias} er optaget af {other}.",
            "Slet det ene 'alias'; en adresse kan kun føre ét sted hen."
        );

    /// <summary>A name that no folder can be called after.</summary>
    public static Diagnostic NameTooLong(SourcePosition at, string name, int most) =>
        Error(
            "navn-for-langt",
            at,
            $"'{Shortened(name, 40)}' er for langt til at være en del af en adresse.",
            string.Create(CultureInfo.InvariantCulture, $"Skriv et navn på højst {most} tegn.")
        );

    /// <summary>"##Punkt 2": a heading that is read as text, and its item as a part of the one before.</summary>
    public static Diagnostic HeadingSpaceMissing(SourcePosition at, string signs) =>
        Error(
            "overskrift-mellemrum",
            at,
            $"Linjen begynder med '{signs}' uden mellemrum efter og bliver derfor læst som tekst, ikke som en overskrift.",
            $"Skriv et mellemrum efter '{signs}'."
        );

    /// <summary>A file name that does not say what the front matter says.</summary>
    public static Diagnostic FileNameDiffers(SourcePosition at, string expected) =>
        Warning("filnavn-afviger", at, "Filens navn svarer ikke til forum og dato.", $"Kald filen {expected}, eller ret forum og dato.");
}
