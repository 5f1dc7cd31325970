namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>An item with a secret in every place that an item has.</summary>
internal static class SecretItem
{
    /// <summary>A word with a capital.</summary>
    public static string Name(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>What stands below <c>punkter</c> for the item, beside what closes it.</summary>
    public static string Keys(SecretWords words, string what) =>
        $"emner: [{words.Name($"{what}: emne")}], udfald: godkendt, sagsnummer: 25/{words.JournalNumber($"{what}: sagsnummer")[^11..^3]}";

    /// <summary>The item's heading and text.</summary>
    /// <param name="words">Where the words come from.</param>
    /// <param name="unseen">Where those come from that readers see of no item: comments and the like.</param>
    /// <param name="what">What the item is, for the places' names.</param>
    /// <param name="number">Its number.</param>
    public static string Body(SecretWords words, SecretWords unseen, string what, int number)
    {
        string U(string place) => unseen.New($"{what}: {place}");
        string S(string place) => words.New($"{what}: {place}");
        string N(string place) => words.Name($"{what}: {place}");
        var label = U("linkdefinition");
        return $"""

            ## Punkt {number}: {N("titel")} med {S("titlens slutning")}

            {words.JournalNumber($"{what}: journalnummer")}

            ### Resumé

            {N("resumé")} handler om {words.JournalNumber($"{what}: nævnt journalnummer")}.

            ### Indstilling

            Forvaltningen indstiller,

            1. at {S("indstilling")} sælges
               1. at {S("indstilling i indstilling")} købes

            ### Sagsfremstilling

            *(45 min.)* {N("tekst")} koster **{S("fed tekst")}** og *{S("kursiv tekst")}*, som `{S("kode")}` siger.{"  "}
            {N("næste linje")} gælder {N("fornavn")} {N("efternavn")} fra Firmaet {N("firma")} A/S.

            - {S("liste")}
              - {S("liste i liste")}

            > {N("citat")} blev sagt.

            | {N("tabelhoved")} | Beløb |
            | --- | --- |
            | {S("tabelcelle")} | 12 |

            Se [{S("linktekst")}](https://{S("linkadresse")}.example/{S("linksti")}?q={S("linkspørgsmål")} "{U("linktitel")}")
            og [navnet][{label}], www.{S("bar adresse")}.example og {S("mailnavn")}@{S("mailvært")}.example.

            ![{S("billedtekst")}](https://nordby.example/{S("billedadresse")}.png)

            <!-- {U("HTML-kommentar")} -->

            <div title="{S("HTML-attribut")}">{S("HTML-tekst")}</div>

            #### {N("mellemrubrik")}

            Sagen blev drøftet i {N("nævnt udvalg")}udvalget den 3. marts 2025, punkt 4.

            ### {N("afsnit")}

            {N("tekst i afsnit")}.

            ### Beslutning i {N("andet udvalg")}udvalget den 13. januar 2026

            At 1: {N("andet udvalgs beslutning")} anbefales. Imod stemte {N("parti i andet udvalg")}.

            ### Beslutning

            {N("beslutning")} blev godkendt. For stemte A og {N("parti for")}. Imod stemte {N("parti imod")} og {N("navn imod")} Dam.

            ### Protokolbemærkning

            {N("partiet bag bemærkningen")} bemærker, at {S("bemærkning")} er for dyr.

            ### Bilag

            - {N("bilag uden fil")}
            - [{N("bilag et andet sted")}](https://nordby.example/{S("bilagets adresse")}.pdf)

            [{label}]: https://nordby.example/{S("linkdefinitionens adresse")}
            [{U("linkdefinition uden link")}]: https://nordby.example/{U("adresse i linkdefinition uden link")}
            [^1]: {U("fodnote, som intet henviser til")}.

            """;
    }
}
