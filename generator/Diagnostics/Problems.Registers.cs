using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>site.yml, fora.yml, emner.yml, personer.yml.</content>
public static partial class Problems
{
    /// <summary>A base address that is none.</summary>
    public static Diagnostic BaseAddressImpossible(SourcePosition at, string written) => Error(
        "adresse-ugyldig", at, $"'{written}' er ikke en adresse.", "Skriv sitets adresse med https:// først, fx 'adresse: https://referater.kommune.dk'.");

    /// <summary>Neither intranet nor offentlig.</summary>
    public static Diagnostic AudienceUnknown(SourcePosition at, string written, string? nearest) => Error(
        "målgruppe-ukendt", at, $"'{written}' er ikke en målgruppe.{OrNothing(nearest)}", "Skriv 'intranet' eller 'offentlig'.");

    /// <summary>A colour that is none.</summary>
    public static Diagnostic ColourImpossible(SourcePosition at, string written) => Error(
        "farve-ugyldig", at, $"'{written}' er ikke en farve.", "Skriv den med # og seks tegn i anførselstegn, fx '\"#1d5b4f\"'.");

    /// <summary>An entry of the allow list without text or reason.</summary>
    public static Diagnostic AllowedWithoutReason(SourcePosition at) => Error(
        "tilladt-uden-begrundelse", at, "Hvert led under 'tilladt' skal have både tekst og begrundelse.", "Skriv '- tekst: …' og under den 'begrundelse: …'.");

    /// <summary>A name that an earlier entry has.</summary>
    public static Diagnostic NameTwice(SourcePosition at, string name, int firstLine) => Error(
        "navn-to-gange", at, string.Create(CultureInfo.InvariantCulture, $"'{name}' står også i linje {firstLine}."), "Saml oplysningerne ét sted, og slet det andet.");

    /// <summary>A file of names that is not there.</summary>
    public static Diagnostic KleFileMissing(SourcePosition at, string file) => Error(
        "kle-fil-mangler", at, $"Der er ingen fil content/{file}.", "Ret filnavnet efter 'kle:', eller slet linjen.");
}
