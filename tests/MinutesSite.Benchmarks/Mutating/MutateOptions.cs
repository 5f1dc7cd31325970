using MinutesSite.Diagnostics;

namespace MinutesSite.Benchmarks.Mutating;

/// <summary>
/// Command lines by the throw of dice. None has a path that leaves the folder, and none starts a server that would not end.
/// </summary>
internal static class MutateOptions
{
    private static readonly string[][] Lines =
    [
        ["build"],
        ["build", "--del", "3/10"],
        ["build", "--no-cache", "--output", "ud"],
        ["check", "--format", "json", "--strict", "--dato", "2026-06-01"],
        ["check", "content/referater/2026/2026-02-04-havneudvalget.md", "--format", "github"],
        ["check", "--forslag"],
        ["import", "referat.txt", "--to", "til", "--kilde", "https://nordby.example/referat.pdf", "--force"],
        ["import", "referat.txt", "--stdout", "--forum", "Havneudvalget", "--med-lukket"],
        ["import", "kilder", "--rapport", "rapport.json", "--bilag", "kilder"],
        ["new", "--forum", "Havneudvalget", "--dato", "2026-07-07"],
        ["new", "--arkiv", "arkiv"],
        ["preview", "--root", "borte", "--port", "5080"],
        ["serve", "--root", "borte", "--urls", "http://127.0.0.1:5081"],
    ];

    private static readonly string[] Values =
    [
        "",
        " ",
        "-",
        "--",
        "-1",
        "0/0",
        "11/10",
        "80x",
        "99999999999",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31",
        "æøå",
        "a\0b",
        "a\nb",
        "\ufffe",
        "\ud83d",
        "@fil",
        "[diagram]",
        "--help",
        "--version",
        "--dato=",
        "--del=1/1",
        "--format=xml",
        "http://[::1",
        new('a', 5_000),
        "content",
        "content/site.yml",
        "findes/ikke.txt",
    ];

    /// <summary>Runs one; what was wrong with it, null for nothing.</summary>
    public static string? Try(Random dice, string root)
    {
        Directory.CreateDirectory(Path.Combine(root, "content", "referater", "2026"));
        Directory.CreateDirectory(Path.Combine(root, "kilder"));
        File.WriteAllText(Path.Combine(root, "content/referater/2026/2026-02-04-havneudvalget.md"), GoodInput.Minutes);
        File.WriteAllText(Path.Combine(root, "referat.txt"), GoodInput.Text);
        File.WriteAllText(Path.Combine(root, "kilder/referat.txt"), GoodInput.Text);
        var line = Changed(dice, [.. Lines[dice.Next(Lines.Length)]]);
        if (line.Any(LeavesFolder) || (line is ["preview" or "serve", ..] && !line.Contains("borte")))
        {
            return null;
        }

        var (before, output, errors) = (Environment.CurrentDirectory, Console.Out, Console.Error);
        using var said = new StringWriter();
        try
        {
            Environment.CurrentDirectory = root;
            Console.SetOut(TextWriter.Null);
            Console.SetError(said);
            var code = CommandLine.Run([.. line]).GetAwaiter().GetResult();
            var shown = string.Join(' ', line.Select(argument => $"'{VisibleText.Of(argument.Length > 80 ? argument[..80] : argument)}'"));
            return said.ToString().Contains("programmet ikke tager højde for", StringComparison.Ordinal) ? $"crash: {shown}: {said}"
                : code is not (0 or 1 or 2 or 3) ? $"exit code {code}: {shown}"
                : code > 0 && said.ToString().Length == 0 ? $"exit code {code} without a word: {shown}"
                : null;
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            Environment.CurrentDirectory = before;
        }
    }

    private static List<string> Changed(Random dice, List<string> line)
    {
        for (var times = dice.Next(1, 4); times > 0 && line.Count > 0; times--)
        {
            var at = dice.Next(line.Count);
            switch (dice.Next(5))
            {
                case 0:
                    line.RemoveAt(at);
                    break;
                case 1:
                    line.Insert(at, line[dice.Next(line.Count)]);
                    break;
                case 2:
                    line.Insert(at + 1, Values[dice.Next(Values.Length)]);
                    break;
                case 3:
                    line[at] = MutateText.By(dice, line[at]);
                    break;
                default:
                    line[at] = Values[dice.Next(Values.Length)];
                    break;
            }
        }

        return line;
    }

    private static bool LeavesFolder(string argument) =>
        argument.Contains("..", StringComparison.Ordinal)
        || argument.Split('=', ':').Any(part => part.StartsWith('/') || part.StartsWith('~') || part.StartsWith('\\'));
}
