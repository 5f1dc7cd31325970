using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>What connects minutes: topics, names, mentions of other meetings.</content>
public static partial class Problems
{
    /// <summary>A topic that emner.yml does not have.</summary>
    public static Diagnostic TopicUnknown(SourcePosition at, string topic, string? nearest) =>
        Warning(
            "emne-ukendt",
            at,
            $"Emnet '{topic}' står ikke i emner.yml.{OrNothing(nearest)}",
            nearest is null
                ? "Ret emnet, eller skriv det i content/emner.yml."
                : $"Skriv '{nearest}', eller skriv det nye emne i content/emner.yml."
        );

    /// <summary>A case number under a topic that stands on items about everything.</summary>
    public static Diagnostic TopicOfCatchAll(SourcePosition at, string number, string topic) =>
        Warning(
            "emne-samlesag",
            at,
            $"{number} er et samlenummer, som står på punkter om vidt forskellige ting. Det giver ikke punkterne emnet '{topic}'.",
            "Slet nummeret, og sæt emnet på punkterne med mønstre eller i referaterne."
        );

    /// <summary>A pattern without a letter or digit.</summary>
    public static Diagnostic TopicPatternEmpty(SourcePosition at, string pattern) =>
        Warning(
            "emne-mønster-tomt",
            at,
            $"Mønstret '{pattern}' har hverken bogstaver eller tal og finder intet.",
            "Skriv et ord, evt. med * for resten af ordet: 'beredskab*'."
        );

    /// <summary>A name in a spelling that personer.yml calls wrong.</summary>
    public static Diagnostic NameMisspelled(SourcePosition at, string written, string name) =>
        Warning(
            "navn-stavet-forkert",
            at,
            $"'{written}' er en kendt fejlstavning af '{name}'.",
            $"Skriv '{name}', hvis referatet skal rettes."
        );

    /// <summary>A name that is nearly that of a known participant.</summary>
    public static Diagnostic NameNearlyKnown(SourcePosition at, string written, string name) =>
        Warning(
            "navn-ligner",
            at,
            $"'{written}' ligner '{name}', som deltager i andre møder.",
            $"Skriv '{name}', eller skriv '{written}' i content/personer.yml: under 'varianter', hvis det er den samme, som 'navn', hvis "
                + "det er en anden."
        );

    /// <summary>A meeting spoken of as gone that lies ahead, or something moved to a day that is gone.</summary>
    public static Diagnostic ReferenceInWrongYear(SourcePosition at, string words, DateOnly date, DateOnly likely, bool isGone) =>
        Warning(
            "henvisning-umuligt-år",
            at,
            isGone
                ? $"'{words}' omtales som et møde, der har været holdt, men {Day(date)} er efter mødet selv."
                : $"'{words}' omtales som et møde, der skal holdes, men {Day(date)} er før mødet selv.",
            $"Skriv årstallet om, hvis det er {Day(likely)}, der menes."
        );

    private static string Day(DateOnly date) => date.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK"));
}
