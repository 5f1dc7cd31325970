using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>Links and attachments.</content>
public static partial class Problems
{
    /// <summary>Two files whose names become one address.</summary>
    public static Diagnostic AttachmentsMeet(string file, string first, string address) =>
        Error(
            "bilag-samme-adresse",
            SourcePosition.StartOf(file),
            $"Filen får samme adresse som {first}: {address}.",
            "Giv den ene fil et andet navn."
        );

    /// <summary>A file whose address is that of a folder of another, or lies below the address of another file.</summary>
    public static Diagnostic AttachmentMeetsFolder(string file, string other, string address) =>
        Error(
            "bilag-mappe-samme-adresse",
            SourcePosition.StartOf(file),
            $"Filen kan ikke have adressen {address}, for {other} har brug for en mappe, hvor det ene af de to er en fil.",
            "Giv filen eller mappen et andet navn."
        );

    /// <summary>An enclosure that a browser would run in the site's name.</summary>
    public static Diagnostic AttachmentActive(string file, string ending) =>
        Warning(
            "bilag-aktivt",
            SourcePosition.StartOf(file),
            $"Bilag af typen {ending} kan handle på sitets vegne i læserens browser, så filen bliver ikke lagt ud.",
            "Gem den som PDF. Skal den ud, som den er, så skriv 'aktive_bilag: true' i site.yml."
        );

    /// <summary>An enclosure that a server would run, or take for its own settings.</summary>
    public static Diagnostic AttachmentOfServers(string file, string ending) =>
        Warning(
            "bilag-program",
            SourcePosition.StartOf(file),
            $"En server kan tage en fil af typen {ending} for et program eller for sine egne indstillinger, så den bliver ikke lagt ud.",
            "Gem indholdet i en anden slags fil, fx PDF eller tekst, og slet denne."
        );

    /// <summary>A link to a file that is not below content/bilag.</summary>
    public static Diagnostic AttachmentMissing(SourcePosition at, string name, string? nearest) =>
        Error(
            "bilag-mangler",
            at,
            $"Der er ingen fil content/bilag/{name}.{OrNothing(nearest)}",
            "Læg filen i content/bilag, eller ret linket."
        );

    /// <summary>A space in a link's target, which makes text of the whole link.</summary>
    public static Diagnostic LinkHasSpace(SourcePosition at, string target) =>
        Error(
            "link-mellemrum",
            at,
            $"'{target}' bliver ikke læst som et link, for der er mellemrum i.",
            $"Sæt < og > om, så der står (<{target}>)."
        );

    /// <summary>A link that is no address, or one that might run something.</summary>
    public static Diagnostic LinkLeadsNowhere(SourcePosition at, string target) =>
        Warning(
            "link-uden-mål",
            at,
            $"'{Shortened(target, 80)}' kan ikke være et link, så teksten står uden.",
            "Skriv en adresse med https:// eller en fil under bilag/, eller fjern linket."
        );
}
