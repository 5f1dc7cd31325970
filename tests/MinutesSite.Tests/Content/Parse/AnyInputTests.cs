using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Tests.Content.Parse;

/// <summary>Whatever stands in a file, reading it ends in a meeting or in a message, never in an exception.</summary>
public sealed class AnyInputTests
{
    // The same ones in every run: a test that fails now and then, far from the change that broke it, tells nobody anything.
    private const int Cases = 10_000;

    private const string Minutes = """
        ---
        forum: Byråd
        dato: 2026-02-03
        tid: "09:00"
        deltagere:
          - navn: Ida Holm
            titel: Borgmester
        journalnumre:
          - 00.30.00-P00-12-25
        punkter:
          1: { emner: [Budget 2027], udfald: drøftet, lukket: false }
        alias: [/gammel/adresse/]
        ---

        ## Punkt 1: Budget 2027 & *andre* ting

        00.30.00-P00-12-25

        ### Indstilling

        Det indstilles,

        1. at byrådet **drøfter** [budgettet](../../bilag/budget.pdf)
           - og det, der følger

        ### Sagsfremstilling

        (45 min.)

        | År | Beløb |
        | --- | ---: |
        | 2027 | 12,5 |

        > Et citat

        ### Beslutning

        Drøftet.
        """;

    /// <summary>What breaks readers of YAML and markdown, one at a time.</summary>
    private static readonly string[] Pieces =
    [
        "---\n",
        "\n---",
        "```",
        "## Punkt ",
        "### ",
        "| ",
        "|---|",
        "* ",
        "> ",
        "1. ",
        "[",
        "](",
        "![",
        "](javascript:",
        "<script>",
        "<!--",
        "&#0;",
        "\t",
        "\r",
        "\0",
        "\u00a0",
        "\u202e",
        "\ud800",
        "é̂",
        "{",
        "}",
        "&a ",
        "*a",
        "!!binary ",
        "? ",
        ": ",
        "- ",
        "'",
        "\"",
        "%YAML 9.9",
        "|2\n",
        "dato: 9999-99-99\n",
        "punkter: [1]\n",
        "nr: -1\n",
        "\\",
        "((((((((",
        "********",
        "[[[[[[[[",
        "99999999999999999999",
        "\ufeff",
    ];

    private static readonly Gen<int> Anywhere = Gen.Choose(0, Minutes.Length - 1);

    private static readonly Gen<Func<string, string>> Change = Gen.OneOf(
        Gen.Elements(Pieces).SelectMany(_ => Anywhere, (piece, at) => Insert(piece, at)),
        Anywhere.SelectMany(_ => Gen.Choose(1, 40), Remove),
        Anywhere.SelectMany(_ => Gen.Choose(1, 80), Repeat)
    );

    private static readonly Gen<byte[]> Mutated = Gen.Choose(1, 6)
        .SelectMany(count => Gen.ArrayOf(Change, count))
        .Select(changes => Encoding.UTF8.GetBytes(changes.Aggregate(Minutes, (text, change) => change(text))));

    private static readonly Gen<byte[]> Pasted = Gen.ListOf(Gen.Elements(Pieces))
        .Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));

    private static readonly Gen<byte[]> Random = Gen.ArrayOf(Gen.Choose(0, 255))
        .Select(bytes => bytes.Select(value => (byte)value).ToArray());

    [Fact]
    public void Reading_any_bytes_ends_in_a_meeting_or_in_a_message()
    {
        var inputs = Gen.Frequency((7, Mutated), (2, Pasted), (1, Random)).Select(bytes => new Input(bytes)).ToArbitrary();

        Prop.ForAll(inputs, EndsWell).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(20_260_113, 3));
    }

    private static bool EndsWell(Input input)
    {
        var problems = new List<Diagnostic>();
        var meeting = ParseMinutes.Parse("content/referater/2026/x.md", input.Bytes, Registers.Empty, AttachmentFiles.None, problems);
        return meeting is not null || problems.Exists(problem => problem.Severity == Severity.Error);
    }

    private static Func<string, string> Insert(string piece, int at) => text => text.Insert(Math.Min(at, text.Length), piece);

    private static Func<string, string> Remove(int at, int length) =>
        text => at >= text.Length ? text : text.Remove(at, Math.Min(length, text.Length - at));

    private static Func<string, string> Repeat(int at, int length) =>
        text => at >= text.Length ? text : text.Insert(at, text.Substring(at, Math.Min(length, text.Length - at)));

    /// <summary>Bytes that a failing test shows as text.</summary>
    private sealed record Input(byte[] Bytes)
    {
        public override string ToString() => Encoding.UTF8.GetString(Bytes);
    }
}
