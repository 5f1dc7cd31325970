using System.Text;
using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;
using MinutesSite.Tests.Write;

namespace MinutesSite.Tests.Import;

/// <summary>Input that nobody meant: every file ends in minutes or in a reason.</summary>
public sealed class NothingCrashesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_with_lines_lost_doubled_and_moved()
    {
        var lines = SetAsText.Markdown(MadeUpMinutes.Pieces).Split('\n');
        for (var seed = 0; seed < 400; seed++)
        {
            var dice = new Random(seed);
            var changed = lines.SelectMany(line =>
                Enumerable.Repeat(
                    dice.Next(12) == 0 ? lines[dice.Next(lines.Length)] : line,
                    dice.Next(10) switch
                    {
                        0 => 0,
                        1 => 2,
                        _ => 1,
                    }
                )
            );
            Import(TextSource.Read("x", string.Join('\n', changed), isMarkdown: dice.Next(2) == 0));
        }
    }

    [Fact]
    public void Text_with_signs_where_they_do_not_belong()
    {
        const string Signs = "*_[](){}<>|#-+.:;?!\\`~\"'&§½\t\f\r\n\u00a0\u00ad\u200b\ufffd\ud83d0123456789";
        var text = SetAsText.Markdown(MadeUpMinutes.Pieces);
        for (var seed = 0; seed < 400; seed++)
        {
            var dice = new Random(seed);
            var changed = new StringBuilder(text);
            for (var i = dice.Next(1, 60); i > 0; i--)
            {
                var at = dice.Next(changed.Length);
                _ = dice.Next(3) switch
                {
                    0 => changed.Remove(at, 1),
                    1 => changed.Insert(at, Signs[dice.Next(Signs.Length)]),
                    _ => changed.Insert(at, changed.ToString(at, Math.Min(20, changed.Length - at))),
                };
            }

            Import("x.txt", Encoding.UTF8.GetBytes(changed.ToString()));
        }
    }

    [Theory]
    [InlineData("x.txt")]
    [InlineData("x.html")]
    [InlineData("x.docx")]
    public void Bytes_by_the_throw_of_dice(string name)
    {
        var good = name switch
        {
            "x.docx" => SetAsDocx.Document(MadeUpMinutes.Pieces),
            "x.html" => Encoding.UTF8.GetBytes(SetAsHtml.Page(MadeUpMinutes.Pieces)),
            _ => Encoding.UTF8.GetBytes(SetAsText.Plain(MadeUpMinutes.Pieces)),
        };
        for (var seed = 0; seed < 150; seed++)
        {
            var dice = new Random(seed);
            var bytes = good.ToArray();
            for (var i = dice.Next(1, 30); i > 0; i--)
            {
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            }

            Import(name, dice.Next(4) == 0 ? bytes[..dice.Next(1, bytes.Length)] : bytes);
        }
    }

    [Theory]
    [InlineData("1. Ny bro\n\n-")]
    [InlineData("1. Ny bro\n\ne.")]
    [InlineData("1. Ny bro\n\n\u00ad\n\nGodkendt.")]
    [InlineData("1. Ny bro\n\n-\n\n*\n\n7.\n\n2. Kaj\n\n–")]
    [InlineData("00.30.00-P00-1-25\n3.K\nLukkede punkter\n3.K")]
    [InlineData("Punkt 3: Ny bro\n\nGodkendt.\n\nLukkede punkter\n\nPunkt 3: Kaj\n\nGodkendt.")]
    [InlineData("Punkt 3: Ny bro\n\nGodkendt.\n\nLukkede punkter\n\nPunkt 2: Kaj\n\nGodkendt.\n\nÅbne punkter\n\nPunkt 1: Ø")]
    public void Signs_alone_in_a_paragraph_and_numbers_that_do_not_go_on(string items)
    {
        foreach (var head in (string[])["", "REFERAT Forum d. 04-02-2026\n\n"])
        {
            Import("x.txt", Encoding.UTF8.GetBytes(head + items));
            Import("x.html", Encoding.UTF8.GetBytes($"<p>{(head + items).Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>"));
        }
    }

    [Theory]
    [InlineData("((((((((", 20_000)]
    [InlineData("**", 20_000)]
    [InlineData("[x](", 20_000)]
    [InlineData("1. ", 20_000)]
    [InlineData("a, ", 20_000)]
    [InlineData("- x\n", 20_000)]
    [InlineData("Punkt 1: x\n", 5_000)]
    [InlineData("Beslutning\n\n", 5_000)]
    [InlineData("a\tb\n", 10_000)]
    [InlineData("Mødedeltagere A (B), ", 5_000)]
    [InlineData("<div>", 20_000)]
    [InlineData(" \t ", 20_000)]
    [InlineData("...... 1 ", 10_000)]
    public void The_same_again_and_again(string part, int times)
    {
        var text = "REFERAT Forum d. 04-02-2026\n\nPunkt 1: Titel\n\nBeslutning\n\n" + string.Concat(Enumerable.Repeat(part, times));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Import("x.txt", Encoding.UTF8.GetBytes(text));
        Import("x.html", Encoding.UTF8.GetBytes(text));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"'{part}' took {clock.Elapsed}");
    }

    private void Import(string name, byte[] bytes)
    {
        File.WriteAllBytes(folder[name], bytes);
        try
        {
            Import(ReadSource.From(folder[name]));
        }
        catch (CannotImportException fault)
        {
            Assert.NotEmpty(fault.Message);
        }
    }

    private static void Import(SourceDocument source)
    {
        try
        {
            ImportOne.Of(source, Registers.Empty, null);
        }
        catch (CannotImportException fault)
        {
            Assert.DoesNotContain('\n', fault.Message);
        }
    }
}
