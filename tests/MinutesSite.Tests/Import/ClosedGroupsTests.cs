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

    private static ImportOne Import(string items) =>
        ImportOne.Of(
            TextSource.Read("referat.txt", "REFERAT Havnerådet d. 04-02-2026\n\n" + items, isMarkdown: false),
            Registers.Empty,
            null
        );
}
