using System.Collections.Frozen;
using MinutesSite.Language;

namespace MinutesSite.Link.Related;

/// <summary>
/// Words that tell when and how an item was treated, not what it is about: months, weekdays, what a decision says of any item. Rare as
/// they may be in a small archive, two items that share them are not alike.
/// </summary>
internal static class WordsOfTreatment
{
    private static readonly FrozenSet<string> Stems = (
        "januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag "
        + "søndag kvartal halvår "
        + "dag dagen dage uge ugen uger måned måneden måneder år året årets årlig årlige tidspunkt dato frist fristen forår foråret sommer "
        + "sommeren efterår efteråret vinter vinteren primo medio ultimo "
        + "godkende godkender godkendes godkendte godkendt godkendelse drøfte drøfter drøftes drøftede drøftet drøftelse temadrøftelse "
        + "orientere orienterer orienteres orienterede orienteret orientering "
        + "beslutte beslutter besluttes besluttede besluttet beslutning efterretning udskyde udskydes udskød udskudt udsætte udsættes "
        + "udsatte udsat udgå udgår udgik udgået notam "
        + "første anden tredje fjerde ny nyt nye formand formanden borgmester borgmesteren medlem medlemmer kr mio "
        + "indstille indstiller indstilles indstillede indstillet indstilling anbefale anbefaler anbefales anbefalede anbefalet anbefaling "
        + "vedtage vedtager vedtages vedtog vedtaget vedtagelse "
        + "tiltræde tiltrædes tiltrådte tiltrådt behandle behandler behandles behandlede behandlet behandling forelægge forelægges "
        + "forelagt fremlægge fremlægges fremlagt præsentere præsenteres "
        + "præsenterede præsenteret præsentation gennemgå gennemgår gennemgås gennemgik gennemgået gennemgang bemærke bemærkning "
        + "bemærkninger præcisere "
        + "præciseret punkt punktet punkter sag sagen sager møde mødet møder dagsorden dagsordenen referat referatet bilag vedlagt "
        + "vedlagte fremgå fremgår resumé forslag status opfølgning oplæg "
        + "høringssvar høringssvaret høringssvarene "
        + "forvaltning forvaltningen kommunaldirektør kommunaldirektøren kommune kommunen kommunens udvalg udvalget chefforum"
    )
        .Split(' ')
        .SelectMany(word => new[] { word, DanishStemmer.Stem(word) })
        .ToFrozenSet(StringComparer.Ordinal);

    // Not by their stems, which are those of other words too: a roof (tag), presents (gaver). "Taget" is far more often what is done
    // than what is above one's head.
    private static readonly FrozenSet<string> Words = "tager tages taget tog giver gives givet"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // Who has a case: the economy committee treats them all.
    private static readonly string[] Bodies = ["udvalg", "udvalget", "udvalgets", "bestyrelsen", "bestyrelsens", "rådet", "rådets"];

    /// <summary>Whether a word in lower case is one of them, in any form.</summary>
    public static bool Contains(string word) =>
        Words.Contains(word) || IsBody(word) || Stems.Contains(word) || Stems.Contains(DanishStemmer.Stem(word));

    private static bool IsBody(string word) => Array.Exists(Bodies, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
