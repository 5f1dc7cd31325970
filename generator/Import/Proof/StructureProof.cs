using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Recognise;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Proof;

/// <summary>
/// What an import may have done to the structure while it lost no word: an item that became text, a heading inside a paragraph, a
/// number that changed. It compares the source as read with the file as text, and tells an editor where to look.
/// </summary>
public sealed partial class StructureProof
{
    private const int Enough = 12;
    private const int FewestOfYear = 5;

    private readonly SourceDocument source;
    private readonly Ledger ledger;
    private readonly SortedSet<int> items = [];
    private readonly HashSet<string> ownLines = new(StringComparer.Ordinal);
    private readonly List<string> headings = [];
    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.Ordinal);

    private StructureProof(SourceDocument source, Ledger ledger)
    {
        this.source = source;
        this.ledger = ledger;
    }

    /// <summary>What to look at, in Danish; empty where nothing is odd.</summary>
    /// <param name="source">The source.</param>
    /// <param name="ledger">Which lines are fields or no part of the minutes.</param>
    /// <param name="markdown">The file that is to be written.</param>
    public static IReadOnlyList<string> Of(SourceDocument source, Ledger ledger, string markdown)
    {
        var proof = new StructureProof(source, ledger);
        proof.ReadResult(markdown);
        return [.. proof.Numbers(), .. proof.Contents(), .. proof.Headings(), .. proof.Entries()];
    }

    private void ReadResult(string markdown)
    {
        var inSection = new List<Entry>();
        foreach (var line in markdown.Split('\n').SkipWhile((line, at) => at == 0 || line != "---"))
        {
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] == '#')
            {
                inSection = [];
                headings.Add(Key(line));
                if (ItemNumber().Match(line) is { Success: true } item)
                {
                    items.Add(int.Parse(item.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
                }
            }

            ownLines.Add(Key(line));
            if (ResultEntry().Match(line) is { Success: true } entry)
            {
                var text = entry.Groups["text"].Value;
                var number = entry.Groups["number"] is { Success: true } written
                    ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture)
                    : (int?)null;
                inSection.Add(new(number, text, inSection));
                ownLines.Add(Key(text));
                (entries.TryGetValue(Start(text), out var same) ? same : entries[Start(text)] = []).Add(inSection[^1]);
            }
        }
    }

    /// <summary>The items' numbers go up by one.</summary>
    private IEnumerable<string> Numbers()
    {
        // Many bodies number through the year: what begins far above 1 begins there.
        var expected = items.Count > 0 && items.Min >= FewestOfYear ? items.Min : 1;
        foreach (var number in items)
        {
            if (number != expected)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Før punkt {number} mangler {(number == expected + 1 ? $"punkt {expected}" : $"punkt {expected}-{number - 1}")}. Se "
                        + $"efter, om det er faldet ud."
                );
            }

            expected = number + 1;
        }
    }

    /// <summary>
    /// The table of contents has no more lines with a page than there are items; titles that it lacks are told one by one.
    /// </summary>
    private IEnumerable<string> Contents()
    {
        var lines = source
            .Blocks.Where(block => TableOfContentsLine.Title(block.Plain) is { Length: > 0 } && char.IsAsciiDigit(block.Plain[^1]))
            .Select(block => block.Line)
            .Distinct()
            .ToList();
        if (lines.Count > items.Count)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{source.PlaceWord} {lines[0]}: indholdsfortegnelsen har {lines.Count} sidetal, men der er fundet {items.Count} punkter."
            );
        }
    }

    /// <summary>Every heading is a line of its own, and every "Punkt 3:" an item.</summary>
    private IEnumerable<string> Headings()
    {
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            var isMarked = block.HeadingLevel > 0 || (block.IsBold && block.IsText && block.Plain.Length < 150);
            if (
                !isMarked
                || block.LeftOutBecause is not null
                || IsElsewhere(block)
                || block.GoesOn
                || (i + 1 < source.Blocks.Count && source.Blocks[i + 1].GoesOn)
            )
            {
                continue;
            }

            if (SourceItem().Match(block.Plain) is { Success: true } item)
            {
                if (!items.Contains(int.Parse(item.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)))
                {
                    yield return At(block, "ligner overskriften på et punkt, men er ikke blevet det");
                }
            }
            else if (!IsOwnLine(block))
            {
                yield return At(block, "er en overskrift i kilden, men står inde i en tekst i resultatet");
            }
        }
    }

    private bool IsOwnLine(SourceBlock block)
    {
        var name = Durations.AtEnd(block.Plain) is { } time ? block.Plain[..time.Start] : block.Plain;
        var key = Key(name);
        return key.Length == 0
            || ownLines.Contains(key)
            || headings.Exists(heading => heading.Contains(key, StringComparison.Ordinal))
            || name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && ownLines.Contains(Key(name[..colon]));
    }

    /// <summary>A numbered entry keeps its number; a bullet among points that say "at" is no point.</summary>
    private IEnumerable<string> Entries()
    {
        foreach (var block in source.Blocks)
        {
            if (
                block.Marker is null
                || block.Plain.Length < Enough
                || IsElsewhere(block)
                || !entries.TryGetValue(Start(block.Plain), out var same)
            )
            {
                continue;
            }

            if (ListMarker.NumberOf(block.Marker) is { } number)
            {
                if (number > 1 && same.TrueForAll(entry => entry.Number is { } other && other != number))
                {
                    yield return At(block, string.Create(CultureInfo.InvariantCulture, $"har fået nummeret {same[0].Number} i resultatet"));
                }
            }
            else if (
                !ListMarker.IsLetter(block.Marker)
                && !IsPoint(block.Plain)
                && same.TrueForAll(entry => entry.Number is not null && entry.Beside.Exists(other => IsPoint(other.Text)))
            )
            {
                yield return At(block, "er blevet et punkt i en indstilling, men begynder ikke med 'at' som de andre");
            }
        }
    }

    private bool IsElsewhere(SourceBlock block) =>
        ledger.LeftOut.ContainsKey(block.Line) || ledger.Fields.Contains(block.Line) || ledger.KeptAside.Contains(block.Line);

    private string At(SourceBlock block, string what) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{source.PlaceWord} {block.Line}: '{(block.Plain.Length <= 60 ? block.Plain : block.Plain[..60] + "…")}' {what}."
        );

    private static bool IsPoint(string text) => text.StartsWith("at ", StringComparison.OrdinalIgnoreCase);

    private static string Key(string line) =>
        TableOfContents.Key(line.Contains("](", StringComparison.Ordinal) ? InlineMarkdown.Read(line).Text : line);

    private static string Start(string text) => Key(text) is { Length: > Enough } key ? key[..Enough] : Key(text);

    private sealed record Entry(int? Number, string Text, List<Entry> Beside);

    [GeneratedRegex(@"^## Punkt (?<number>[0-9]{1,3})(?::|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(
        @"^[\s*_]*(?:dagsordens)?punkt\s+(?:nr\.?\s*)?(?<number>[0-9]{1,3})\s*[:.–-]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SourceItem();

    [GeneratedRegex(@"^\s*(?:(?<number>[0-9]{1,3})[.)]|[-*])\s+(?<text>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ResultEntry();
}
