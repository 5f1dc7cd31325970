using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Faults;

/// <summary>
/// Files that no editor means to write. Each ends in a meeting or in a message with a file and a line, never in a stack trace.
/// </summary>
public sealed class BadContentTests : IDisposable
{
    private const string Minutes = "content/referater/2026/2026-02-03-byraad.md";
    private static readonly string Good = MadeUpSite.SmallMinutes("Byråd", "2026-02-03");
    private readonly MadeUpSite site = new();

    public static TheoryData<string, byte[], string> Bad =>
        new()
        {
            { "binary", [.. Enumerable.Range(0, 256).Select(value => (byte)value)], "fil-ikke-tekst" },
            { "empty", [], "fil-tom" },
            { "invalid UTF-8", Encoding.Latin1.GetBytes(Good), "fil-ikke-utf8" },
            {
                "tabs in YAML",
                Encoding.UTF8.GetBytes(Good.Replace("dato", "deltagere:\n\t- navn: Ida\ndato", StringComparison.Ordinal)),
                "yaml-tabulator"
            },
            {
                "a YAML alias bomb",
                Encoding.UTF8.GetBytes(Good.Replace("dato", AliasBomb() + "dato", StringComparison.Ordinal)),
                "yaml-henvisning"
            },
            {
                "a megabyte of front matter",
                Encoding.UTF8.GetBytes(
                    Good.Replace("dato", "afbud:\n" + Repeat("  - Ida Holm (Direktør)\n", 45_000) + "dato", StringComparison.Ordinal)
                ),
                "yaml-for-langt"
            },
        };

    public static TheoryData<string, byte[]> Odd =>
        new()
        {
            { "a byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)] },
            { "CRLF", Encoding.UTF8.GetBytes(Good.Replace("\n", "\r\n", StringComparison.Ordinal)) },
            {
                "10,000 items",
                Encoding.UTF8.GetBytes(
                    Good
                        + string.Concat(
                            Enumerable.Range(2, 9_999).Select(number => $"\n\n## Punkt {number}: Sag\n\n### Beslutning\n\nDrøftet.")
                        )
                )
            },
        };

    public void Dispose() => site.Dispose();

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Bad_input_is_pointed_at_and_the_site_stays(string what, byte[] bytes, string code)
    {
        site.Write(Minutes, Good);
        await site.Build();
        var before = site.Output();
        await File.WriteAllBytesAsync(Path.Combine(site.Root, Minutes), bytes);

        var result = await site.Build();

        Assert.Contains(
            result.Problems,
            problem => problem.Code == code && problem.Severity == Severity.Error && problem.At is { File: Minutes, Line: > 0 }
        );
        Assert.True(before.SequenceEqual(site.Output(), new SameFile()), what);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Odd_input_is_read(string what, byte[] bytes)
    {
        await File.WriteAllBytesAsync(Written(Minutes), bytes);

        var result = await site.Build();

        Assert.True(result.Errors == 0, what + ": " + string.Join('\n', result.Problems));
        Assert.Contains("Budget 2027", site.Read("output/referater/2026-02-03-byraad/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_in_a_circle_end()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // A user of Windows may not make links.
        }

        site.Write(Minutes, Good);
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "content/referater/2026/igen"), Path.Combine(site.Root, "content/referater"));
        File.CreateSymbolicLink(
            Path.Combine(site.Root, "content/referater/2026/rundt.md"),
            Path.Combine(site.Root, "content/referater/2026/rundt.md")
        );

        var result = await site.Build();

        Assert.Contains(result.Problems, problem => problem.Code == "mappe-er-link" && problem.At.File == "content/referater/2026/igen");
        Assert.Contains(result.Problems, problem => problem.Code == "fillink-dødt" && problem.At.File == "content/referater/2026/rundt.md");
    }

    private static string AliasBomb()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var name = 'b'; name < 'k'; name++)
        {
            bomb.Append(name)
                .Append(": &")
                .Append(name)
                .Append(" [")
                .AppendJoin(", ", Enumerable.Repeat("*" + (char)(name - 1), 9))
                .Append("]\n");
        }

        return bomb.ToString();
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private string Written(string path)
    {
        site.Write(path, "");
        return Path.Combine(site.Root, path);
    }

    private sealed class SameFile : IEqualityComparer<KeyValuePair<string, byte[]>>
    {
        public bool Equals(KeyValuePair<string, byte[]> x, KeyValuePair<string, byte[]> y) =>
            x.Key == y.Key && x.Value.AsSpan().SequenceEqual(y.Value);

        public int GetHashCode(KeyValuePair<string, byte[]> file) => file.Key.GetHashCode(StringComparison.Ordinal);
    }
}
