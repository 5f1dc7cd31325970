using System.Globalization;
using System.Text;
using MinutesSite.Tests.Import;

namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>Minutes as they come, whose closed items are secrets: a file for each way in which minutes say that items are closed.</summary>
internal static class SecretImports
{
    private static readonly string[] Groups =
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

    private static readonly string[] Titles =
    [
        "2. Lukket - {0}",
        "2. Lukket punkt: {0}",
        "2. {0} (lukket)",
        "2. {0} - lukket sag",
        "2. {0}\nLukket sag",
        "2. {0}\nÅbent/Lukket: Lukket",
        "2. {0}\nÅben sag / Lukket sag: Lukket sag",
        "2. {0}\nPunktet behandles for lukkede døre.",
    ];

    private static readonly (string Extension, Func<string, byte[]> Set)[] Forms =
    [
        ("txt", Encoding.UTF8.GetBytes),
        ("html", text => Encoding.UTF8.GetBytes(SetAsHtml.Page(Pieces(text)))),
        ("docx", text => SetAsDocx.Document(Pieces(text))),
    ];

    /// <summary>Each file's name and bytes.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Files(SecretWords words)
    {
        var day = new DateOnly(2025, 4, 1);
        foreach (var (extension, set) in Forms)
        {
            foreach (var group in Groups)
            {
                foreach (var first in (int[])[1, 2])
                {
                    var what = $"{extension} under '{group}' fra {first}";
                    yield return File(
                        extension,
                        set,
                        "Åbne punkter\n\n" + Open(1) + $"{group}\n\n" + Closed(words, what, $"{first}. {{0}}")
                    );
                }
            }

            foreach (var title in Titles)
            {
                yield return File(extension, set, Open(1) + Closed(words, $"{extension} med '{title}'", title) + Open(3));
            }
        }

        (string, byte[]) File(string extension, Func<string, byte[]> set, string items)
        {
            day = day.AddDays(1);
            var date = day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
            return ($"referat-{day:yyyy-MM-dd}.{extension}", set($"REFERAT Havnerådet d. {date}\n\n{items}"));
        }
    }

    private static List<Piece> Pieces(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(
                    Piece (line) =>
                        line switch
                        {
                            _ when line.StartsWith("REFERAT", StringComparison.Ordinal) || Groups.Contains(line) => new Heading(1, line),
                            "Sagsfremstilling" or "Beslutning" or "Bilag" => new Heading(3, line),
                            _ when char.IsAsciiDigit(line[0]) => new Heading(2, line),
                            _ => new Text(line),
                        }
                ),
        ];

    private static string Open(int number) => $"{number}. Legeplads\n\nBeslutning\n\nTiltrådt.\n\n";

    private static string Closed(SecretWords words, string what, string title)
    {
        string S(string place) => words.New($"{what}: {place}");
        return $"""
            {string.Format(CultureInfo.InvariantCulture, title, SecretItem.Name(S("titel")))}

            Sagsfremstilling

            {SecretItem.Name(S("navn"))} Holm har skrevet om {S("tekst")}.

            Beslutning

            Tiltrådt {S("beslutning")}.

            Bilag

            {S("bilag")}.pdf


            """;
    }
}
