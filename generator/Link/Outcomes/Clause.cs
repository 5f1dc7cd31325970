using MinutesSite.Link.References;

namespace MinutesSite.Link.Outcomes;

/// <summary>A word of a decision with what stands around it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="At">The place of the word.</param>
public sealed record Clause(Sentence Sentence, int At)
{
    private int Start => Sentence.ClauseStart(At);

    /// <summary>Whether it is denied: "ikke godkendt", "godkendte ikke", "hverken".</summary>
    public bool IsDenied => Near(At - 3, At) || Sentence[At + 1].Text is "ikke" or "hverken";

    /// <summary>Whether it lies ahead, or was done before this meeting: "skal godkendes", "når den er godkendt", "allerede godkendt".</summary>
    public bool IsElsewhere
        => Sentence.Any(Start, At, at => Sentence[at].Text is "skal" or "vil" or "kan" or "bør" or "bliver" or "allerede" or "tidligere" or "senere" or "forventes" or "har" or "havde")
            || Sentence[Start - 1].Text is "når" or "hvis" or "som" or "der" or "fordi" or "da" or "idet" or "at" or "hvor"
            || HasDateAfter;

    /// <summary>Whether a participle tells what was done here: "Godkendt.", "Indstillingen blev godkendt".</summary>
    public bool IsDone => !IsDenied && !IsElsewhere;

    /// <summary>Whether a finite verb tells what was done here: "Chefforum godkendte …"; what a clause with "som" or "da" tells is not the decision.</summary>
    public bool IsDeed => !IsDenied && Sentence[Start - 1].Text is not ("som" or "der" or "når" or "hvis" or "da" or "hvor" or "fordi" or "at");

    /// <summary>Whether a passive is the whole decision: "Godkendes.", "Indstillingen tiltrædes."</summary>
    public bool IsWholeDecision => !IsDenied && !IsElsewhere && (Sentence.Count <= 3 || Sentence[0].Text.StartsWith("indstilling", StringComparison.Ordinal));

    /// <summary>Whether what is moved or taken off is the item, not a meeting or an event: "Punktet udgår", "Udskudt".</summary>
    public bool ConcernsItem
        => !IsDenied
            && !Sentence.Any(Start, At, at => IsMeeting(at) || Sentence.IsEvent(at))
            && (Sentence.Any(Start, At, at => IsItem(Sentence[at].Text)) || At - Start <= 1 || Sentence[Start].Text is "det" or "den" or "de" or "dette" or "blev" or "er");

    /// <summary>Whether "til efterretning" says that it was noted: "tog … til efterretning".</summary>
    public bool IsNoted => Sentence[At - 1].Text == "til" && !IsDenied && !Sentence.Any(Start, At, at => Sentence[at].Text is "skal" or "kan" or "bør" or "ikke") && Sentence[Start - 1].Text is not ("som" or "når" or "hvis" or "at");

    /// <summary>Whether the noun tells that there was a discussion here: "havde de første drøftelser", "under drøftelsen".</summary>
    public bool WasHad => !IsDenied && Sentence.Any(At - 6, At, at => Sentence[at].Text is "havde" or "holdt" or "under" or "var" or "fandt") && !IsElsewhereNoun;

    private bool IsElsewhereNoun => Sentence.Any(Start, At, at => Sentence[at].Text is "skal" or "vil" or "udestår" or "afventer" or "kommende");

    private bool HasDateAfter => Sentence.Any(At + 1, At + 6, at => Sentence[at].Date is not null);

    private bool Near(int from, int to) => Sentence.Any(from, to, at => Sentence[at].Text is "ikke" or "hverken" or "uden" or "aldrig");

    private bool IsMeeting(int at)
    {
        var word = Sentence[at].Text;
        return MeetingNouns.IsMeeting(word) || word.EndsWith("forum", StringComparison.Ordinal) && !Sentence.Any(at + 1, At, next => IsItem(Sentence[next].Text));
    }

    private static bool IsItem(string word)
        => word is "punkt" or "punktet" or "punkterne" or "sag" or "sagen" or "sagerne" or "emnet" or "temaet" or "tema" or "dagsordenspunktet" or "behandlingen" or "behandling"
            or "orientering" or "orienteringen" or "beslutningen" or "beslutning" or "oplægget" or "indstillingen"
            || word.EndsWith("drøftelse", StringComparison.Ordinal) || word.EndsWith("drøftelsen", StringComparison.Ordinal);
}
