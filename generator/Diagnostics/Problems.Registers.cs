using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>site.yml, fora.yml, emner.yml, personer.yml.</content>
public static partial class Problems
{
    /// <summary>A base address that is none.</summary>
    public static Diagnostic BaseAddressImpossible(SourcePosition at, string written) =>
        Error(
            "adresse-ugyldig",
            at,
            $"'{written}' er ikke en adresse.",
            "Skriv sitets adresse med https:// først, fx 'adresse: https://referater.kommune.dk'."
        );

    /// <summary>Data for other programs, whose ids are addresses, and no address.</summary>
    public static Diagnostic DataWithoutAddress(SourcePosition at, string key) =>
        Error(
            "data-uden-adresse",
            at,
            $"'{key}' kræver sitets adresse: Andre programmer kender sitets oplysninger på den.",
            "Skriv adressen, fx 'adresse: https://referater.kommune.dk', eller slet linjen."
        );

    /// <summary>Neither intranet nor offentlig.</summary>
    public static Diagnostic AudienceUnknown(SourcePosition at, string written, string? nearest) =>
        Error("målgruppe-ukendt", at, $"'{written}' er ikke en målgruppe.{OrNothing(nearest)}", "Skriv 'intranet' eller 'offentlig'.");

    /// <summary>A colour that is none.</summary>
    public static Diagnostic ColourImpossible(SourcePosition at, string written) =>
        Error("farve-ugyldig", at, $"'{written}' er ikke en farve.", "Skriv den med # og seks tegn i anførselstegn, fx '\"#1d5b4f\"'.");

    /// <summary>An entry of the allow list without text or reason.</summary>
    public static Diagnostic AllowedWithoutReason(SourcePosition at) =>
        Error(
            "tilladt-uden-begrundelse",
            at,
            "Hvert led under 'tilladt' skal have både tekst og begrundelse.",
            "Skriv '- tekst: …' og under den 'begrundelse: …'."
        );

    /// <summary>A name that an earlier entry has.</summary>
    public static Diagnostic NameTwice(SourcePosition at, string name, int firstLine) =>
        Error(
            "navn-to-gange",
            at,
            string.Create(CultureInfo.InvariantCulture, $"'{name}' står også i linje {firstLine}."),
            "Saml oplysningerne ét sted, og slet det andet."
        );

    /// <summary>A name that becomes the address of an earlier entry's.</summary>
    public static Diagnostic NamesMeet(SourcePosition at, string name, string first, int firstLine) =>
        Error(
            "navn-samme-adresse",
            at,
            string.Create(CultureInfo.InvariantCulture, $"'{name}' får samme adresse på sitet som '{first}' i linje {firstLine}."),
            "Er det det samme, så saml det ét sted med den anden skrivemåde under det; ellers giv det ene et navn, der afviger i bogstaver "
                + "eller tal."
        );

    /// <summary>Two forums that would share a page.</summary>
    public static Diagnostic ForumsMeet(SourcePosition at, string forum, string other, string address) =>
        Error(
            "forum-samme-adresse",
            at,
            $"Forummet '{forum}' får samme adresse på sitet som '{other}': {address}.",
            $"Er det det samme forum, så skriv 'forum: {other}'; ellers giv det et navn, der afviger i bogstaver eller tal."
        );

    /// <summary>A member who left before coming.</summary>
    public static Diagnostic TermBackwards(SourcePosition at, string name, DateOnly from, DateOnly to) =>
        Error(
            "medlem-periode",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{name}' er medlem fra {from:yyyy-MM-dd}, men kun til {to:yyyy-MM-dd}, som er før."
            ),
            "Ret fra eller til. Er personen stadig medlem, så slet 'til'."
        );

    /// <summary>A forum's plan names a day twice.</summary>
    public static Diagnostic PlannedTwice(SourcePosition at, DateOnly day, int firstLine) =>
        Warning(
            "mødeplan-to-gange",
            at,
            string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} står to gange i mødeplanen; første gang i linje {firstLine}."),
            "Slet den ene, eller giv dem hver sit klokkeslæt, hvis forummet mødes to gange den dag."
        );

    /// <summary>A file of names that is not there.</summary>
    public static Diagnostic KleFileMissing(SourcePosition at, string file) =>
        Error("kle-fil-mangler", at, $"Der er ingen fil content/{file}.", "Ret filnavnet efter 'kle:', eller slet linjen.");
}
