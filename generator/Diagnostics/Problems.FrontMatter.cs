using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>Front matter.</content>
public static partial class Problems
{
    /// <summary>A file without front matter.</summary>
    public static Diagnostic FrontMatterMissing(SourcePosition at) =>
        Error(
            "hoved-mangler",
            at,
            "Filen begynder ikke med '---'.",
            "Skriv øverst en linje med '---', derefter forum, dato og de andre oplysninger, og så en linje med '---' igen."
        );

    /// <summary>Front matter that does not end.</summary>
    public static Diagnostic FrontMatterOpen(SourcePosition at) =>
        Error(
            "hoved-ikke-lukket",
            at,
            "Der mangler en linje med '---' efter oplysningerne øverst.",
            "Skriv '---' på en linje for sig før det første punkt."
        );

    /// <summary>Nothing between the lines.</summary>
    public static Diagnostic FrontMatterEmpty(SourcePosition at) =>
        Error("hoved-tomt", at, "Der står intet mellem de to '---'.", "Skriv mindst 'forum: …' og 'dato: ÅÅÅÅ-MM-DD'.");

    /// <summary>Text or a list where keys belong.</summary>
    public static Diagnostic FrontMatterNoKeys(SourcePosition at) =>
        Error(
            "hoved-uden-nøgler",
            at,
            "Mellem de to '---' skal der stå nøgler.",
            "Skriv 'nøgle: værdi' på hver linje, fx 'forum: Chefforum'."
        );

    /// <summary>No forum.</summary>
    public static Diagnostic ForumMissing(SourcePosition at) =>
        Error("forum-mangler", at, "Der står ikke, hvilket forum der holdt mødet.", "Skriv fx 'forum: Chefforum'.");

    /// <summary>A forum that no address can be made of.</summary>
    public static Diagnostic ForumWithoutLetters(SourcePosition at, string written) =>
        Error("forum-uden-bogstaver", at, $"Der kan ikke laves en adresse af '{written}'.", "Skriv forummets navn med bogstaver.");

    /// <summary>A person's name that no address can be made of.</summary>
    public static Diagnostic NameWithoutLetters(SourcePosition at, string written) =>
        Error("navn-uden-bogstaver", at, $"'{written}' kan ikke være et navn.", "Skriv personens navn med bogstaver, eller slet linjen.");

    /// <summary>No date.</summary>
    public static Diagnostic DateMissing(SourcePosition at) =>
        Error("dato-mangler", at, "Mødets dato mangler.", "Skriv fx 'dato: 2026-01-13' (år-måned-dag).");

    /// <summary>A date in another form.</summary>
    public static Diagnostic DateWrittenOtherwise(SourcePosition at, string written, DateOnly meant) =>
        Error(
            "dato-anden-form",
            at,
            $"Datoen '{written}' er ikke skrevet som år-måned-dag.",
            string.Create(CultureInfo.InvariantCulture, $"Skriv 'dato: {meant:yyyy-MM-dd}'.")
        );

    /// <summary>A day that no calendar has.</summary>
    public static Diagnostic DateImpossible(SourcePosition at, string written) =>
        Error(
            "dato-umulig",
            at,
            $"'{written}' er ikke en dato.",
            "Skriv år-måned-dag, fx 'dato: 2026-01-13', med en dag, som måneden har."
        );

    /// <summary>A journal number that no system writes.</summary>
    public static Diagnostic CaseNumberImpossible(SourcePosition at, string written) =>
        Error(
            "journalnummer-ugyldigt",
            at,
            $"'{written}' kan ikke være et journalnummer.",
            "Skriv det som i sagssystemet, fx 00.30.00-P00-12-25, eller 'null', hvis punktet ikke har et."
        );

    /// <summary>A key under punkter that is no number.</summary>
    public static Diagnostic ItemKeyNotNumber(SourcePosition at, string key) =>
        Error("punkter-nøgle", at, $"'{key}' er ikke et punktnummer.", "Skriv punktets nummer, fx '3: { emner: [Budget 2027] }'.");

    /// <summary>An outcome that there is not.</summary>
    public static Diagnostic OutcomeUnknown(SourcePosition at, string written, string? nearest) =>
        Error(
            "udfald-ukendt",
            at,
            $"'{written}' er ikke et udfald.{OrNothing(nearest)}",
            $"Skriv et af: {string.Join(", ", OutcomeNames.All)}."
        );

    /// <summary>An old address that cannot be one.</summary>
    public static Diagnostic AliasImpossible(SourcePosition at, string written) =>
        Error(
            "alias-ugyldigt",
            at,
            $"'{written}' kan ikke være en gammel adresse her på sitet.",
            "Skriv den med skråstreg først og uden værtsnavn, fx '/gammel/adresse/'."
        );

    /// <summary>A path where an address or a bare file name belongs.</summary>
    public static Diagnostic OfficialDocumentImpossible(SourcePosition at, string written) =>
        Error(
            "kilde-ugyldig",
            at,
            $"'{written}' er hverken en adresse eller et filnavn.",
            "Skriv en adresse, der begynder med https://, eller kun filens navn uden mapper."
        );

    /// <summary>Journal numbers in the front matter that are more or fewer than the items.</summary>
    public static Diagnostic CaseNumberCount(SourcePosition at, int numbers, int items) =>
        Error(
            "journalnumre-antal",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Der skal være lige så mange journalnumre som punkter, men der er {numbers} mod {items}."
            ),
            "Skriv ét for hvert punkt, i punkternes rækkefølge, og 'null' for et punkt uden."
        );

    /// <summary>An entry under punkter for an item that is not there.</summary>
    public static Diagnostic ItemKeyWithoutItem(SourcePosition at, int number) =>
        Error(
            "punkter-findes-ikke",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Referatet har intet punkt {number}."),
            "Ret nummeret under 'punkter', eller slet linjen."
        );
}
