using System.Globalization;
using System.Text;
using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Benchmarks.Limits;

/// <summary>A kind of input that can grow without end, and what is done with it.</summary>
/// <param name="Name">What there is more and more of.</param>
/// <param name="Start">How much of it the first run has; each further one has twice as much.</param>
/// <param name="Prepare">Makes so much of it; what is returned is measured.</param>
internal sealed record LimitedInput(string Name, int Start, Func<int, Action> Prepare)
{
    /// <summary>All kinds that are measured.</summary>
    public static IReadOnlyList<LimitedInput> All { get; } =
    [
        Build("days in a paragraph", 500, n => Repeat(n, i => $"Havneudvalget drøftede det den {1 + (i % 28)}. marts 2026. ")),
        Build("items mentioned in a paragraph", 500, n => Repeat(n, i => $"jf. punkt {1 + (i % 9)} på mødet den 3. marts 2026 og ")),
        Build("addresses in a paragraph", 500, n => Repeat(n, i => $"www.a{i}.dk og https://b{i}.dk/c ")),
        Build("journal numbers in a paragraph", 500, n => Repeat(n, i => $"00.30.00-P00-{i}-26 ")),
        Build("words in a paragraph", 2_500, n => Repeat(n, i => $"ord{i % 977} ")),
        Build("stars in a paragraph", 500, n => Repeat(n, i => i % 2 == 0 ? "**a" : "*b ")),
        Build("brackets in a paragraph", 500, n => Repeat(n, _ => "[a](")),
        Build("entries of a list", 500, n => Repeat(n, i => $"- led {i}\n")),
        Build("levels of a list", 20, n => Repeat(n, i => new string(' ', 2 * i) + "- led\n")),
        Build("rows of a table", 500, n => "| a | b |\n| --- | --- |\n" + Repeat(n, i => $"| {i} | b |\n")),
        Site(
            "items of a meeting",
            250,
            (files, n) => files.Add(Minutes(1, Repeat(n, i => $"## Punkt {i + 2}: Sag {i}\n\n### Beslutning\n\nGodkendt.\n\n")))
        ),
        Site("meetings with names alike", 100, (files, n) => files.AddRange(Enumerable.Range(0, n).Select(Similar))),
        Site(
            "enclosures",
            250,
            (files, n) => files.AddRange(Enumerable.Range(0, n).Select(i => ($"content/bilag/notat-{i}.txt", "Notat.")))
        ),
        Site(
            "topics",
            250,
            (files, n) => files.Add(("content/emner.yml", Repeat(n, i => $"- navn: Emne {i}\n  andre_navne: [Sagen om emne {i}]\n")))
        ),
        Html("nested elements", 500, n => Repeat(n, _ => "<div><p>") + "tekst" + Repeat(n, _ => "</p></div>")),
        Html("elements that are never closed", 500, n => Repeat(n, _ => "<b><table><tr><td>")),
        Text("lines of text", 500, n => Repeat(n, i => $"Linje {i} af en lang tekst, der går videre\n")),
        Text("lines that look like items", 300, n => Repeat(n, i => $"{1 + (i % 300)}. Titel nummer {i}\n\nTekst.\n\n")),
        Text(
            "people",
            300,
            n => "",
            people: n => string.Join(", ", Enumerable.Range(0, n).Select(i => $"Ida{(char)('a' + (i % 26))} Holm{i}"))
        ),
        Text("columns", 300, n => Repeat(n, i => $"Ord {i}          Ord          Ord\n")),
        Text("words without a stop", 2_500, n => Repeat(n, i => $"ord{i % 977} ")),
    ];

    private static LimitedInput Build(string name, int start, Func<int, string> text) =>
        Site(name, start, (files, n) => files.Add(Minutes(1, text(n))));

    private static LimitedInput Site(string name, int start, Action<List<(string Path, string Text)>, int> add) =>
        new(
            name,
            start,
            n =>
            {
                var files = new List<(string Path, string Text)> { Minutes(3, "Godkendt.") };
                add(files, n);
                return () => MadeUpRoot.Build(files);
            }
        );

    private static (string, string) Minutes(int day, string text) =>
        (
            string.Create(CultureInfo.InvariantCulture, $"content/referater/2026/2026-03-{day:00}-havneudvalget.md"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"---\nforum: Havneudvalget\ndato: 2026-03-{day:00}\n---\n\n## Punkt 1: Sag\n\n### Beslutning\n\n{text}\n"
            )
        );

    private static (string, string) Similar(int i)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(i);
        return (
            string.Create(CultureInfo.InvariantCulture, $"content/referater/{day.Year}/{day:yyyy-MM-dd}-havneudvalget.md"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"---\nforum: Havneudvalget\ndato: {day:yyyy-MM-dd}\ndeltagere: [Ida Holm{i}, Ida Holn{i}]\n---\n\n"
                    + $"## Punkt 1: Sag\n\n### Beslutning\n\nGodkendt.\n"
            )
        );
    }

    private static LimitedInput Html(string name, int start, Func<int, string> body) =>
        new(
            name + " (HTML)",
            start,
            n =>
            {
                var page = $"<h1>Referat af møde i Havneudvalget den 3. marts 2026</h1><h2>Punkt 1: Sag</h2>{body(n)}";
                return () => Import(() => HtmlSource.Read("referat.html", page));
            }
        );

    private static LimitedInput Text(string name, int start, Func<int, string> body, Func<int, string>? people = null) =>
        new(
            name + " (text)",
            start,
            n =>
            {
                var text =
                    "Referat af møde i Havneudvalget den 3. marts 2026\n\nTil stede: "
                    + (people is null ? "Ida Holm, Per Dam" : people(n))
                    + $"\n\nPunkt 1: Sag\n\n{body(n)}\n\nPunkt 2: Eventuelt\n\nIntet.\n";
                return () => Import(() => TextSource.Read("referat.txt", text, isMarkdown: true));
            }
        );

    private static void Import(Func<SourceDocument> read)
    {
        try
        {
            GC.KeepAlive(ImportOne.Of(read(), Registers.Empty, null));
        }
        catch (CannotImportException)
        {
            // A refusal is an answer too; what counts is how long it takes.
        }
    }

    private static string Repeat(int times, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }
}
