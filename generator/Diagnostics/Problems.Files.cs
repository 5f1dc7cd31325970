using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>Files that cannot be read, or are not text.</content>
public static partial class Problems
{
    /// <summary>The rights are missing, or a link leads nowhere.</summary>
    public static Diagnostic FileUnreadable(string file) => Error(
        "fil-kan-ikke-læses", SourcePosition.StartOf(file), "Filen kan ikke læses.", "Se efter, om du har ret til at læse den, og om den er et link, der ikke fører nogen steder hen.");

    /// <summary>The rights are missing.</summary>
    public static Diagnostic FolderUnreadable(string folder) => Error(
        "mappe-kan-ikke-læses", SourcePosition.StartOf(folder), "Mappen kan ikke læses.", "Se efter, om du har ret til at læse den.");

    /// <summary>Nothing that large is minutes.</summary>
    public static Diagnostic FileTooLarge(string file, long bytes, long most) => Error(
        "fil-for-stor",
        SourcePosition.StartOf(file),
        string.Create(CultureInfo.InvariantCulture, $"Filen fylder {bytes / 1_048_576} MB; der læses højst {most / 1_048_576} MB."),
        "Er det den rigtige fil? Billeder og bilag hører til i content/bilag.");

    /// <summary>A NUL byte: a PDF or Word file with the wrong name, most often.</summary>
    public static Diagnostic FileNotText(string file) => Error(
        "fil-ikke-tekst", SourcePosition.StartOf(file), "Filen er ikke tekst.", "Er det en PDF- eller Word-fil, så lav den om med import.");

    /// <summary>Text in another encoding.</summary>
    public static Diagnostic FileNotUtf8(SourcePosition at) => Error(
        "fil-ikke-utf8", at, "Her står et tegn, der ikke er skrevet i UTF-8.", "Gem filen igen som UTF-8, og se efter, om æ, ø og å er, som de skal være.");

    /// <summary>Nothing in it.</summary>
    public static Diagnostic FileEmpty(string file) => Error(
        "fil-tom", SourcePosition.StartOf(file), "Filen er tom.", "Slet den, eller skriv referatet i den.");
}
