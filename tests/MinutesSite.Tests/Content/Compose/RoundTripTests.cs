using System.Text;
using MinutesSite.Compose;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;
using static MinutesSite.Tests.Render.MadeUp;

namespace MinutesSite.Tests.Content.Compose;

/// <summary>What is written as markdown is read again word for word.</summary>
public class RoundTripTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b1",
        "ø",
        " ",
        " ",
        " ",
        "\n",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "~~",
        "[",
        "]",
        "](x)",
        "(",
        ")",
        "<b>",
        "<",
        ">",
        "#",
        "##",
        "-",
        "+",
        "1.",
        "23)",
        "---",
        "===",
        "|",
        "\\",
        "&amp;",
        "&",
        "&#65;",
        "!",
        "!\u005b",
        ":",
        "\"",
        "'",
        "$",
        "{",
        "}",
        "^",
        "^^",
        "++",
        "==",
        "***",
        "```",
        "    ",
        "\u00a0",
        "–",
        "§",
        "Punkt 2: x",
        "https://a.example/x_y",
        "www.a.example",
        "a@b.dk",
        "<https://a>",
        "[^1]",
        "[a]: b",
        "%",
        "@",
        "/",
        ";",
        "00.30.00-P00-12-25",
        "(45 min.)",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_words_come_back_whatever_signs_they_hold(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 40; i++)
        {
            var written = MadeOf(random);
            var markdown = MinutesMarkdown.Write(written);
            var read = Read(markdown);

            Assert.NotNull(read);
            Assert.Equal(WordsOf(written), WordsOf(read));

            // Bare addresses are links once they are read; from then on nothing changes any more.
            var again = MinutesMarkdown.Write(read);
            Assert.Equal(again, MinutesMarkdown.Write(Read(again)!));
        }
    }

    [Fact]
    public void Original_minutes_come_back_word_for_word()
    {
        // Original minutes are not part of the project; MINUTES_SAMPLES names a folder that has some.
        var folder = Environment.GetEnvironmentVariable("MINUTES_SAMPLES");
        foreach (var file in folder is null ? [] : Directory.EnumerateFiles(folder, "*.txt"))
        {
            var read = Read("---\nforum: Chefforum\ndato: 2026-01-13\n---\n" + File.ReadAllText(file));
            Assert.NotNull(read);
            var again = Read(MinutesMarkdown.Write(read));
            Assert.NotNull(again);
            Assert.Equal(WordsOf(read), WordsOf(again));
        }
    }

    private static Meeting? Read(string markdown) =>
        ParseMinutes.Parse(
            "content/referater/2026/2026-01-13-chefforum.md",
            Encoding.UTF8.GetBytes(markdown),
            Registers.Empty,
            AttachmentFiles.From([], new List<Diagnostic>()),
            []
        );

    private static Meeting MadeOf(Random random) =>
        Meeting(
            "2026-01-13",
            Item(
                1,
                Text(random),
                Section("Sagsfremstilling", Marked(random), Bullets(Text(random), Text(random)), Marked(random)),
                Section(
                    "Økonomi",
                    new ListBlock(
                        3,
                        [
                            [Marked(random), Bullets(Text(random))],
                            [Marked(random), Marked(random)],
                        ]
                    ),
                    new Quotation([Marked(random)]),
                    new Table(
                        [ColumnAlignment.Start, ColumnAlignment.End],
                        [RichText.Plain(Text(random)), RichText.Plain("y")],
                        [
                            [RichText.Plain(Text(random)), RichText.Plain(Text(random))],
                        ]
                    )
                ),
                Section(
                    "Beslutning",
                    new SubHeading(4, Marked(random).Text),
                    new Preformatted(RichText.Plain("x" + Text(random))),
                    Marked(random)
                )
            )
        ) with
        {
            Venue = Text(random),
            Participants = [Person(Text(random), Text(random))],
        };

    private static Paragraph Marked(Random random)
    {
        var text = Text(random);
        var start = random.Next(text.Length);
        var length = random.Next(1, text.Length - start + 1);
        var kind = (MarkKind)random.Next(0, 3);
        return kind == MarkKind.Code ? Paragraph(text) : Paragraph(text, new Mark(start, length, kind));
    }

    private static string Text(Random random) =>
        "x" + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)])) + "x";

    private static string WordsOf(Meeting meeting)
    {
        var words = new StringBuilder();
        words.AppendJoin('|', meeting.Participants.Select(person => person.Name + "/" + person.Title)).Append(meeting.Venue).Append('\n');
        foreach (var item in meeting.Items)
        {
            words
                .Append(item.Number)
                .Append(' ')
                .Append(item.Title.Text)
                .Append(item.CaseNumber?.Value)
                .Append(item.DurationMinutes)
                .Append('\n');
            foreach (var section in item.Sections)
            {
                words.Append(section.Heading).Append(':').Append(section.PlainText).Append('\n');
            }
        }

        return string.Join(' ', words.ToString().Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
