using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>YAML that cannot be read, and values that are not what their key wants.</content>
public static partial class Problems
{
    /// <summary>More than any minutes need.</summary>
    public static Diagnostic YamlTooLong(SourcePosition at, int length, int most) =>
        Error(
            "yaml-for-langt",
            at,
            string.Create(CultureInfo.InvariantCulture, $"Her er {length} tegn YAML; der læses højst {most}."),
            "Er referatets tekst kommet op mellem '---'-linjerne? Den hører til under dem."
        );

    /// <summary>Nested without end.</summary>
    public static Diagnostic YamlTooDeep(SourcePosition at) =>
        Error(
            "yaml-for-dybt",
            at,
            "Her er for mange indrykninger i hinanden.",
            "Skriv oplysningerne med én eller to indrykninger, som i vejledningen."
        );

    /// <summary>An anchor or alias.</summary>
    public static Diagnostic YamlAnchor(SourcePosition at, string written) =>
        Error(
            "yaml-henvisning",
            at,
            $"'{written}' læses som en henvisning i YAML, og den slags bruges ikke her.",
            "Sæt teksten i anførselstegn, hvis den skal begynde sådan."
        );

    /// <summary>A second document after '---' or '...'.</summary>
    public static Diagnostic YamlSecondDocument(SourcePosition at) =>
        Error("yaml-to-dokumenter", at, "Her begynder et nyt YAML-dokument.", "Slet linjen '---' her.");

    /// <summary>A list or map as a key.</summary>
    public static Diagnostic YamlKeyNotText(SourcePosition at) =>
        Error(
            "yaml-nøgle",
            at,
            "Her skulle der stå en nøgle, fx 'dato:'.",
            "Skriv nøglen som ét ord med kolon efter, eller sæt teksten i anførselstegn."
        );

    /// <summary>A tab where spaces belong.</summary>
    public static Diagnostic YamlTab(SourcePosition at) =>
        Error("yaml-tabulator", at, "Linjen er rykket ind med tabulator.", "Ryk ind med mellemrum: to for hvert trin.");

    /// <summary>A line that is no key.</summary>
    public static Diagnostic YamlColonMissing(SourcePosition at) =>
        Error("yaml-kolon-mangler", at, "Linjen har intet kolon.", "Skriv 'nøgle: værdi', fx 'mødested: Mødelokale 915'.");

    /// <summary>A colon or hyphen that stands close to its value.</summary>
    public static Diagnostic YamlSpaceMissing(SourcePosition at, string sign) =>
        Error(
            "yaml-mellemrum-mangler",
            at,
            $"Der mangler et mellemrum efter {sign}.",
            sign == "kolon" ? "Skriv 'nøgle: værdi' med mellemrum efter kolon." : "Skriv '- ' før hvert led i en liste."
        );

    /// <summary>A bracket without its other half.</summary>
    public static Diagnostic YamlBracketOpen(SourcePosition at, string open, string close) =>
        Error(
            "yaml-parentes",
            at,
            $"Der er ikke lige mange '{open}' og '{close}'.",
            $"Skriv '{close}', hvor det hører til, fx '3: {{ emner: [Budget 2027] }}'."
        );

    /// <summary>A line that stands further in or out than its neighbours.</summary>
    public static Diagnostic YamlIndented(SourcePosition at) =>
        Error(
            "yaml-indrykning",
            at,
            "Linjen er rykket forkert ind.",
            "Nøgler som 'forum' og 'dato' står helt til venstre. Det, der hører til en nøgle, er rykket to mellemrum ind, og det, der "
                + "hører sammen, står lige under hinanden."
        );

    /// <summary>A quotation mark without its other half.</summary>
    public static Diagnostic YamlQuoteOpen(SourcePosition at) =>
        Error("yaml-anførselstegn", at, "Anførselstegnet bliver ikke lukket.", "Sæt det samme anførselstegn til sidst på linjen.");

    /// <summary>A value that YAML would read as something else.</summary>
    public static Diagnostic YamlQuotesMissing(SourcePosition at) =>
        Error(
            "yaml-anførselstegn-mangler",
            at,
            "Værdien har tegn, som YAML læser på sin egen måde (fx kolon).",
            "Sæt hele værdien i anførselstegn."
        );

    /// <summary>Anything else.</summary>
    public static Diagnostic YamlUnreadable(SourcePosition at) =>
        Error(
            "yaml-ulæselig",
            at,
            "Oplysningerne kan ikke læses herfra.",
            "Se efter indrykninger, kolon og anførselstegn på denne linje og linjen før."
        );

    /// <summary>One key, two values.</summary>
    public static Diagnostic KeyTwice(SourcePosition at, string key, int firstLine) =>
        Error(
            "nøgle-to-gange",
            at,
            string.Create(CultureInfo.InvariantCulture, $"'{key}' står også i linje {firstLine}."),
            "Slet den ene."
        );

    /// <summary>A key that nobody reads.</summary>
    public static Diagnostic KeyUnknown(SourcePosition at, string key, string? nearest, string known) =>
        Error("nøgle-ukendt", at, $"'{key}' er ikke en kendt nøgle.{OrNothing(nearest)}", $"Skriv en af: {known}.");

    /// <summary>A text, list or map where another is wanted.</summary>
    public static Diagnostic ValueWrongType(SourcePosition at, string key, string wanted) =>
        Error("værdi-forkert-type", at, $"'{key}' skal være {wanted}.", $"Ret værdien efter '{key}:'.");

    /// <summary>A file whose outermost value is of the wrong kind.</summary>
    public static Diagnostic FileWrongShape(SourcePosition at, string file, string wanted) =>
        Error("fil-forkert-opbygget", at, $"{file} skal være {wanted}.", "Se eksemplet i vejledningen, content/README.md.");

    /// <summary>A key that must be there.</summary>
    public static Diagnostic KeyMissing(SourcePosition at, string key, string example) =>
        Error("nøgle-mangler", at, $"Der mangler '{key}'.", $"Skriv fx '{example}'.");
}
