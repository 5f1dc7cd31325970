using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>What was meant as one thing and is read as another.</content>
public static partial class Problems
{
    /// <summary>"**Punkt 3: Titel**", "## 3. Titel", "## Pkt. 3: Titel".</summary>
    public static Diagnostic ItemHeadingMeant(SourcePosition at, int number, string title) =>
        Error(
            "punkt-overskrift",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Linjen ser ud til at være overskriften til punkt {number}, men er ikke skrevet som en."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Skriv '## Punkt {number}: {(title.Length == 0 ? "Titel" : title)}'. Er det et afsnit i punktet før, så begynd linjen med "
                    + $"'###'."
            )
        );

    /// <summary>A heading with four spaces before it.</summary>
    public static Diagnostic HeadingIndented(SourcePosition at, string signs) =>
        Error(
            "overskrift-indrykket",
            at,
            "Overskriften er rykket ind og bliver derfor læst som tekst.",
            $"Slet mellemrummene foran '{signs}'."
        );

    /// <summary>"###" and nothing after.</summary>
    public static Diagnostic HeadingEmpty(SourcePosition at, string signs) =>
        Warning(
            "overskrift-tom",
            at,
            $"Her står '{signs}' uden en overskrift efter.",
            "Skriv overskriften på samme linje, eller slet linjen."
        );

    /// <summary>"1.at": an entry that is read as text.</summary>
    public static Diagnostic ListSpaceMissing(SourcePosition at, string mark) =>
        Warning(
            "liste-mellemrum",
            at,
            $"Der mangler et mellemrum efter '{mark}', så linjen bliver ikke læst som et led i en liste.",
            $"Skriv '{mark} at …'."
        );

    /// <summary>Square brackets and an address that are shown as they stand.</summary>
    public static Diagnostic LinkNotRead(SourcePosition at, string written) =>
        Warning(
            "link-ulæst",
            at,
            $"'{Shortened(written, 60)}' ligner et link, men bliver læst som tekst.",
            "Skriv [ord](adresse) med begge slags parenteser og intet mellemrum imellem dem."
        );

    /// <summary>Two stars that are shown as they stand.</summary>
    public static Diagnostic EmphasisNotRead(SourcePosition at) =>
        Warning(
            "fremhævning-ulæst",
            at,
            "Her står to stjerner, som bliver vist på siden.",
            "Skal ordene være fede, så skriv '**' lige før det første og lige efter det sidste; ellers slet stjernerne."
        );

    /// <summary>Rows with upright lines that are shown as they stand.</summary>
    public static Diagnostic TableNotRead(SourcePosition at) =>
        Warning(
            "tabel-ulæst",
            at,
            "Linjerne med '|' ligner en tabel, men bliver læst som tekst.",
            "Under den første række skal der stå en linje med lige så mange streger, fx '| --- | --- |', og før og efter tabellen en tom "
                + "linje."
        );

    /// <summary>HTML, which is shown as it stands.</summary>
    public static Diagnostic HtmlShown(SourcePosition at, string tag) =>
        Warning(
            "html-i-teksten",
            at,
            $"'{Shortened(tag, 40)}' er HTML og bliver vist på siden, som det står.",
            "Slet det. En ny linje laves med en tom linje, fed skrift med '**'."
        );

    /// <summary>What git leaves where two changes meet.</summary>
    public static Diagnostic MergeConflict(SourcePosition at) =>
        Error(
            "flettekonflikt",
            at,
            "Her mødes to rettelser af den samme tekst, og ingen har valgt imellem dem.",
            "Lad den rigtige tekst stå, og slet den anden og linjerne med '<<<<<<<', '=======' og '>>>>>>>'."
        );

    /// <summary>"trukket:", and not why.</summary>
    public static Diagnostic WithdrawnWithoutReason(SourcePosition at) =>
        Error(
            "trukket-uden-grund",
            at,
            "Der står ikke, hvorfor referatet er trukket tilbage.",
            "Skriv grunden, fx 'trukket: Referatet bliver skrevet om', eller slet linjen, hvis referatet ikke er trukket tilbage."
        );

    /// <summary>"Bo Lund - Formand" as a name.</summary>
    public static Diagnostic ParticipantForm(SourcePosition at, string written) =>
        Warning(
            "deltager-form",
            at,
            $"'{Shortened(written, 60)}' bliver læst som ét navn.",
            "Skriv 'Navn (Titel)', eller navn og titel hver for sig, og hver person på sin egen linje med '-'."
        );

    /// <summary>Somebody who is there twice, or both there and not.</summary>
    public static Diagnostic ParticipantTwice(SourcePosition at, string name, int firstLine) =>
        Warning(
            "deltager-to-gange",
            at,
            string.Create(CultureInfo.InvariantCulture, $"'{name}' står også i linje {firstLine}."),
            "Slet det ene navn."
        );

    /// <summary>A document in the content folder, at a place where nothing is read.</summary>
    public static Diagnostic FileNotRead(string file, bool isMarkdown) =>
        Warning(
            "fil-læses-ikke",
            SourcePosition.StartOf(file),
            "Filen bliver ikke læst og kommer ikke på nettet.",
            isMarkdown
                ? "Et referat skal ligge i content/referater og ende på .md."
                : "Er det et referat, så lav det om med import. Er det et bilag, så læg det i content/bilag."
        );
}
