using MinutesSite.Model;
using static MinutesSite.Schemas.ValueShape;

namespace MinutesSite.Schemas;

/// <summary>site.yml, and the entries of fora.yml, emner.yml and personer.yml.</summary>
internal static class RegisterKeys
{
    public static IReadOnlyList<KeyShape> Site =>
        [
            new("titel", "Sitets navn: øverst på hver side, i browserens fane og i feeds.", Text),
            new("organisation", "Den organisation, der står bag.", Text),
            new("adresse", "Sitets adresse på nettet, uden skråstreg til sidst.", Pattern("^https?://")),
            new("målgruppe", "Hvem sitet er for.", OneOf(["intranet", "offentlig"])),
            new("kontakt", "Hvor læserne skriver hen, når de finder en fejl.", Text),
            new("farve", "Farven på links og mærker, i anførselstegn: \"#0b5a5e\".", Pattern("^#[0-9A-Fa-f]{6}$")),
            new(
                "bifarve",
                "Den anden farve, i anførselstegn: øverst på siderne, ved den valgte del af menuen og på punkternes numre.",
                Pattern("^#[0-9A-Fa-f]{6}$")
            ),
            new("bundtekst", "En linje nederst på hver side, fx adresse og åbningstid.", Text),
            new("tilgængelighedserklæring", "Tilgængelighedserklæringens adresse.", Text),
            new("personsider", "Skal hver person have en side med sine møder?", Flag),
            new("historik", "Skal siden fortælle, når et referat er rettet, efter at det kom ud?", Flag),
            new("bilag_i_søgning", "Skal søgningen finde det, der står i bilagene?", Flag),
            new("aktive_bilag", "Må bilag, som en browser kan køre (html, svg, xml, js), lægges ud?", Flag),
            new("rediger", "Adressen på webeditoren; {fil} bliver skiftet ud med filens navn.", Text),
            new("kle", "En fil med emnenavne fra KLE i content/.", Text),
            new("tilladt", "Tekst, som tjekket for personoplysninger skal lade passere.", ListOf(Keys(Allowed, "tekst", "begrundelse"))),
            new("oparl", "Skal sitet også have sine data efter OParl 1.1 under /oparl/v1.1/? Kræver adresse.", Flag),
            new("akomantoso", "Skal hvert møde også ligge som Akoma Ntoso 3.0 (akomantoso.xml)? Kræver adresse.", Flag),
        ];

    public static IReadOnlyList<KeyShape> Allowed =>
        [new("tekst", "Teksten, som den står i referatet.", Text), new("begrundelse", "Hvorfor den må stå der.", Text)];

    public static IReadOnlyList<KeyShape> Forum =>
        [
            new("navn", "Forummets navn. Skal være der.", Text),
            new("forkortelser", "Forkortelser og andre navne.", ListOf(Text)),
            new(
                "type",
                "Hvad forummet er. For kommunalbestyrelsen og udvalg siger tjekket til om lukkede punkter uden offentlig titel.",
                OneOf(ForumTypeNames.All)
            ),
            new("sted", "Det sædvanlige mødested.", Text),
            new("tid", "Det sædvanlige tidspunkt, i anførselstegn.", Time),
            new("faste_punkter", "Punkter, der er på hver gang uden at handle om en bestemt sag.", ListOf(Text)),
            new("komplette_år", "År, hvor arkivet har hvert eneste møde.", ListOf(NumberFrom(1900))),
            new(
                "mødeplan",
                "De dage, forummet skal mødes: dage alene, eller dage med deres eget klokkeslæt og sted.",
                ListOf(Either(Date, Keys(PlannedDay, "dato")))
            ),
            new("medlemmer", "Hvem der sidder og har siddet i forummet: en linje for hver periode.", ListOf(Keys(Member, "navn"))),
        ];

    public static IReadOnlyList<KeyShape> PlannedDay =>
        [
            new("dato", "Dagen: år-måned-dag. Skal være der.", Date),
            new("tid", "Klokkeslættet, i anførselstegn, når det ikke er det sædvanlige.", Time),
            new("sted", "Stedet, når det ikke er det sædvanlige.", Text),
        ];

    public static IReadOnlyList<KeyShape> Member =>
        [
            new("navn", "Navnet. Skal være der.", Text),
            new("parti", "Partibogstav eller listens navn.", Text),
            new("rolle", "Hvad personen er i forummet, fx formand.", Text),
            new("fra", "Den første dag: år-måned-dag.", Date),
            new("til", "Den sidste dag; udelades, mens personen er medlem.", Date),
        ];

    public static IReadOnlyList<KeyShape> Topic =>
        [
            new("navn", "Emnets navn, som læseren ser det. Skal være der.", Text),
            new("alias", "Andre skrivemåder af navnet.", ListOf(Text)),
            new("mønstre", "Ord, der sætter emnet på et punkt; * står for en del af et ord.", ListOf(Text)),
            new("journalnumre", "Sager, hvis punkter alle hører til emnet.", ListOf(Text)),
            new("beskrivelse", "Et par linjer, der står øverst på emnets side.", Text),
        ];

    public static IReadOnlyList<KeyShape> Person =>
        [
            new("navn", "Den rigtige skrivemåde. Skal være der.", Text),
            new("varianter", "Fejlstavninger: bliver samlet med navnet, og tjekket minder om dem.", ListOf(Text)),
            new("godkendte", "Navne, der er rigtige nok, fx fra før et bryllup.", ListOf(Text)),
        ];
}
