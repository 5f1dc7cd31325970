using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>What must not be published. A message never repeats it: messages end up in logs that others read.</content>
public static partial class Problems
{
    /// <summary>A CPR number, or what looks like one.</summary>
    public static Diagnostic CprNumber(SourcePosition at) =>
        Error(
            "cpr-nummer",
            at,
            "Her står noget, der ligner et CPR-nummer.",
            "Slet det, og sig det til den, der passer systemet, for det ligger stadig i historikken. Er det noget andet, så skriv det i "
                + "site.yml under 'tilladt' med en begrundelse."
        );

    /// <summary>A CPR number in an enclosure.</summary>
    public static Diagnostic CprNumberInAttachment(string file, int count) =>
        Error(
            "cpr-nummer-i-bilag",
            SourcePosition.StartOf(file),
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"I bilagets tekst står der {(count == 1 ? "ét sted" : $"{count} steder")} noget, der ligner et CPR-nummer."
            ),
            "Fjern bilaget, og læg det op igen uden nummeret. Er det noget andet, så skriv det i site.yml under 'tilladt' med en "
                + "begrundelse."
        );

    /// <summary>A date and four digits in neighbouring cells: perhaps a CPR number in two columns.</summary>
    public static Diagnostic CprNumberInTwoColumns(SourcePosition at) =>
        Warning(
            "cpr-nummer-måske",
            at,
            "Her er en tabel med en dato og fire cifre i to celler ved siden af hinanden. Sammen kan de være et CPR-nummer.",
            "Er de det, så slet dem. Er det noget andet, så skriv det første par i site.yml under 'tilladt' med en begrundelse."
        );

    /// <summary>A CPR number in a file's name, which is part of an address.</summary>
    public static Diagnostic CprNumberInFileName(string file) =>
        Error(
            "cpr-nummer-i-filnavn",
            SourcePosition.StartOf(file),
            "I filens navn står der noget, der ligner et CPR-nummer.",
            "Giv filen et andet navn, og sig det til den, der passer systemet, for navnet ligger stadig i historikken."
        );

    /// <summary>A telephone number.</summary>
    public static Diagnostic PhoneNumber(SourcePosition at) =>
        Warning(
            "telefonnummer",
            at,
            "Her står et telefonnummer.",
            "Er det en privatpersons, så slet det. Må det stå her, så skriv det i site.yml under 'tilladt' med en begrundelse."
        );

    /// <summary>A mail address at a provider for private people.</summary>
    public static Diagnostic PrivateMailAddress(SourcePosition at) =>
        Warning(
            "privat-mailadresse",
            at,
            "Her står en mailadresse, der ser privat ud.",
            "Slet den, eller skriv den i site.yml under 'tilladt' med en begrundelse."
        );

    /// <summary>A street and number beside the word "borger".</summary>
    public static Diagnostic CitizenAddress(SourcePosition at) =>
        Warning(
            "borgers-adresse",
            at,
            "Her står en adresse tæt på ordet 'borger'.",
            "Kan man se, hvem borgeren er, så slet adressen. Må den stå her, så skriv den i site.yml under 'tilladt' med en begrundelse."
        );

    /// <summary>An enclosure whose text nobody could read.</summary>
    public static Diagnostic AttachmentNotSearched(string file, string reason) =>
        Warning(
            "bilag-ikke-gennemsøgt",
            SourcePosition.StartOf(file),
            $"Bilaget er ikke gennemsøgt for CPR-numre: {reason}.",
            "Åbn det, og læs det igennem, før det kommer ud."
        );
}
