namespace MinutesSite.Language;

/// <summary>
/// Words that municipal compounds are made of. A small archive may have "budgetkatalog" and never "katalog"; these are known to every
/// <see cref="CompoundSplitter"/> that is asked to, beside the archive's own.
/// </summary>
public static class MunicipalWords
{
    private const string Words = """
        adgang administration affald afgift afgørelse afsnit aften aftale aktivitet alder anlæg ansættelse ansøgning ansvar ansvarlig antal
        arbejde areal arkiv
        arrangement artikel asyl attest autisme bad bane barn barsel basis behandling behov bemanding beredskab beregning beskrivelse
        beskyttelse beskæftigelse
        beslutning bestemmelse bestyrelse besøg betaling bevilling bibliotek bidrag bil billet billede biologi blad bolig bonus boring borg
        borger brand bredbånd bro
        brug bruger budget bund bus by bygge byggeri bygning bygherre byrde byråd børn børnehave center chef cirkulære cykel dag dagpleje
        dagsorden data database debat
        delegation deltagelse deltager demens demokrati depot digital dialog direktør distrikt drift drikke drøftelse dyr dækning effekt
        ejendom ejer eksamen el
        element elev emne energi enhed entreprise erhverv erfaring erklæring erstatning evaluering fabrik facade fag faglig familie fase
        felt ferie fest figur fil film
        finans firma fjern fjernvarme flade flygtning fly folk folkeskole fond forbrug forbund forening forhold forløb form formål
        forretning forskning forsikring forslag
        forsorg forsvar forsyning fortælling forum forvaltning fravær fred frekvens fremtid frist fritid frivillig frokost fugl funktion
        fusion fælles fængsel
        fødsel følge gade garanti gas gave gebyr gevinst gods grad grafik grund grundlag grundskole gruppe grus græs grænse gæld gæst hal
        handel handicap handling
        harmoni hastighed hav have havn hegn helbred helhed helikopter hensyn hest historie hjem hjemmeside hjælp hold hospital hotel
        hovedstad hus hverdag høring højde
        høst idé idræt indbrud indeks indhold indikator indkomst indkøb indsats indskoling indsigt indstilling industri information
        infrastruktur initiativ input institution
        instruks integration interesse investering invitation jernbane job jord journal jubilæum jura kajak kalender kamera kampagne kanal
        kandidat kant
        kapacitet kapital kasse katalog kategori kilde kirke klage klasse klima klinik klub koloni kommission kommissorium kommune kommunal
        kommunikation kompetence komponent
        koncept konference konflikt konkurrence konsekvens konsulent kontakt kontant konto kontor kontrakt kontrol koordinator kort krav
        kredit kreds krise kriterium
        kultur kunde kunst kunstner kurs kursus kvalitet kvarter kvartal kvinde kvote kyst køb køkken køn kørsel køretøj laboratorium lager
        land landsby leasing ledelse
        leder ledig ledning lege legeplads lejer leje lejlighed lektie letbane leverance leverandør licens liga linje linie liste
        litteratur liv livskvalitet lokal lokale
        lov lovgivning luft lukning lys lyd læge lærer læring lærling læsning løft løn løsning lån mad magasin mandat markedsføring marked
        mark materiale maskine matrikel medarbejder
        medicin medie medlem melding metode metro middag middel migration militær miljø minde minister ministerium misbrug model moms
        motion motor museum musik myndighed
        mærke møbel mødre møde møller mønster måling mål målsætning måltid måned nabo nat nation natur navn net netværk niveau norm notat
        nummer nyhed næring nævn
        nøgle nød offentlig olie omkostning omlægning område omsorg opfølgning opgave oplag oplysning oplæg opmærksomhed oprensning
        opsparing ordning ordre organ organisation
        orientering overblik overførsel oversigt overskud pakke panel papir parkering park parlament part parti partner patient pause penge
        pension periode personale person perspektiv
        pilot placering plads plakat plan planlægning plante platform pleje politi politik politiker pligt pollen portal portefølje porto
        post potentiale praksis
        praktik pris problem procent proces produkt produktion profil prognose program projekt promenade protokol provenu præmie
        præsentation prøve psykiatri publikation pulje
        pumpe punkt pædagog rabat ramme rapport rat reaktion recept redskab reform refusion regel regering region register regning regnskab
        regulering rejse rekruttering
        relation renovation renovering rente reparation repræsentant reserve ressort ressource restaurant resultat ret retning revision
        ring risiko rolle rum rute runde
        rytme rådhus råd rådgiver rådgivning række sag sal salg samarbejde samfund samling samtale sand sanering satsning scenarie seminar
        senior sekretariat sektor selskab
        service side sikkerhed sikring situation sjæl skat skema skik skilt skitse skive skole skov skrift skyld slot socialt social sogn
        sol sorg sparring spil spild spildevand sport
        sprog spørgsmål stab stade stadion stander standard start stat station statistik status stemme sted sti stilling stof storm
        strategi strand streg struktur strøm
        studie støj størrelse støtte styre styrelse styring stævne sum sundhed svar svømme svømmehal syge sygdom sygepleje symbol system
        synspunkt
        takst tal tale tandlæge tandpleje tarif tavle taxa team teater teknik teknologi tekst telefon tema teori test tid tiltag tilbud
        tilfredshed tilgængelighed tilskud tilsyn
        time tjeneste tobak told top torv trafik transport trappe tribune trivsel tro tryghed træ træning tur turisme tv tvang tyveri tårn
        udbetaling udbud uddannelse udfordring udgift
        udlejning udligning udskiftning udstilling udstyr udvalg udvikling uge uheld ulykke undersøgelse undervisning ung unge ungdom
        universitet vagt valg vand vandløb vare
        varme vaske vedligehold vedtægt vej vejledning vejr velfærd venskab venteliste verden vest vikar vilkår vinter virksomhed vision
        vold vuggestue vurdering vækst værdi værft
        værk værksted værktøj væsen ydelse zone økonomi økologi øvelse år årsag ældre
        afgrænsning aflastning afledning afstemning afvikling afvisning anbringelse anmeldelse anvisning bebyggelse befolkning begrænsning
        bekæmpelse belastning belysning
        belægning beplantning beregner bevaring bosætning dannelse digitalisering etablering fastsættelse finansiering fordeling
        forebyggelse formidling fornyelse forpagtning forsøg fortætning
        forurening fredning færdsel genbrug genopretning godkendelse håndtering implementering indberetning inddragelse indlæggelse
        indretning klassificering kloakering koordinering
        kortlægning køler ladning lokalisering måler nedlæggelse nedrivning normering omlægning omstilling opførelse opgørelse opkrævning
        oplevelse oprettelse optagelse organisering
        placering prioritering registrering rehabilitering rengøring rensning rådighed skimmel skovrejsning skraldespand snerydning
        sortering stander tildeling tilbygning tilpasning tilslutning
        tilladelse tømning udarbejdelse udbygning udlån udmøntning udnyttelse udpegning udrykning udstykning udvidelse udvælgelse
        varetagelse vedtagelse visitation
        """;

    /// <summary>The words, in lower case.</summary>
    public static IReadOnlyList<string> All { get; } = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
