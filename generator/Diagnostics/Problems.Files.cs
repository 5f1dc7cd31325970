using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>Files that cannot be read, or are not text.</content>
public static partial class Problems
{
    /// <summary>The rights are missing, or a link leads nowhere.</summary>
    public static Diagnostic FileUnreadable(string file) =>
        Error(
            "fil-kan-ikke-læses",
            SourcePosition.StartOf(file),
            "Filen kan ikke læses.",
            "Se efter, om du har ret til at læse den, og om den er et link, der ikke fører nogen steder hen."
        );

    /// <summary>The rights are missing.</summary>
    public static Diagnostic FolderUnreadable(string folder) =>
        Error("mappe-kan-ikke-læses", SourcePosition.StartOf(folder), "Mappen kan ikke læses.", "Se efter, om du har ret til at læse den.");

    /// <summary>Nothing that large is minutes.</summary>
    public static Diagnostic FileTooLarge(string file, long bytes, long most) =>
        Error(
            "fil-for-stor",
            SourcePosition.StartOf(file),
            string.Create(CultureInfo.InvariantCulture, $"Filen fylder {bytes / 1_048_576} MB; der læses højst {most / 1_048_576} MB."),
            "Er det den rigtige fil? Billeder og bilag hører til i content/bilag."
        );

    /// <summary>A NUL byte: a PDF or Word file with the wrong name, most often.</summary>
    public static Diagnostic FileNotText(string file) =>
        Error(
            "fil-ikke-tekst",
            SourcePosition.StartOf(file),
            "Filen er ikke tekst.",
            "Er det en PDF- eller Word-fil, så lav den om med import."
        );

    /// <summary>Text in another encoding.</summary>
    public static Diagnostic FileNotUtf8(SourcePosition at) =>
        Error(
            "fil-ikke-utf8",
            at,
            "Her står et tegn, der ikke er skrevet i UTF-8.",
            "Gem filen igen som UTF-8, og se efter, om æ, ø og å er, som de skal være."
        );

    /// <summary>Nothing in it.</summary>
    public static Diagnostic FileEmpty(string file) =>
        Error("fil-tom", SourcePosition.StartOf(file), "Filen er tom.", "Slet den, eller skriv referatet i den.");

    /// <summary>A symbolic link whose target is not below the content folder: what it leads to was never meant to be published.</summary>
    public static Diagnostic LinkOutOfContent(string file, string target) =>
        Error(
            "fillink-ud",
            SourcePosition.StartOf(file),
            $"Filen er et link til '{Shortened(target, 80)}', som ligger uden for content/. Den bliver hverken læst eller vist.",
            "Læg selve filen i content/, eller slet linket."
        );

    /// <summary>A symbolic link to nothing, or in a circle.</summary>
    public static Diagnostic LinkToNothing(string file, string target) =>
        Error(
            "fillink-dødt",
            SourcePosition.StartOf(file),
            $"Filen er et link til '{Shortened(target, 80)}', som ikke findes.",
            "Læg selve filen i content/, eller slet linket."
        );

    /// <summary>A symbolic link to a folder.</summary>
    public static Diagnostic FolderIsLink(string folder, string target) =>
        Error(
            "mappe-er-link",
            SourcePosition.StartOf(folder),
            $"Mappen er et link til '{Shortened(target, 80)}', og links til mapper bliver ikke fulgt. Det, der er i den, bliver hverken "
                + "læst eller vist.",
            "Læg selve mappen i content/, eller slet linket."
        );

    /// <summary>A device, a pipe or a socket.</summary>
    public static Diagnostic FileSpecial(string file) =>
        Error(
            "fil-særlig",
            SourcePosition.StartOf(file),
            "Filen er ikke en almindelig fil, men en enhed, et rør eller en sokkel. Den bliver hverken læst eller vist.",
            "Slet den, eller læg en almindelig fil i stedet."
        );

    /// <summary>A name that holds a line break or another control, a code point that is none, or bytes that are no UTF-8.</summary>
    public static Diagnostic FileNameImpossible(string file) =>
        Error(
            "filnavn-umuligt",
            SourcePosition.StartOf(file),
            "Navnet har et linjeskift, et styretegn eller et tegn, der ikke er UTF-8, så filen kan hverken læses eller vises.",
            "Giv den et navn af almindelige bogstaver og tal."
        );

    /// <summary>A name that Windows keeps for itself, or with a sign that it cannot hold.</summary>
    /// <param name="file">The file.</param>
    /// <param name="part">The part of its path that cannot be.</param>
    public static Diagnostic NameNotForWindows(string file, string part) =>
        Warning(
            "filnavn-windows",
            SourcePosition.StartOf(file),
            $"Windows kan ikke have en fil eller mappe, der hedder '{Shortened(part, 80)}', så en kollega dér kan ikke hente arkivet.",
            "Giv den et andet navn: uden < > : \" | ? * og \\, uden punktum eller mellemrum til sidst, og ikke CON, PRN, AUX, NUL, "
                + "COM1 eller LPT1."
        );

    /// <summary>A path that leaves too little for the folder that the repository lies in.</summary>
    public static Diagnostic PathTooLongForWindows(string file, int longest) =>
        Warning(
            "sti-for-lang-windows",
            SourcePosition.StartOf(file),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Stien er på {file.Length} tegn; over {longest} kan nogle Windows-maskiner ikke hente arkivet."
            ),
            "Giv filen eller mapperne kortere navne."
        );

    /// <summary>The program did not foresee something; the preview says so and goes on.</summary>
    /// <param name="place">The stage and the file that it happened at.</param>
    /// <param name="details">The file with the details; null where none could be written.</param>
    public static Diagnostic Unforeseen(string place, string? details) =>
        Error(
            "uforudset",
            SourcePosition.StartOf("content"),
            $"Der skete noget, som programmet ikke tager højde for, ved: {place}.",
            (
                details is null
                    ? "Enkelthederne kunne ikke gemmes i en fil."
                    : $"Enkelthederne står i {details}; giv den til dem, der vedligeholder programmet."
            ) + " Det, der vises, er fra før; næste ændring prøves igen."
        );
}
