namespace MinutesSite.Link.Outcomes;

/// <summary>Who decides, what they decide on, and where it goes.</summary>
public sealed partial record Clause
{
    /// <summary>Whether only some of those who vote are the subject: "Et mindretal kan ikke tiltræde"; not "Et flertal kan
    /// ikke".</summary>
    public bool IsOfMinority
    {
        get
        {
            for (var at = At - 1; at >= 0; at--)
            {
                if (Sentence[at].Text.StartsWith("mindretal", StringComparison.Ordinal))
                {
                    return true;
                }

                if (Sentence[at].Text.StartsWith("flertal", StringComparison.Ordinal) || IsBody(Sentence[at].Text))
                {
                    return false;
                }
            }

            return Sentence.Any(0, At, at => IsParty(Sentence[at].Text));
        }
    }

    /// <summary>Whether it tells of a proposal beside the recommendation: "Forslag fra Ø blev forkastet", "Ændringsforslaget
    /// faldt".</summary>
    public bool IsOfProposal => Sentence.Any(0, At + 4, at => Sentence[at].Text.Contains("forslag", StringComparison.Ordinal));

    /// <summary>Whether it tells of one point of several: "At 2: Udsat", "Punkt 2 udsættes".</summary>
    public bool IsOfPoint =>
        Sentence.Any(
            0,
            At,
            at => Sentence[at].Text is "at" or "ad" or "pkt" or "punkt" or "nr" or "forslag" or "ansøgning" && Sentence[at + 1].IsNumber
        );

    /// <summary>Whether it tells of an item of the meeting: "punkt 9 udgår".</summary>
    public bool IsOfItem => Sentence.Any(0, At, at => Sentence[at].Text is "pkt" or "punkt" && Sentence[at + 1].IsNumber);

    /// <summary>Whether what was approved is denied: "ikke godkendt", "kunne ikke vedtages"; not "endnu ikke godkendt".</summary>
    public bool IsRefused =>
        IsDenied
        && !IsOfMinority
        && Opening is not ("som" or "der" or "når" or "hvis" or "fordi" or "da" or "idet" or "at" or "hvor")
        && !Sentence.Any(Start, At, at => Sentence[at].Text is "endnu" or "allerede" or "tidligere" or "skal" or "bør" or "havde");

    /// <summary>Whether an infinitive is what was refused: "besluttede ikke at godkende", "et flertal kan ikke tiltræde".</summary>
    public bool IsUnwilling => IsRefused || (IsDenied && IsDecided);

    /// <summary>Whether a passive refuses: "Forslaget afvises", "besluttede, at ansøgningen afslås".</summary>
    public bool IsTurnedDown => (IsDone && At - Start <= 6) || (!IsDenied && IsDecided);

    /// <summary>Whether a proposal fell, and not an item: "stemte imod indstillingen, som dermed bortfaldt".</summary>
    public bool IsFallen =>
        !IsDenied
        && !Sentence.Any(0, At, at => Sentence[at].Text.StartsWith("punkt", StringComparison.Ordinal))
        && Sentence.Any(
            0,
            Sentence.Count,
            at =>
                Sentence[at].Text is "imod" or "stemte" or "stemmer" or "stemmelighed"
                || IsRecommendation(at)
                || Sentence[at].Text.Contains("forslag", StringComparison.Ordinal)
        );

    /// <summary>Whether there was no majority: "Indstillingen opnåede ikke flertal", "Der var ikke flertal for forslaget".</summary>
    public bool IsLost =>
        IsDenied
        && Sentence.Any(
            0,
            At,
            at => Sentence[at].Text is "opnåede" or "opnå" or "opnås" or "fik" or "samle" or "samlede" or "samles" or "var" or "er"
        );

    /// <summary>Whether a majority voted against it: "Et flertal stemte imod indstillingen".</summary>
    public bool IsVotedDown =>
        Sentence[At - 1].Text is "stemte" or "stemmer"
        && Sentence.Any(0, At, at => Sentence[at].Text is "flertal" or "flertallet" or "alle")
        && !IsOfMinority
        && !Sentence.Any(At + 1, Sentence.Count, at => Sentence[at].Text.Contains("ændringsforslag", StringComparison.Ordinal));

    /// <summary>Whether a refusal is given: "Der gives afslag", "besluttede at meddele afslag".</summary>
    public bool IsGivenNow =>
        !IsDenied
        && Sentence.Any(
            At - 4,
            At,
            at => Sentence[at].Text is "gives" or "meddeles" or "meddelte" or "gav" or "giver" or "give" or "meddele" or "meddeler"
        )
        && (IsDone || IsDecided || Opening is not ("som" or "at"));

    /// <summary>Whether a part is all that was approved: "Delvist godkendt", "imødekommet delvist".</summary>
    public bool IsOfApproval => !IsElsewhere && Sentence.Any(At - 2, At + 3, at => IsApproval(Sentence[at].Text));

    /// <summary>Whether something is left out of what was approved: "Godkendt, dog ikke punkt 3", "Godkendt med undtagelse af pkt.
    /// 4".</summary>
    public bool IsException =>
        Sentence.Any(0, At, at => IsApproval(Sentence[at].Text))
        && Sentence.Any(At + 1, At + 5, at => (Sentence[at].Text is "at" or "ad" or "pkt" or "punkt") && Sentence[at + 1].IsNumber);

    /// <summary>Whether a passive recommends: "Anbefales over for Byrådet", "Forslaget anbefales".</summary>
    public bool IsPutForward =>
        !IsDenied && (At - Start <= 4 || IsDecided) && Opening is not ("som" or "der" or "når" or "hvis" or "da" or "fordi" or "idet");

    /// <summary>Whether the higher body is told so: "tiltrådte indstillingen over for Byrådet", "med anbefaling".</summary>
    public bool IsTowardsBody =>
        Sentence[At + 1].Text == "for"
        && Sentence.Any(At + 2, At + 5, at => IsBody(Sentence[at].Text))
        && Sentence.Any(
            0,
            At,
            at =>
                IsApproval(Sentence[at].Text)
                || Sentence[at].Text is "tiltrædes" or "tiltræder" or "tiltrådte" or "godkender" or "godkendes"
        );

    /// <summary>Whether it goes on with a recommendation: "Oversendes til Byrådet med anbefaling".</summary>
    public bool IsGoneWith =>
        Sentence.Any(At - 3, At, at => Sentence[at].Text == "med")
        && Sentence.Any(0, At, at => Sentence[at].Text.Contains("send", StringComparison.Ordinal));

    /// <summary>Whether it goes back: "Sagen sendes tilbage til forvaltningen", "besluttede at sende sagen tilbage".</summary>
    public bool IsReturned =>
        IsHandedOn
        && Sentence.Any(
            Start,
            At,
            at => Sentence[at].Text is "sendes" or "sendt" or "sendte" or "sender" or "sende" or "går" or "gik" or "vises" or "henvises"
        );

    /// <summary>Whether it goes to another body: "Oversendes til Økonomiudvalget"; not "Der henvises til bilaget".</summary>
    public bool IsPassedOn =>
        IsHandedOn
        && Sentence[Start].Text != "der"
        && Opening != "der"
        && Sentence.Any(
            At + 1,
            At + 8,
            at =>
                IsBody(Sentence[at].Text)
                || Sentence[at].Text is "behandling" or "budgetforhandlingerne" or "budgetforhandlinger" or "budgetlægningen"
        )
        && !Sentence.Any(At + 1, At + 3, at => Sentence[at].Text is "tilbage" or "orientering");

    /// <summary>Whether those who decide send it on: "Rådet sender ønsket videre til Teknikudvalget"; not "Forvaltningen sender".</summary>
    public bool IsSentOn =>
        !IsDenied
        && IsRecommended
        && (Opening != "at" || IsDecided)
        && Sender is { } verb
        && !Sentence.Any(verb - 3, verb, at => Sentence[at].Text is "skal" or "vil" or "kan" or "bør" or "ønsker")
        && Sentence.Any(At + 1, At + 8, at => IsBody(Sentence[at].Text))
        && !Sentence.Any(At + 1, At + 3, at => Sentence[at].Text is "tilbage" or "orientering");

    /// <summary>
    /// Whether it was an earlier meeting that moved it: "Sagen blev udsat på mødet den 8. maj"; not "udsat til mødet den".
    /// </summary>
    public bool IsOfEarlierMeeting =>
        At > Start
        && Sentence[At + 1].Text is "på" or "ved" or "i" or "af" or "den" or "d"
        && Enumerable
            .Range(At + 1, 8)
            .TakeWhile(at => Sentence[at].Text is not ("til" or "og" or "," or "men"))
            .Any(at => Sentence[at].Date is not null);

    /// <summary>Whether what is moved was agreed upon: "Forslag om udsættelse blev vedtaget".</summary>
    public bool IsAgreedUpon =>
        Sentence.Any(At + 1, Sentence.Count, at => new Clause(Sentence, at).IsDone && IsApproval(Sentence[at].Text));

    // The verb that sends, nearest before the word.
    private int? Sender =>
        Enumerable
            .Range(Start, At - Start)
            .Where(at => Sentence[at].Text is "sender" or "sendte" or "sende" or "sendes" or "sendt" or "giver" or "gav")
            .Select(at => (int?)at)
            .LastOrDefault();

    private bool IsHandedOn =>
        !IsDenied
        && Opening is not ("som" or "når" or "hvis" or "da" or "fordi" or "hvor")
        && !Sentence.Any(Start, At, at => Sentence[at].Text is "skal" or "vil" or "kan" or "bør" or "ønsker" or "tidligere" or "ønskes");

    private static bool IsApproval(string word) =>
        word is "godkendt" or "godkendte" or "tiltrådt" or "vedtaget" or "imødekommet" or "bevilget" or "imødekommes";

    private static bool IsBody(string word) =>
        word is "kb" or "øu" or "udvalget" or "udvalg" or "rådet" or "bestyrelsen" or "bestyrelse"
        || word.EndsWith("udvalget", StringComparison.Ordinal)
        || word.EndsWith("udvalg", StringComparison.Ordinal)
        || word.EndsWith("rådet", StringComparison.Ordinal)
        || word.EndsWith("bestyrelsen", StringComparison.Ordinal)
        || word.EndsWith("forvaltningen", StringComparison.Ordinal)
        || word.EndsWith("forum", StringComparison.Ordinal);

    private static bool IsParty(string word) =>
        word
            is "enhedslisten"
                or "sf"
                or "venstre"
                or "socialdemokratiet"
                or "socialdemokraterne"
                or "konservative"
                or "radikale"
                or "alternativet"
                or "moderaterne"
                or "folkeparti"
                or "borgerlige"
                or "danmarksdemokraterne"
                or "alliance"
                or "lokallisten"
                or "borgerlisten"
        || (word.Length == 1 && word != "i" && char.IsLetter(word[0]));
}
