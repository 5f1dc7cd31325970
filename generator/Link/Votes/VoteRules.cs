namespace MinutesSite.Link.Votes;

/// <summary>The ways in which minutes tell a vote.</summary>
public static class VoteRules
{
    private const string Listed = @"(?:\s?[:–-])?\s\(?{l}\)?";
    private const string Counted = @"\s{n}(?:\s?\((?:bestående af )?{l}\)|\s?:\s{l})?";
    private const string Approve =
        @"(?:godkendte|godkender|tiltrådte|tiltræder|vedtog|vedtager|anbefaler|anbefalede|indstiller|indstillede|besluttede|beslutter"
        + @"|bakker op om|tilsluttede sig|tilslutter sig|støtter"
        + @"|(?:kan|kunne) (?:tiltræde|godkende|anbefale|støtte|tilslutte sig))(?!\s(?:sig\s)?ikke)";

    private const string Refuse =
        @"(?:(?:kan|kunne|ønsker|vil) ikke (?:at )?(?:tiltræde|godkende|anbefale|støtte|tilslutte "
        + @"sig|følge)|(?:godkendte|godkender|tiltrådte|tiltræder|vedtog|anbefaler|anbefalede|støtter|støttede) "
        + @"ikke|afviste|afviser|forkastede|forkaster)";

    private const string Majority =
        @"(?:et )?(?:udvalgets |byrådets |kommunalbestyrelsens )?flertal(?:let)?(?: i "
        + @"(?:udvalget|byrådet|kommunalbestyrelsen|økonomiudvalget))?";
    private const string Minority =
        @"(?:et )?(?:udvalgets |byrådets |kommunalbestyrelsens )?mindretal(?:let)?(?: i "
        + @"(?:udvalget|byrådet|kommunalbestyrelsen|økonomiudvalget))?";
    private const string Made =
        @"(?: på {n})?(?:,? (?:som )?(?:bestående af|bestod af|udgjort af|udgøres af|udgøres af|nemlig)|,)? \(?(?:bestående af )?{l}\)?,? ";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<VoteRule> All { get; } =
    [
        // The side first.
        new(ToldSide.For, @"for{o} (?:stemte|stemmer|var|er)" + Listed, "For stemte A, C og V."),
        new(ToldSide.For, @"for{o} (?:stemte|stemmer|var|er)\s?:?" + Counted, "For stemte 14 (A, C og V)."),
        new(ToldSide.Against, @"i?mod{o} (?:stemte|stemmer|var|er)" + Listed, "Imod stemte Ø."),
        new(ToldSide.Against, @"i?mod{o} (?:stemte|stemmer|var|er)\s?:?" + Counted, "Imod stemte 5 (F og Ø)."),
        new(ToldSide.Abstained, @"(?:undlod|undlader)(?: at stemme| stemmeafgivning)?(?: var| gjorde)?" + Listed, "Undlod: Bo Krag (UP)."),
        new(ToldSide.Abstained, @"(?:undlod|undlader)(?: at stemme)?(?: var| gjorde)?\s?:?" + Counted, "Undlod 2 (F)."),
        new(ToldSide.Abstained, @"hverken for eller imod{o}(?: stemte| stemmer| var)?" + Listed, "Hverken for eller imod stemte F."),
        new(ToldSide.Abstained, @"hverken for eller imod{o}(?: stemte| stemmer| var)?\s?:?" + Counted, "Hverken for eller imod: 2."),
        new(ToldSide.Abstained, @"blankt? (?:stemte|stemmer)" + Listed, "Blankt stemte F."),
        // As a form: the side and a colon.
        new(ToldSide.For, @"(?:stemmer )?for{o}(?: \({n}\))?:\s{l}(?:\s?\({m}\))?", "For: A, C og V (14)."),
        new(ToldSide.For, @"(?:stemmer )?for{o}:" + Counted, "Stemmer for: 12."),
        new(ToldSide.Against, @"(?:stemmer )?i?mod{o}(?: \({n}\))?:\s{l}(?:\s?\({m}\))?", "Imod (2): Ø."),
        new(ToldSide.Against, @"(?:stemmer )?i?mod{o}:" + Counted, "Stemmer imod: 3."),
        new(
            ToldSide.Abstained,
            @"(?:undlod|undladt|undlader|blanke?|blanke stemmer|hverken for eller imod)(?: at stemme)?(?: \({n}\))?:\s{l}(?:\s?\({m}\))?",
            "Undlod (1): F."
        ),
        new(
            ToldSide.Abstained,
            @"(?:undlod|undladt|undlader|blanke?|blanke stemmer|hverken for eller imod)(?: at stemme)?:" + Counted,
            "Blanke: 2."
        ),
        // Those who voted first.
        new(ToldSide.For, @"{l} (?:stemte|stemmer) for{o}", "A, C og V stemte for."),
        new(ToldSide.Against, @"{l} (?:stemte|stemmer) i?mod{o}", "Liste Ø stemte imod."),
        new(ToldSide.Abstained, @"{l} (?:undlod|undlader)(?: at stemme(?: for{o})?| at afgive stemme)?", "F undlod."),
        new(ToldSide.Abstained, @"{l} (?:stemte|stemmer) (?:hverken for eller i?mod{o}|blankt?)", "F stemte hverken for eller imod."),
        new(ToldSide.For, @"(?:ved afstemningen|ved afstemning|herefter|heraf) stemte {l} for{o}", "Ved afstemningen stemte A og V for."),
        new(ToldSide.Against, @"(?:ved afstemningen|ved afstemning|herefter|heraf) stemte {l} i?mod{o}", "Herefter stemte Ø imod."),
        new(ToldSide.For, @"{l} for", "Ø stemte imod, A og V for.") { IsElliptic = true },
        new(ToldSide.Against, @"{l} imod", "A og V stemte for, Ø imod.") { IsElliptic = true },
        // Numbers first.
        new(
            ToldSide.ForAndAgainst,
            @"(?:med|ved) (?:stemmerne )?{n}(?: for)?(?:\s?\({l}\))?(?:,? og|,| mod| imod|-|\s-|–|\s–) (?:imod )?{m}(?: "
                + @"imod)?(?:\s?\({k}\))?",
            "Godkendt med 12 stemmer mod 3."
        ),
        new(ToldSide.ForAndAgainst, @"(?:med|ved) stemmerne {n}\s?[-–]\s?{m}", "Vedtaget med stemmerne 12-3."),
        new(ToldSide.For, @"{n}(?: stemte)? for{o}(?:\s?\({l}\)|\s?:\s{l})?", "12 stemmer for, 3 imod."),
        new(ToldSide.Against, @"{n}(?: stemte)? i?mod{o}(?:\s?\({l}\)|\s?:\s{l})?", "3 stemmer imod (Ø)."),
        new(
            ToldSide.Abstained,
            @"{n}(?: stemte)? (?:hverken for eller i?mod{o}|blankt?|blanke|undlod(?: at stemme)?|undladt)(?: "
                + @"stemmer)?(?:\s?\({l}\)|\s?:\s{l})?",
            "2 undlod at stemme."
        ),
        // Majorities and minorities.
        new(
            ToldSide.For,
            Majority + Made + @"(?:" + Approve + @"|stemte for|stemmer for)(?<o>\s[^.;]*?)?(?=[.;,]|$|\s(?:mens|men|medens)\s)",
            "Et flertal bestående af A, C og V godkendte indstillingen."
        ),
        new(
            ToldSide.Against,
            Majority + Made + @"(?:" + Refuse + @"|stemte imod|stemmer imod)(?<o>\s[^.;]*?)?(?=[.;,]|$|\s(?:mens|men|medens)\s)",
            "Et flertal (A og V) kan ikke tiltræde indstillingen."
        ),
        new(
            ToldSide.Against,
            Minority + Made + @"(?:" + Refuse + @"|stemte imod|stemmer imod)(?<o>\s[^.;]*?)?(?=[.;,]|$|\s(?:mens|men|medens)\s)",
            "Et mindretal (Ø) stemte imod."
        ),
        new(ToldSide.For, Minority + Made + @"(?:stemte|stemmer) for{o}", "Et mindretal (Ø) stemte for."),
        new(
            ToldSide.Abstained,
            Minority + Made + @"(?:undlod(?: at stemme)?|stemte hverken for eller imod|stemte blankt)",
            "Et mindretal (F) undlod at stemme."
        ),
        // Words about a vote that tell nothing of who.
        new(
            ToldSide.Nobody,
            @"(?:resten|de øvrige|øvrige|alle andre|de resterende|den øvrige del|flertallet|et flertal|alle øvrige)(?: medlemmer| af "
                + @"(?:udvalget|byrådet|kommunalbestyrelsen))? (?:stemte|stemmer) (?:for|imod){o}",
            "De øvrige stemte for."
        ),
        new(
            ToldSide.Nobody,
            @"(?:for|imod){o} (?:stemte|stemmer) (?:resten|de øvrige|øvrige|alle andre|de resterende|alle øvrige)(?: medlemmer| af "
                + @"(?:udvalget|byrådet|kommunalbestyrelsen))?",
            "For stemte de øvrige medlemmer."
        ),
        new(
            ToldSide.Nobody,
            @"ingen (?:stemte|stemmer) (?:for|imod){o}|(?:for|imod){o} (?:stemte|stemmer) ingen|ingen undlod(?: at stemme)?",
            "Ingen stemte imod."
        ),
        new(ToldSide.Nobody, @"(?:blev der|der blev|blev|bliver|er) (?:herefter )?(?:først )?stemt om", "Der blev stemt om indstillingen."),
        new(ToldSide.Nobody, @"(?:tog|tager|tage|tages|taget) (?:\p{L}+ ){0,2}imod", "Byrådet tog imod gaven."),
    ];
}
