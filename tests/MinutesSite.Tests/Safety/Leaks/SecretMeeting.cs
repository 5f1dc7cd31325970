namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>A meeting with a secret in every key of its front matter and in every place of its items.</summary>
internal static class SecretMeeting
{
    /// <summary>The file's text.</summary>
    /// <param name="words">Where the secrets come from.</param>
    /// <param name="what">What the meeting is, for the places' names.</param>
    /// <param name="date">Its day, as front matter has it.</param>
    /// <param name="hides">The line of front matter that hides it.</param>
    /// <param name="enclosures">Links to its enclosures.</param>
    public static string Text(SecretWords words, string what, string date, string hides, string enclosures)
    {
        string N(string place) => words.Name($"{what}: {place}");
        return $"""
            ---
            forum: Byråd # {N("YAML-kommentar")}
            dato: {date}
            {hides}
            tid: "09:00"
            slut: "11:45"
            mødested: {N("mødested")}
            deltagere:
              - navn: {N("deltagers fornavn")} {N("deltagers efternavn")}
                titel: {N("titel")}
                parti: {N("parti")}
                gruppe: {N("gruppe")}
                initialer: {N("initialer")}
                stedfortræder_for: {N("stedfortræder for")} Lind
                deltog_ikke_i: [1]
              - {N("deltager i én linje")} Holm ({N("titel i én linje")})
            afbud:
              - navn: {N("afbud")} Dam
                uden_afbud: true
            journalnumre: [null, {words.JournalNumber($"{what}: journalnumre")}]
            emner: [{N("mødets emne")}]
            punkter:
              1: {"{"} {SecretItem.Keys(words, what)} {"}"}
              2: {"{"} lukket: true, lukket_grund: udbud, offentlig_titel: {N("offentlig titel")}, offentlig_beslutning: {N(
                "offentlig beslutning"
            )} {"}"}
            gengivelse: forkortet
            kilde: https://nordby.example/{words.New($"{what}: kilde")}.pdf
            ---
            {SecretItem.Body(words, words, what, 1)}
            ### Bilag

            {enclosures}
            ## Punkt 2

            """;
    }

    /// <summary>An open meeting with an open item, a closed one, and a closed one with a public part.</summary>
    /// <param name="secrets">For what must not be published.</param>
    /// <param name="control">For what is published.</param>
    /// <param name="date">Its day, as front matter has it.</param>
    /// <param name="write">Writes an enclosure.</param>
    public static string WithItems(SecretWords secrets, SecretWords control, string date, Action<string, byte[]> write) =>
        $"""
            ---
            forum: Byråd
            dato: {date}
            mødested: {control.Name("mødested")}
            deltagere:
              - navn: {control.Name("deltagers fornavn")} {control.Name("deltagers efternavn")}
                titel: {control.Name("titel")}
                gruppe: {control.Name("gruppe")}
            afbud: [{control.Name("afbud")} Dam]
            emner: [{control.Name("mødets emne")}]
            punkter:
              1: {"{"} {SecretItem.Keys(control, "åbent punkt")} {"}"} # {secrets.New("YAML-kommentar ved et åbent punkt")}
              2: {"{"} lukket: true, {SecretItem.Keys(secrets, "lukket punkt")} {"}"}
              3:
                lukket: true
                offentlig_titel: {control.Name("offentlig titel")}
                offentlig_beslutning: {control.Name("offentlig beslutning")} blev godkendt.
            kilde: https://nordby.example/{control.New("kilde")}.pdf
            ---
            {SecretItem.Body(control, secrets, "åbent punkt", 1)}
            ### Bilag

            {SecretFiles.Write(control, "åbent punkt", write)}
            {SecretItem.Body(secrets, secrets, "lukket punkt", 2)}
            ### Bilag

            {SecretFiles.Write(secrets, "lukket punkt", write)}
            {SecretItem.Body(secrets, secrets, "lukket punkt med en offentlig del", 3)}
            """;
}
