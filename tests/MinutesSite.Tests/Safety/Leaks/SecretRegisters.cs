namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>Settings and registers whose entries are for the program or of people and matters that no open minutes name.</summary>
internal static class SecretRegisters
{
    /// <summary>Each file's path and text.</summary>
    public static IEnumerable<(string Path, string Text)> Files(SecretWords words)
    {
        string S(string place) => words.New(place);
        string N(string place) => words.Name(place);
        yield return (
            "content/site.yml",
            $"""
            # {S("kommentar i site.yml")}
            titel: Referater
            organisation: Nordby
            adresse: https://referater.nordby.example
            målgruppe: offentlig
            kontakt: referater@nordby.example
            oparl: true
            akomantoso: true
            personsider: true
            historik: true
            kle: kle.txt
            tilladt:
              - tekst: {S("tilladt tekst")}
                begrundelse: {S("begrundelse for tilladt tekst")}
            """
        );
        yield return (
            "content/personer.yml",
            $"""
            # {S("kommentar i personer.yml")}
            - navn: {N("person, som intet åbent nævner")} Friis
              varianter: [{N("variant af en person, som intet åbent nævner")} Friis]
              godkendte: [{N("godkendt navn for en person, som intet åbent nævner")} Friis]
            - navn: Ida Holm
              varianter: [Ida {N("variant, som intet åbent bruger")}]
            """
        );
        yield return (
            "content/emner.yml",
            $"""
            # {S("kommentar i emner.yml")}
            - navn: Skoler
              mønstre: [skole, {S("mønster for et emne")}]
            - navn: {N("emne, som kun lukkede punkter har")}
              beskrivelse: {N("beskrivelse af et emne, som kun lukkede punkter har")}.
              mønstre: [{S("mønster for et emne, som kun lukkede punkter har")}]
            """
        );
        yield return (
            "content/fora.yml",
            $"""
            # {S("kommentar i fora.yml")}
            - navn: Byråd
              type: kommunalbestyrelse
            - navn: Havnerådet
            """
        );
        yield return ("content/kle.txt", $"# {S("kommentar i kle.txt")}\n99.99: {N("emnenavn fra KLE, som ingen sag har")}\n");
        foreach (var path in (string[])["content/noter.txt", "content/referater/2026/noter.txt", "content/.kladde.md", "noter.md", ".env"])
        {
            yield return (path, $"{N($"fil, som ikke er indhold: {path}")}\n");
        }
    }
}
