using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Tests.Import;

public sealed class ClosedGroupsTests
{
    private static readonly string[] Secrets = ["Granlund", "Kvædehaven", "Brombær"];

    private static readonly string[] Headings =
    [
        "Lukket dagsorden",
        "Lukkede punkter",
        "Lukket referat",
        "Sager for lukkede døre",
        "LUKKET MØDE",
        "Ikke offentlige punkter",
        "Ikke-offentlige sager",
        "Lukket del",
        "Lukkede dagsordenspunkter:",
        "Punkter til behandling for lukkede døre",
        "B. Fortrolige sager",
    ];

    public static TheoryData<string, bool, string> Groups
    {
        get
        {
            var data = new TheoryData<string, bool, string>();
            foreach (var heading in Headings)
            {
                foreach (var label in new[] { "{0}. ", "Punkt {0}: " })
                {
                    data.Add(heading, false, label);
                    data.Add(heading, true, label);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_heading_closes_what_is_below_it_until_the_next(string heading, bool startsAgain, string label)
    {
        string Item(int number, string words) =>
            $"{label.Replace("{0}", $"{number}", StringComparison.Ordinal)}{words}\n\nBeslutning\n\nTiltrådt {words}.\n\n";
        var closed = startsAgain ? 1 : 3;

        var import = Import(
            "Åbne punkter\n\n"
                + Item(1, "Legeplads")
                + Item(2, "Svømmehal")
                + heading
                + "\n\n"
                + Item(closed, Secrets[0])
                + Item(closed + 1, Secrets[1])
        );

        Assert.Equal([3, 4], import.Minutes.ClosedItems);
        Assert.Equal([1, 2, 3, 4], import.Minutes.Meeting.Items.Select(item => item.Number));
        Assert.Contains("Legeplads", import.Markdown, StringComparison.Ordinal);
        Assert.Contains("Tiltrådt Svømmehal.", import.Markdown, StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, import.Markdown, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("2. Lukket - Granlund\n")]
    [InlineData("2. Lukket punkt: Granlund\n")]
    [InlineData("2. Granlund (lukket)\n")]
    [InlineData("2. Granlund - lukket sag\n")]
    [InlineData("2. Granlund\nLukket sag\n")]
    [InlineData("2. Granlund\nÅbent/Lukket: Lukket\n")]
    [InlineData("2. Granlund\nÅben sag / Lukket sag: Lukket sag\n")]
    [InlineData("2. Granlund\nLukket punkt/Åbent punkt: Lukket\n")]
    public void An_item_that_says_so_itself_is_closed_alone(string heading)
    {
        var import = Import(
            "1. Legeplads\n\nBeslutning\n\nGodkendt.\n\n"
                + heading
                + "\nBeslutning\n\nBrombær.\n\n3. Svømmehal\n\nBeslutning\n\nGodkendt.\n"
        );

        Assert.Equal([2], import.Minutes.ClosedItems);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, import.Markdown, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Sagen er behandlet uden offentlighed.")]
    [InlineData("Punktet blev behandlet for lukkede døre.")]
    [InlineData("Punktet er lukket.")]
    [InlineData("Sagen blev drøftet på lukket møde.")]
    [InlineData("Dette punkt er et lukket punkt")]
    [InlineData("(Sagen er fortrolig)")]
    [InlineData("Punktet behandles uden offentlighedens adgang.")]
    public void A_line_anywhere_in_an_item_that_says_so_closes_it(string line)
    {
        var import = Import(
            $"Punkt 1: Legeplads\n\nTiltrådt.\n\nPunkt 2: {Secrets[0]}\n\n{Secrets[1]} har skrevet.\n\nBeslutning\n\n{line}\n\n"
                + "Punkt 3: Svømmehal\n\nTiltrådt.\n"
        );

        Assert.DoesNotContain(Secrets[0], import.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(Secrets[1], import.Markdown, StringComparison.Ordinal);
        Assert.Contains("## Punkt 3: Svømmehal", import.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hallen er lukket i uge 43.")]
    [InlineData("Punktet er lukket for i år, og pengene er brugt.")]
    [InlineData("Døren er lukket.")]
    public void A_sentence_of_something_else_that_is_closed_closes_nothing(string line)
    {
        var import = Import($"Punkt 1: Legeplads\n\n{line}\n\nPunkt 2: Svømmehal\n\nTiltrådt.\n");

        Assert.Contains("## Punkt 1: Legeplads", import.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("36 Lukket: Granlund")]
    [InlineData("36) Granlund - lukket punkt")]
    [InlineData("Sag nr. 36/2026 (LUKKET SAG)\nGranlund")]
    [InlineData("Punkt 36 – Granlund –\nLUKKET")]
    [InlineData("36: Granlund (fortrolig)")]
    public void A_closed_item_that_is_set_in_another_way_than_the_rest_is_closed(string heading)
    {
        var import = Import(
            $"Punkt 34: Legeplads\n\nTiltrådt.\n\nPunkt 35: Svømmehal\n\nTiltrådt.\n\n{heading}\n\nKvædehaven skal betale.\n"
        );

        Assert.DoesNotContain(Secrets[0], import.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(Secrets[1], import.Markdown, StringComparison.Ordinal);
    }

    private static ImportOne Import(string items) =>
        ImportOne.Of(
            TextSource.Read("referat.txt", "REFERAT Havnerådet d. 04-02-2026\n\n" + items, isMarkdown: false),
            Registers.Empty,
            null
        );
}
