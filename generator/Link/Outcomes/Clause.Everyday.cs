namespace MinutesSite.Link.Outcomes;

/// <summary>What is granted, wanted, agreed on and taken up again, in everyday words.</summary>
public sealed partial record Clause
{
    /// <summary>
    /// Whether something applied for is given: "Udvalget meddeler tilladelse", "Der ydes tilskud"; not "Der er søgt om tilladelse".
    /// </summary>
    public bool IsGranted => IsGift && !HasNot;

    /// <summary>Whether something applied for is not given: "Nævnet meddeler ikke tilladelse", "giver ikke tilskud".</summary>
    public bool IsWithheld => IsGift && HasNot;

    /// <summary>
    /// Whether a passive with the matter itself as its subject is the decision: "Ansøgning 1 og 3 imødekommes", "Der bevilges".
    /// </summary>
    public bool IsOfMatter =>
        (IsDone && Start == 0 && At <= 6 && IsMatter(Sentence[0].Text)) || (!IsDenied && At == 1 && Sentence[0].Text == "der");

    /// <summary>
    /// Whether a clause with "som" that ends the sentence tells what was done: "regnskabet, som blev godkendt", "som dermed er vedtaget".
    /// </summary>
    public bool IsRelativeEnd =>
        !IsDenied
        && Opening == "som"
        && At + 1 >= Sentence.Count
        && (
            At == Start
            || Sentence[At - 1].Text == "blev"
            || Sentence.Any(Start, At, at => Sentence[at].Text is "dermed" or "hermed" or "herefter")
        );

    /// <summary>
    /// Whether those who decide agree with what was proposed: "var enige i indstillingen", "enighed om forslaget", "ja til planen".
    /// </summary>
    public bool IsAgreement =>
        (IsDeed || Start == 1)
        && !IsDenied
        && !IsOfMinority
        && Sentence[At + 1].Text is "i" or "om" or "til"
        && Sentence.Any(At + 2, At + 5, at => IsMatter(Sentence[at].Text));

    /// <summary>Whether the body backs what was proposed: "bakker op om ansøgningen", "støtter indstillingen".</summary>
    public bool IsBacking => IsDeed && !IsOfMinority && Sentence.Any(At + 1, At + 6, at => IsMatter(Sentence[at].Text));

    /// <summary>
    /// Whether something was resolved that no other word names: "besluttede at hæve kontingentet"; not "besluttede at sende i høring".
    /// </summary>
    public bool IsResolved =>
        IsDeed && !IsOfMinority && IsResolution && !HasNotAfter && !Sentence.Any(At + 1, At + 4, at => IsStepOnTheWay(Sentence[at].Text));

    /// <summary>Whether it was resolved not to: "besluttede ikke at sælge", "besluttede, at der ikke skal laves en lokalplan".</summary>
    public bool IsResolvedNot => !IsOfMinority && IsResolution && HasNotAfter && Opening is not ("som" or "der" or "når" or "hvis" or "da");

    /// <summary>Whether the body does not want to: "Udvalget ønsker ikke at sælge grunden".</summary>
    public bool IsUnwanted => !IsOfMinority && At <= 3 && Sentence[At + 1].Text == "ikke" && Sentence[At + 2].Text == "at";

    /// <summary>Whether a verb moves or takes off the item: "Udvalget udsatte behandlingen", "Formanden aflyste punktet".</summary>
    public bool IsDoneToItem =>
        IsDeed && Sentence.Any(At + 1, At + 5, at => IsItem(Sentence[at].Text) || Sentence[at].Text == "stillingtagen");

    /// <summary>Whether the item was drawn back: "Borgmesteren trak sagen tilbage".</summary>
    public bool IsDrawnBack => IsDoneToItem && Sentence.Any(At + 1, At + 6, at => Sentence[at].Text == "tilbage");

    /// <summary>Whether a proposal was withdrawn: "Forslaget blev trukket".</summary>
    public bool IsProposalDone => IsDone && At <= 4 && IsOfProposal;

    /// <summary>Whether it comes up again: "sættes på igen", "forelægges på ny".</summary>
    public bool IsTakenUpAgain =>
        !IsDenied
        && Opening is not ("som" or "når" or "hvis")
        && Sentence.Any(At + 1, At + 5, at => Sentence[at].Text == "igen" || (Sentence[at].Text == "ny" && Sentence[at - 1].Text == "på"));

    /// <summary>Whether there was no time for it: "Vi nåede ikke punktet".</summary>
    public bool IsNotReached => IsDenied && Sentence.Any(At + 1, At + 4, at => IsItem(Sentence[at].Text));

    /// <summary>Whether an item is laid aside: "Ideen blev lagt på is".</summary>
    public bool IsOnIce => !IsDenied && Sentence[At - 1].Text == "på" && Sentence[At - 2].Text is "lagt" or "lægges" or "lægge" or "sat";

    /// <summary>Whether it goes back, in the words "retur" and "den tilbage".</summary>
    public bool IsSentBackHere =>
        !IsDenied
        && Sentence.Any(At - 3, At, at => Sentence[at].Text is "sendes" or "sendte" or "sender" or "sendt")
        && (
            Opening is not ("som" or "når" or "hvis" or "der")
            || (Opening == "som" && Sentence.Any(0, Start, at => Sentence[at].Text == "ikke"))
        );

    /// <summary>Whether it goes on to another reading: "Overgik til 2. behandling".</summary>
    public bool IsToNextReading => !IsDenied && Sentence.Any(At + 1, At + 5, at => Sentence[at].Text == "behandling");

    /// <summary>Whether it goes to the deliberations of another body: "oversendes til Økonomiudvalgets budgetdrøftelser".</summary>
    public bool IsToDeliberations =>
        IsHandedOn && Sentence.Any(At + 1, At + 6, at => Sentence[at].Text.StartsWith("budget", StringComparison.Ordinal));

    /// <summary>Whether thanks are given for what was told: "Rådet kvitterer for orienteringen".</summary>
    public bool IsForOrientation =>
        IsDeed
        && Sentence[At + 1].Text == "for"
        && Sentence.Any(At + 2, At + 5, at => Sentence[at].Text.StartsWith("orientering", StringComparison.Ordinal));

    /// <summary>Whether the body was told: "Udvalget blev orienteret om sagen".</summary>
    public bool IsTold => IsDone && Sentence[At - 1].Text is "blev" or "er" && IsBody(Sentence[At - 2].Text);

    /// <summary>Whether it follows what was proposed: "fordelt som foreslået".</summary>
    public bool IsAsProposed =>
        !IsDenied
        && Sentence.Count <= 8
        && Sentence[At - 1].Text == "som"
        && !Sentence.Any(0, At, at => Sentence[at].Text is "ikke" or "skal" or "bør" or "kan" or "forvaltningen");

    /// <summary>Whether "følge" or "fremme" is what a matter is given: "tages til følge", "nyder fremme".</summary>
    public bool IsGivenWay => !HasNot && IsWay;

    /// <summary>Whether "følge" or "fremme" is what a matter is not given: "Klagen tages ikke til følge", "nyder ikke fremme".</summary>
    public bool IsGivenNoWay => HasNot && IsWay;

    /// <summary>Whether a recommendation is of the matter or to another body, and not a wish beside what was approved.</summary>
    public bool IsOfMatterOrToBody =>
        Sentence.Any(0, Sentence.Count, at => IsMatter(Sentence[at].Text) || (at > 0 && at != At - 1 && IsBody(Sentence[at].Text)));

    private bool IsWay => At > 1 && Start == 0 && Sentence.Any(0, At, at => Sentence[at].Text is "tages" or "taget" or "nyder" or "tog");

    private bool IsGift =>
        (Opening is "" or ":" or "," || IsDecided || Start == 1)
        && !Sentence.Any(Start, At, at => Sentence[at].Text is "skal" or "kan" or "bør" or "vil" or "hvis" or "søgt" or "afslag")
        && (
            Sentence.Any(
                Start,
                At + 5,
                at =>
                    Sentence[at].Text
                        is "meddele"
                            or "meddeler"
                            or "meddeles"
                            or "meddelte"
                            or "give"
                            or "giver"
                            or "gives"
                            or "gav"
                            or "yde"
                            or "yder"
                            or "ydes"
                            or "ydede"
            ) || (Sentence.Count <= 3 && Sentence[At + 1].Text is "meddelt" or "givet" or "ydet")
        );

    private bool IsResolution =>
        At <= 6 && (Sentence[At + 1].Text is "at" or "ikke" || (Sentence[At + 1].Text == "," && Sentence[At + 2].Text == "at"));

    private bool HasNot => Sentence.Any(Start, At + 4, at => Sentence[at].Text == "ikke");

    private bool HasNotAfter => Sentence.Any(At + 1, At + 6, at => Sentence[at].Text == "ikke");

    private static bool IsStepOnTheWay(string word) =>
        word
            is "sende"
                or "udsende"
                or "anmode"
                or "bede"
                or "invitere"
                or "indkalde"
                or "tage"
                or "drøfte"
                or "orientere"
                or "afgive"
                or "genoptage"
                or "spørge"
                or "kontakte"
                or "rette"
                or "afvente"
                or "afholde"
                or "holde"
                or "vælge"
                or "udpege"
                or "undersøge"
                or "arbejde"
                or "følge"
                or "indlede"
                or "udskyde"
                or "udsætte"
                or "flytte"
                or "sætte"
                or "lade";

    private static bool IsMatter(string word) =>
        word is "oplægget" or "projektet" or "høringssvaret" or "udkastet" or "planen" or "tilbuddet"
        || word.StartsWith("indstilling", StringComparison.Ordinal)
        || word.StartsWith("ansøgning", StringComparison.Ordinal)
        || word.StartsWith("anbefalingen", StringComparison.Ordinal)
        || word.StartsWith("anbefalingerne", StringComparison.Ordinal)
        || word.EndsWith("forslaget", StringComparison.Ordinal)
        || word.EndsWith("planforslag", StringComparison.Ordinal);
}
