using System.Collections.Frozen;

namespace MinutesSite.Language;

/// <summary>What may not be a part of a compound, however well it is known as a word.</summary>
internal static class ClosedClass
{
    // Prefixes and adverbs that begin verbs and what is made of them: "ud" + "valg" is no compound to search by.
    private static readonly FrozenSet<string> Particles = Set(
        "ad af an be bi bort efter er for fore forbi foran forud fra frem gen gennem hen hid hjem i igen imod ind inde indtil imellem "
            + "imens itu løs med medens "
            + "mellem mis mod ned nede ny om omkring op oppe over på sam sammen sær til tilbage tvær u ud ude uden und under undtagen van "
            + "ved vel videre"
    );

    // Of them, those that belong to what follows when they stand at the end of an unknown first part.
    private static readonly FrozenSet<string> Movable = Set("af an for frem gen ind med op over til ud under");

    private static readonly FrozenSet<string> FunctionWords = Set(
        "al alle alt anden andet andre at både da de dem den denne der deres det dette dig din disse dog du du'er eller en ene enhver ens "
            + "et fem fire få første ham han "
            + "hans har hel hele helt her ham hende hendes hos hun hvad hvem hver hvert hvis hvor ikke ingen intet ja jeg jer jeres jo kan "
            + "kun kære lang lige man mange mange meget men "
            + "mens mere mest mig min mine mit må ni nej nu nok nogen noget nogle når og også os otte se selv seks ser ses sig sin sine "
            + "sit skal som syv så sådan "
            + "ti to tre tolv var vi vil være går gå får sat satte kom komme kommer tag lad lade per stå giv give gør ses set bør ret ens "
            + "lav gerne let ske sker sket enten alene altid aldrig allerede"
    );

    // Inflection and derivation that look like heads: "ning" in "høring", "skab" in "regnskab".
    private static readonly FrozenSet<string> Endings = Set(
        "agtig ale aler alen als bar bare bart barhed dom domme else elsen elser ende endes ene enes eri erier ering eringen eringer erne "
            + "eren erende heden heder hed hederne "
            + "her inde inden ing ingen inger ingerne inge isk iske iskt ist iste ister lig lige ligere ligeste ligst ligt lighed "
            + "lighederne løse ment naler ner nerne ning ningen ninger ningerne "
            + "ring ringen ringer ringerne ling lingen linger sel sen sens ser sers set skab skabet skaber skabs som somme somt somhed tal "
            + "ter tere terne tet ters tid tider tion tionen ender enden endt vist heds ske ersitet "
            + "tioner tør vis vise visse sjon esse esser ette etter inner inde mand met mer merne ret rets rer ster st sten stens stes "
            + "tede tes ved vet ven ver"
    );

    // Verbs that join with any word before them into a new verb, which is not searched by its parts: godkende, planlægge, deltage.
    private static readonly FrozenSet<string> JoiningVerbs = Set(
        "kende kender kendes kendt kendte kendelse kendelsen kendelser gøre gøres gør gjort gjorde gørelse gørelsen gørende sætte sætter "
            + "sættes satte sat sættende sættelse sættelsen "
            + "sættelser lægge lægger lægges lagt lagde læggelse læggelsen læggende tage tager tages tog taget tagne tagelse tagelsen "
            + "tagere tagerne tagende stille stiller stilles stillede "
            + "stillet stillende give giver gives givet givne gav givelse givende være værende gå går gås gang"
    );

    // These are real heads even though they end words in other ways as well: arbejdstid, regnetal, embedsmand.
    private static readonly FrozenSet<string> HeadsAfterAll = Set("mand tal tid tider ret");

    // Two-letter words that begin compounds of this field.
    private static readonly FrozenSet<string> ShortModifiers = Set("by it ø å");

    // Two-letter words that end them.
    private static readonly FrozenSet<string> ShortHeads = Set("år by");

    public static IReadOnlyDictionary<string, string> Lists { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["particles"] = Joined(Particles),
            ["movable"] = Joined(Movable),
            ["functionWords"] = Joined(FunctionWords),
            ["endings"] = Joined(Endings),
            ["joiningVerbs"] = Joined(JoiningVerbs),
            ["headsAfterAll"] = Joined(HeadsAfterAll),
            ["shortModifiers"] = Joined(ShortModifiers),
            ["shortHeads"] = Joined(ShortHeads),
        };

    public static bool IsClosed(ReadOnlySpan<char> word) =>
        In(Particles, word) || In(FunctionWords, word, except: HeadsAfterAll) || StopWords.Contains(word);

    public static bool BelongsToWhatFollows(ReadOnlySpan<char> word) => In(Movable, word);

    public static bool IsParticle(ReadOnlySpan<char> word) => In(Particles, word);

    public static bool CanBeModifier(ReadOnlySpan<char> word) =>
        (word.Length >= 3 || In(ShortModifiers, word))
        && !In(Particles, word)
        && !In(FunctionWords, word)
        && !In(Endings, word, except: HeadsAfterAll);

    public static bool CanBeHead(ReadOnlySpan<char> word) =>
        (word.Length >= 3 || In(ShortHeads, word))
        && !In(Particles, word)
        && !In(FunctionWords, word, except: HeadsAfterAll)
        && !In(Endings, word, except: HeadsAfterAll)
        && !In(JoiningVerbs, word);

    private static bool In(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool In(FrozenSet<string> set, ReadOnlySpan<char> word, FrozenSet<string> except) => In(set, word) && !In(except, word);

    private static string Joined(FrozenSet<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
