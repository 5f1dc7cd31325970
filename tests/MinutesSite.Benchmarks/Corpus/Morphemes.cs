namespace MinutesSite.Benchmarks.Corpus;

/// <summary>What the made-up language is built of: the words that every Danish text is full of, and stems that join to compounds.</summary>
internal static class Morphemes
{
    /// <summary>The commonest words, most frequent first.</summary>
    public static string[] Everyday { get; } =
        Split(
            """
            og i at er det til en af på for den med der som de ikke et har skal kan vil blev var om bliver fra ved også men så
            efter eller være hvor vi kommunen samt disse over under inden mellem mod når derfor dette denne andre nye alle flere
            både blandt hvilket fortsat herunder ligeledes dermed således gennem uden hver meget mere mindre ud op ned ind
            blevet været have få får fået giver give tager tage sker ske lægger følger følge viser vise arbejder arbejde
            """
        );

    /// <summary>The words of the trade: what minutes are about.</summary>
    public static string[] Trade { get; } =
        Split(
            """
            møde mødet punkt sag sagen indstilling beslutning udvalg udvalget forvaltningen direktionen borgere borgerne
            medarbejdere medarbejderne ledere lederne økonomi budget budgettet ramme rammen midler ændring ændringer proces
            processen plan planen strategi strategien politik politikken høring høringen høringssvar tidsplan tidsplanen
            status orientering drøftelse drøftelsen anbefaling analyse analysen opgave opgaver opgaven område området områder
            center centret centre afdeling afdelingen drift driften udvikling udviklingen samarbejde samarbejdet aftale
            aftalen aftaler lov loven ansvar mål målene indsats indsatsen indsatser resultat resultater effekt kvalitet
            behov behovet forslag forslaget model modellen løsning løsninger projekt projektet projekter anlæg vedtaget
            godkendt behandlet forelagt forventes foreslås vurderes anbefales iværksættes gennemføres evalueres fremlægges
            kvartal kvartalet året års måneder uge kroner mio procent antal niveau forløb rapport rapporten redegørelse
            """
        );

    /// <summary>Stems that compounds begin and end with.</summary>
    public static string[] Stems { get; } =
        Split(
            """
            affald afgift aften alder anlæg ansvar arbejde areal arkiv asfalt ballon bane barn beboer bestand beton bibliotek
            bil bjerg blad blomst bolig bord borg borger bro brand bredde brev bruger brønd budget bund bus by bygge bygning
            bæk bølge båd centrum cykel dag dal data demens depot digital dige distrikt drift dyr dæmning eng energi enhed
            ejendom elev elv erhverv faglig familie farve felt ferie fjord flade flod flygtning folk fonds forening forsyning
            fritid frivillig frugt fugl fælled fællesskab følge gade gård garage genbrug gras grund grus gæld grøn grøft
            havn have hegn hjem hjælp holm hospital hoved hus hverdag hytte højde høst idræt indkøb industri institution
            integration jernbane job jord kant kanal kasse kilde klima klub kommune kontor korn kort kraft kredsløb kultur
            kunst kvarter kyst køkken lag land ledelse legeplads leje lejr linje lokal lund lys læge lærer løb løn maskine
            mark marked materiale middag miljø mose museum musik mølle natur net nærhed område odde omsorg ordning overgang
            park parkering pension person pille plads plan plante plejehjem port praksis pris privat prøve rad ramme red
            regn renovering reserve ret ro rute rum rør råd sand servering service sekretariat senior sikkerhed skat skole
            skov skrænt slot smede sne social sol sommer sport stald station sten sti stof strand struktur strøm stue
            sundhed sø sygehus system tag tal teknik telt terræn tilgang tilsyn time torv trafik transport træ tunnel tårn
            udbud uddannelse udsigt udvikling ungdom ur vagt vand varme vej vejr velfærd vejledning vikar vind vinter
            virksomhed visitation vogn voksen vold vækst værk værdi værksted ydelse økologi ø å ånd års ældre
            """
        );

    /// <summary>What joins two stems.</summary>
    public static string[] Joints { get; } = ["", "s", "e", ""];

    /// <summary>What a compound ends with.</summary>
    public static string[] Endings { get; } = ["", "en", "er", "erne", "ens", "ning", "s", "et"];

    public static string[] FirstNames { get; } =
        Split(
            """
            Anders Anne Astrid Birgitte Bo Carl Charlotte Christian Dorte Ebbe Ellen Emil Erik Eva Frederik Freja Gitte Gunnar
            Hanne Hans Helle Ida Inge Jakob Jens Johanne Jytte Karen Kasper Kirsten Klaus Lars Lene Lise Mads Maja Malene
            Martin Mette Mikkel Morten Nanna Niels Ole Pia Poul Rasmus Rikke Signe Søren Thea Tine Torben Trine Ulla Vibeke
            """
        );

    public static string[] LastNames { get; } =
        Split(
            """
            Agerskov Andersen Bakkegård Bjerre Blichfeldt Brandt Bruun Bøgelund Christensen Dalgaard Damkjær Eskildsen Falk
            Fogh Frandsen Gammelgård Grønvold Hald Hedegård Hjorth Holmsted Husum Iversen Jakobsen Juhl Kirkeby Kjærulf Kofoed
            Kragelund Lauridsen Lindskov Lund Lyng Madsen Mikkelsen Munk Mølbak Nørgård Nyborg Overgård Pallesen Poulsen Ravn
            Riis Rosendal Sandager Skovgård Skriver Storm Søgård Thorup Toft Ulriksen Vestergård Vinther Winding Østerby Åkjær
            """
        );

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
