using System.Globalization;
using System.Text;
using MinutesSite.Tests.Sites;

namespace MinutesSite.BrowserTests.Search;

/// <summary>
/// An archive of a given number of items in made-up sentences whose words are as uneven as real ones: some in every item, most in few.
/// </summary>
internal static class OracleArchive
{
    private const int ItemsOfMeeting = 7;
    private static readonly string[] Forums = ["Chefforum", "Teknikudvalget", "Byrådet", "Direktørforum"];
    private static readonly string[] Decisions = ["Godkendt.", "Drøftet.", "Taget til efterretning.", "Udskudt til næste møde.", "Afvist."];
    private static readonly string[] Common =
        "og i at til af det en er for på med der som den skal blev ikke om fra møde budget plan drøftelse kommunen sag nye".Split(' ');

    private static readonly string[] Stems =
    [
        .. (
            "skole vej park havn bus cykel sti bro by torv plads hal bad sal kunst musik idræt barn ældre sundhed pleje hjem bolig jord "
            + "vand varme kloak affald energi klima natur skov"
        ).Split(' '),
        .. (
            "strand sø å bæk mark hegn lys støj trafik bil tog færge post kort tal mål norm takst gebyr lån rente skat løn vagt hold team "
            + "leder chef direktør nævn råd udvalg fond"
        ).Split(' '),
    ];

    private static readonly string[] Endings =
    [
        "",
        "en",
        "er",
        "erne",
        "s",
        "plan",
        "planen",
        "møde",
        "mødet",
        "budget",
        "forslag",
        "aftale",
        "aftalen",
        "udvikling",
        "analyse",
    ];

    /// <summary>Writes the archive.</summary>
    public static MadeUpSite Of(int items)
    {
        var site = new MadeUpSite(
            ("content/site.yml", "titel: Referater\nadresse: https://nordby.example/sti\n"),
            ("content/emner.yml", "- navn: Havneplan 2030\n  mønstre: [havneplan]\n")
        );
        var random = new Random(items);
        for (var (written, meeting) = (0, 0); written < items; meeting++)
        {
            var count = Math.Min(ItemsOfMeeting, items - written);
            var forum = Forums[meeting % Forums.Length];
            var date = new DateOnly(2023, 1, 2).AddDays(meeting);
            site.Write(
                string.Create(CultureInfo.InvariantCulture, $"content/referater/{date:yyyy}/{date:yyyy-MM-dd}-{Model.Slug.Of(forum)}.md"),
                Minutes(random, forum, date, count, written)
            );
            written += count;
        }

        return site;
    }

    private static string Minutes(Random random, string forum, DateOnly date, int items, int written)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"---\nforum: {forum}\ndato: {date:yyyy-MM-dd}\n---\n"));
        for (var item = 1; item <= items; item++)
        {
            // Cases recur, so that the order of the ids is not that of the meetings.
            var matter = random.Next(3) == 0 ? random.Next(40) : 1_000 + written + item;
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## Punkt {item}: {Sentence(random, 3)}\n\n05.04.06-P20-{matter}-25\n\n### "
                    + $"Resumé\n\n{Sentence(random, random.Next(5, 30))} "
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"Beløbet er {10_000 + random.Next(30 + (written / 20))} kr. den {random.Next(1, 29)}. marts "
                    + $"2024.\n\n{Sentence(random, random.Next(5, 25))}\n"
            );
            text.Append(CultureInfo.InvariantCulture, $"\n### Beslutning\n\n{Decisions[random.Next(Decisions.Length)]}\n");
        }

        return text.ToString();
    }

    private static string Sentence(Random random, int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));
        return char.ToUpperInvariant(text[0]) + text[1..] + (words > 3 ? "." : "");
    }

    private static string Word(Random random)
    {
        if (random.Next(2) == 0)
        {
            return Common[(int)(Common.Length * Math.Pow(random.NextDouble(), 2))];
        }

        var stem = Stems[(int)(Stems.Length * Math.Pow(random.NextDouble(), 1.6))];
        return stem + Endings[(int)(Endings.Length * Math.Pow(random.NextDouble(), 1.6))];
    }
}
