namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>
/// Minutes in a git history whose earlier steps hold secrets: what was hidden once stays hidden in all that is told of corrections.
/// </summary>
internal static class SecretHistory
{
    private const string Closed = "lukket: true\n";
    private const string Withdrawn = "trukket: Der var en fejl\n";
    private const string Draft = "udkast: true\n";
    private const string Closes = "punkter:\n  2: { lukket: true }\n";

    /// <summary>Each file with what it says from commit to commit; null where it is not there.</summary>
    public static IEnumerable<(string Path, IReadOnlyList<string?> Steps)> Files(SecretWords words)
    {
        var day = new DateOnly(2024, 1, 1);
        foreach (var (hides, name) in ((string, string)[])[(Closed, "lukket"), (Withdrawn, "trukket"), (Draft, "udkast")])
        {
            yield return File($"{name} til sidst", (m, s) => [m("", s("åbent")), m("", s("rettet")), m(hides, s("skjult"))]);
            yield return File(
                $"{name} og vist igen",
                (m, s) =>
                    [m("", s("åbent")), m("", s("rettet")), m(hides, s("skjult")), m(hides, s("rettet skjult")), m("", ""), m("", "\nNyt.")]
            );
            yield return File(
                $"{name} fra først af",
                (m, s) => [m(hides, s("skjult")), m(hides, s("rettet skjult")), m("", ""), m("", "\nNyt.")]
            );
            yield return File(
                $"{name}, slettet og vist igen",
                (m, s) => [m("", s("åbent")), m(hides, s("skjult")), null, m("", ""), m("", "\nNyt.")]
            );
            yield return File(
                $"{name} to gange",
                (m, s) => [m(hides, s("først")), m("", ""), m(hides, s("igen")), m("", ""), m("", "\nNyt.")]
            );
        }

        yield return File("punkt lukket til sidst", (m, s) => [m("", s("åbent")), m("", s("rettet")), m(Closes, s("lukket"))]);
        yield return File("punkt lukket og ladet ude", (m, s) => [m("", s("åbent")), m(Closes, s("lukket")), m("", ""), m("", "\nNyt.")]);
        yield return File(
            "punkt lukket fra først af",
            (m, s) => [m(Closes, s("lukket")), m(Closes, s("rettet")), m("", ""), m("", "\nNyt.")]
        );
        yield return File(
            "punkt lukket og åbnet uden sin tekst",
            (m, s) => [m("", s("åbent")), m(Closes, s("lukket")), m("", "\n## Punkt 2: Kaj\n\n### Beslutning\n\nDrøftet.\n")]
        );
        yield return File(
            "punkt lukket med et nyt nummer",
            (m, s) =>
                [
                    m("", s("åbent")),
                    m("punkter:\n  3: { lukket: true }\n", "\n## Punkt 2: Kaj\n\n### Beslutning\n\nDrøftet.\n\n## Punkt 3\n"),
                    m("punkter:\n  3: { lukket: true }\n", "\n## Punkt 2: Kaj\n\n### Beslutning\n\nUdsat.\n\n## Punkt 3\n"),
                ]
        );
        yield return File(
            "dagsorden, hvis punkt blev lukket i referatet",
            (m, s) => [m("status: dagsorden\n", s("dagsorden")), m(Closes, s("lukket")), m(Closes, "\n## Punkt 2\n")]
        );
        foreach (var odd in (string[])["lukkt: true\n", "lukket: måske\n", "udkast: måske\n", "punkter:\n  2: { lukket: måske }\n"])
        {
            var name = odd.Replace("\n", " ", StringComparison.Ordinal);
            yield return File($"skrevet forkert: {name}", (m, s) => [m(odd, s("forkert")), m("", ""), m("", "\nNyt.")]);
            yield return File(
                $"vist før det skrevet forkert: {name}",
                (m, s) => [m("", s("åbent")), m(odd, s("forkert")), m("", ""), m("", "\nNyt.")]
            );
        }

        yield return File(
            "udkast af et andet forum",
            (m, s) =>
                [
                    m(Draft, s("udkast"))
                        .Replace("forum: Byråd", $"forum: {words.New("udkast af et andet forum: forum")}", StringComparison.Ordinal),
                    m("", ""),
                    m("", "\nNyt."),
                ]
        );

        (string, IReadOnlyList<string?>) File(
            string what,
            Func<Func<string, string, string>, Func<string, string>, IReadOnlyList<string?>> steps
        )
        {
            day = day.AddDays(7);
            var date = $"{day:yyyy-MM-dd}";
            return (
                $"content/referater/2024/{date}-byraad.md",
                steps(
                    (front, more) =>
                        $"---\nforum: Byråd\ndato: {date}\n{front}---\n\n## Punkt 1: Ny skole\n\n### Beslutning\n\nGodkendt.\n{more}",
                    step => Item(words, $"{what}, trinnet {step}")
                )
            );
        }
    }

    private static string Item(SecretWords words, string what)
    {
        string S(string place) => words.New($"{what}: {place}");
        return $"""

            ## Punkt 2: {S("titel")}

            ### Sagsfremstilling

            {S("tekst")}

            ### {S("afsnit")}

            {SecretItem.Name(S("navn"))} Holm

            ### Beslutning

            {S("beslutning")}

            """;
    }
}
