using System.Globalization;
using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Benchmarks.Corpus;

/// <summary>The minutes of one made-up meeting, 12–18 KB: standing items first and last, in between matters that recur.</summary>
internal sealed class MadeUpMeeting
{
    private const string CatchAllCase = "00.01.00-A00-32-05";
    private static readonly string[] NothingToNote = ["Kommunens vision og politikker", "Økonomi", "Lovgrundlag", "Borgerperspektiv"];
    private static readonly string[] TitleOpenings =
    [
        "Orientering om",
        "Status på",
        "Godkendelse af",
        "Drøftelse af",
        "Evaluering af",
        "Ny plan for",
    ];
    private readonly MadeUpForum forum;
    private readonly int number;
    private readonly int meetings;
    private readonly Random random;
    private readonly Prose prose;
    private readonly StringBuilder text = new(20_000);

    /// <param name="vocabulary">Where words come from.</param>
    /// <param name="index">Which of the archive's meetings, from 0.</param>
    /// <param name="meetings">How many the archive has.</param>
    /// <param name="seed">The archive's chance.</param>
    public MadeUpMeeting(Vocabulary vocabulary, int index, int meetings, int seed)
    {
        forum = MadeUpForum.All[index % MadeUpForum.All.Count];
        number = index / MadeUpForum.All.Count;
        this.meetings = meetings;
        random = new Random(HashOf(seed, index));
        prose = new Prose(vocabulary, random);
        Date = forum.DateOf(number);
    }

    public DateOnly Date { get; }

    /// <summary>Below content/referater/.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy}/{Date:yyyy-MM-dd}-{Slug.Of(forum.Name)}.md");

    /// <summary>The file's text.</summary>
    public string Text()
    {
        var matters = Enumerable.Range(0, random.Next(4, 7)).Select(_ => DrawMatter()).ToArray();
        FrontMatter(matters);
        StandingItem(1, "Godkendelse af dagsorden", "at dagsordenen godkendes", "Dagsordenen blev godkendt.");
        var left = random.Next(12_500, 16_500) - text.Length;
        for (var i = 0; i < matters.Length; i++)
        {
            Item(i + 2, matters[i], left / matters.Length);
        }

        StandingItem(matters.Length + 2, "Temaer til kommende møder og eventuelt", "at temaerne drøftes", "Intet at bemærke.");
        return text.ToString();
    }

    private static int HashOf(int seed, int index) => unchecked((seed * 486_187_739) + (index * 16_777_619));

    /// <summary>Old matters come up again and again, new ones with every meeting: about two matters a meeting in all.</summary>
    private Matter DrawMatter()
    {
        var all = Math.Max(20, meetings * 2);
        return Matter.Of((int)(all * Math.Pow(random.NextDouble(), 2.5)), Date.Year);
    }

    private void FrontMatter(Matter[] matters)
    {
        text.Append(CultureInfo.InvariantCulture, $"---\nforum: {forum.Name}\ndato: {Date:yyyy-MM-dd}\ntid: \"09:00\"\n");
        text.Append(CultureInfo.InvariantCulture, $"mødested: Mødelokale {900 + forum.Index}\ndeltagere:\n");
        foreach (var (name, title) in forum.MembersOn(Date))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - navn: {name}\n    titel: {title}\n");
        }

        text.Append("journalnumre:\n").Append(CultureInfo.InvariantCulture, $"  - {CatchAllCase}\n");
        foreach (var matter in matters)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {matter.CaseNumber}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"  - {CatchAllCase}\n");
        if (matters.Any(matter => matter.Topic is not null))
        {
            text.Append("punkter:\n");
            foreach (var (matter, index) in matters.Select((matter, index) => (matter, index)).Where(pair => pair.matter.Topic is not null))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {index + 2}: {{ emner: [{matter.Topic}] }}\n");
            }
        }

        text.Append("---\n\n");
    }

    private void StandingItem(int item, string title, string recommendation, string decision)
    {
        Heading(item, title, CatchAllCase);
        Section("Indstilling", $"Det indstilles,\n\n1. {recommendation}");
        Section("Resumé", "Intet at bemærke");
        Section("Beslutning", decision);
    }

    private void Item(int item, Matter matter, int length)
    {
        var end = text.Length + length;
        Heading(item, $"{TitleOpenings[random.Next(TitleOpenings.Length)]} {matter.Name}", matter.CaseNumber);
        var recommendations = Enumerable.Range(1, random.Next(1, 4));
        Section(
            "Indstilling",
            "Det indstilles,\n\n" + string.Join('\n', recommendations.Select(i => $"{i}. {prose.Clause(matter.Words)}"))
        );
        Section("Resumé", prose.Paragraph(3, matter.Words));
        Section("Sagsfremstilling", $"({random.Next(1, 10) * 5} min.)");
        text.Append(Mention()).Append("\n\n");
        if (random.Next(3) == 0)
        {
            Table(matter);
        }

        while (text.Length < end - 900)
        {
            text.Append(prose.Paragraph(random.Next(2, 6), matter.Words)).Append("\n\n");
        }

        foreach (var section in NothingToNote)
        {
            Section(section, "Intet at bemærke");
        }

        Section("Beslutning", Decision(matter));
        Section(
            "Bilag",
            string.Join(
                "\n\n",
                Enumerable.Range(1, random.Next(0, 4)).Select(i => $"Bilag {i} - {prose.Sentence(3, matter.Words)[..^1]}.pdf")
            )
        );
    }

    private void Heading(int item, string title, string caseNumber) =>
        text.Append(CultureInfo.InvariantCulture, $"## Punkt {item}: {title}\n\n{caseNumber}\n\n");

    private void Section(string heading, string content) => text.Append(CultureInfo.InvariantCulture, $"### {heading}\n\n{content}\n\n");

    private void Table(Matter matter)
    {
        text.Append("| Mio. kr. | 2026 | 2027 |\n| --- | ---: | ---: |\n");
        for (var row = 0; row < 4; row++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {matter.Words[random.Next(matter.Words.Count)]} | {random.Next(1, 900) / 10.0:0.0} | {random.Next(1, 900) / 10.0:0.0} "
                    + $"|\n"
            );
        }

        text.Append('\n');
    }

    /// <summary>A reference to another meeting, written in the ways that minutes write it.</summary>
    private string Mention()
    {
        var other = random.Next(3) == 0 ? MadeUpForum.All[random.Next(MadeUpForum.All.Count)] : forum;
        var date = Danish(other.DateOf(number + random.Next(1, 6)));
        return random.Next(4) switch
        {
            0 => $"Sagen blev behandlet på {other.Name} den {date}.",
            1 => $"Jf. punkt {random.Next(2, 6)} på {other.Abbreviation} den {date} arbejdes der videre.",
            2 => $"På mødet den {date} blev sagen drøftet.",
            _ => $"Der henvises til {other.Name} d. {date}.",
        };
    }

    private string Decision(Matter matter) =>
        random.Next(8) switch
        {
            0 => $"Punktet blev udskudt til {forum.Name} den {Danish(forum.DateOf(number - 1))}.",
            1 => "Punktet udgik.",
            2 or 3 => $"Orienteringen blev taget til efterretning. {prose.Paragraph(2, matter.Words)}",
            4 => $"Sagen blev drøftet. {prose.Paragraph(2, matter.Words)}",
            _ => $"Indstillingen blev godkendt. {prose.Paragraph(1, matter.Words)}",
        };

    private static string Danish(DateOnly date) => date.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK"));
}
