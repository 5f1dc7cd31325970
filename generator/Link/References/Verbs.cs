using System.Collections.Frozen;

namespace MinutesSite.Link.References;

/// <summary>What the form of a verb says of the time it speaks of.</summary>
public enum VerbForm
{
    /// <summary>behandle.</summary>
    Infinitive,

    /// <summary>behandler; and behandles, which may be now or to come.</summary>
    Present,

    /// <summary>behandlede.</summary>
    Past,

    /// <summary>behandlet: past, unless something to come stands before it.</summary>
    Participle,
}

/// <summary>
/// The verbs of minutes: what a forum does at its meeting, what moves an item to another one, and what helps other verbs.
/// </summary>
public static class Verbs
{
    // Infinitive, present, passive, past, participle; "-" where a form misses or means something else.
    private const string AtMeetings = """
        behandle behandler behandles behandlede behandlet
        genbehandle genbehandler genbehandles genbehandlede genbehandlet
        drøfte drøfter drøftes drøftede drøftet
        godkende godkender godkendes godkendte godkendt
        beslutte beslutter besluttes besluttede besluttet
        vedtage vedtager vedtages vedtog vedtaget
        tiltræde - tiltrædes tiltrådte tiltrådt
        orientere orienterer orienteres orienterede orienteret
        præsentere præsenterer præsenteres præsenterede præsenteret
        gennemgå gennemgår gennemgås gennemgik gennemgået
        tage tager tages tog taget
        holde holder holdes holdt holdt
        afholde afholder afholdes afholdt afholdt
        forelægge forelægger forelægges forelagde forelagt
        fremlægge fremlægger fremlægges fremlagde fremlagt
        indstille indstiller indstilles indstillede indstillet
        anbefale anbefaler anbefales anbefalede anbefalet
        bevillige bevilliger bevilliges bevilligede bevilliget
        bevilge bevilger bevilges bevilgede bevilget
        fastlægge fastlægger fastlægges fastlagde fastlagt
        fastsætte fastsætter fastsættes fastsatte fastsat
        udpege udpeger udpeges udpegede udpeget
        nedsætte nedsætter nedsættes nedsatte nedsat
        prioritere prioriterer prioriteres prioriterede prioriteret
        evaluere evaluerer evalueres evaluerede evalueret
        debattere debatterer debatteres debatterede debatteret
        bemyndige bemyndiger bemyndiges bemyndigede bemyndiget
        tilslutte tilslutter tilsluttes tilsluttede tilsluttet
        ønske - - ønskede ønsket
        bestille bestiller bestilles bestilte bestilt
        efterspørge efterspørger efterspørges efterspurgte efterspurgt
        kvittere kvitterer kvitteres kvitterede kvitteret
        sige siger siges sagde sagt
        give - - gav givet
        få får - fik fået
        se ser ses så set
        gennemføre gennemfører gennemføres gennemførte gennemført
        følge følger følges fulgte fulgt
        starte starter startes startede startet
        fortsætte fortsætter fortsættes fortsatte fortsat
        tale taler - talte talt
        udvælge udvælger udvælges udvalgte udvalgt
        opfordre opfordrer opfordres opfordrede opfordret
        understrege understreger - understregede understreget
        bakke bakker - bakkede bakket
        vælge vælger - valgte valgt
        afgøre afgør afgøres afgjorde afgjort
        forkaste forkaster forkastes forkastede forkastet
        frigive frigiver frigives frigav frigivet
        anmode anmoder anmodes anmodede anmodet
        pålægge pålægger pålægges pålagde pålagt
        imødekomme imødekommer imødekommes imødekom imødekommet
        afslå afslår - afslog afslået
        tildele tildeler tildeles tildelte tildelt
        stadfæste stadfæster stadfæstes stadfæstede stadfæstet
        ophæve ophæver ophæves ophævede ophævet
        hjemvise hjemviser hjemvises hjemviste hjemvist
        henvise henviser henvises henviste henvist
        bifalde bifalder bifaldes bifaldt bifaldt
        notere noterer noteres noterede noteret
        konstatere konstaterer konstateres konstaterede konstateret
        konstituere konstituerer - konstituerede konstitueret
        gøre - - gjorde gjort
        revidere reviderer revideres reviderede revideret
        afvise afviser afvises afviste afvist
        ændre - - ændrede ændret
        justere - - justerede justeret
        bede - - bad bedt
        byde - - - -
        aftale - - aftalte aftalt
        træffe træffer træffes traf truffet
        vende vender vendes vendte vendt
        rejse - - rejste rejst
        stille stiller stilles stillede stillet
        pege peger - pegede peget
        afsætte - afsættes afsatte afsat
        igangsætte - igangsættes igangsatte igangsat
        konkludere konkluderer konkluderes konkluderede konkluderet
        """;

    private const string Moves = """
        udskyde udskyder udskydes udskød udskudt
        udsætte udsætter udsættes udsatte udsat
        flytte flytter flyttes flyttede flyttet
        rykke rykker rykkes rykkede rykket
        genoptage genoptager genoptages genoptog genoptaget
        overføre overfører overføres overførte overført
        henskyde henskyder henskydes henskød henskudt
        fremrykke fremrykker fremrykkes fremrykkede fremrykket
        """;

    private static readonly VerbForm[] Columns =
    [
        VerbForm.Infinitive,
        VerbForm.Present,
        VerbForm.Present,
        VerbForm.Past,
        VerbForm.Participle,
    ];

    private static readonly FrozenDictionary<string, VerbForm> MeetingForms = Table(AtMeetings);
    private static readonly FrozenDictionary<string, VerbForm> MoveForms = Table(Moves);

    private static readonly FrozenSet<string> ToCome = Set("skal vil bliver kommer forventes planlægges ventes kan bør");
    private static readonly FrozenSet<string> Gone = Set("blev var havde fik");
    private static readonly FrozenSet<string> Open = Set("er har være blive blevet skulle ville");

    // What was planned in the past may lie ahead.
    private static readonly FrozenSet<string> Plans = Set(
        "planlagt aftalt berammet fastsat fastlagt indkaldt inviteret foreslået planlægger planlagde aftalte forventer forventede "
            + "indkalder indkaldte foreslår foreslog påtænkt sat sættes"
    );

    // Sending paper to a forum, or asking it to come, is no meeting.
    private static readonly string[] Dispatches =
    [
        "sende",
        "sendt",
        "udsend",
        "fremsend",
        "oversend",
        "eftersend",
        "tilsend",
        "invite",
        "indbyd",
        "udlever",
        "offentliggør",
        "offentliggjort",
        "udkommer",
        "tilgå",
        "mail",
        "fordeler",
        "fordeles",
        "fordelt",
        "modtag",
        "indsend",
        "deles",
        "uploade",
        "udgive",
        "omdel",
        "afgiv",
        "afgav",
        "aflever",
        "overlever",
    ];

    /// <summary>The form of a verb for what a forum does at a meeting; null for another word.</summary>
    public static VerbForm? AtMeeting(string word) => MeetingForms.TryGetValue(word, out var form) ? form : null;

    /// <summary>The form of a verb that moves an item or a meeting to another day; null for another word.</summary>
    public static VerbForm? Moving(string word) => MoveForms.TryGetValue(word, out var form) ? form : null;

    /// <summary>Whether a word says that something is to come.</summary>
    public static bool PointsForward(string word) => ToCome.Contains(word);

    /// <summary>Whether a word says that something is gone.</summary>
    public static bool PointsBack(string word) => Gone.Contains(word);

    /// <summary>Whether a word helps other verbs.</summary>
    public static bool IsHelper(string word) => ToCome.Contains(word) || Gone.Contains(word) || Open.Contains(word);

    /// <summary>Whether a word speaks of a plan.</summary>
    public static bool IsPlan(string word) => Plans.Contains(word);

    /// <summary>Whether a word sends something to somebody.</summary>
    public static bool IsDispatch(string word) => Array.Exists(Dispatches, stem => word.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>Whether a word is any verb of minutes.</summary>
    public static bool IsAny(string word) => MeetingForms.ContainsKey(word) || MoveForms.ContainsKey(word) || IsHelper(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, VerbForm> Table(string rows)
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = row.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] != "-")
                {
                    forms.TryAdd(words[i], Columns[i]);
                }
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
