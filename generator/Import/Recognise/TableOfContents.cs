using System.Text;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>The table of contents: which blocks are it, and the titles that it has.</summary>
public sealed partial class TableOfContents
{
    private readonly HashSet<int> held;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    private TableOfContents(HashSet<int> held, List<string> titles)
    {
        this.held = held;
        Titles = titles;
        foreach (var title in titles)
        {
            keys.Add(TitleKey(title));
        }
    }

    /// <summary>The titles in order, without numbers and page numbers.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>How many titles it has; 0 where there is no table of contents.</summary>
    public int Count => Titles.Count;

    /// <summary>Finds it in the blocks.</summary>
    public static TableOfContents In(IReadOnlyList<SourceBlock> blocks)
    {
        var held = new HashSet<int>();
        var titles = new List<string>();
        var pending = new List<int>();
        Dictionary<string, List<int>>? places = null;
        var isInside = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var text = Words(block);
            if (IsName(text))
            {
                held.Add(i);
                pending.Clear();
                isInside = true;
                continue;
            }

            if (EntryTitle(block, isInside && !BeginsItem(blocks, i)) is { } title)
            {
                // A title over two lines: the lines before, since the last entry, that are part of nothing else. A line that comes again
                // below is a title of its own, whose page number is missing.
                var before = new List<string>();
                foreach (var line in isInside ? pending.Where(p => blocks[p].HeadingLevel == 0 && !ColumnHead().IsMatch(Words(blocks[p]))).Select(p => Words(blocks[p])) : [])
                {
                    before.Add(line);
                    if (ComesAgain(places ??= PlacesOf(blocks), blocks, i, string.Join(' ', before), title))
                    {
                        titles.Add(WithoutNumber(string.Join(' ', before)));
                        before.Clear();
                    }
                }

                titles.Add(WithoutNumber(string.Join(' ', [.. before, title])));
                held.UnionWith(isInside ? pending : []);
                held.Add(i);
                pending.Clear();
                isInside = true;
            }
            else if (isInside)
            {
                pending.Add(i);
                isInside = pending.Count <= 2 && block.HeadingLevel == 0 && JournalNumbers.In(text) is null && SectionNames.KindOf(text) is null;
            }
        }

        if (titles.Count == 0)
        {
            ReadPlainList(blocks, held, titles);
        }

        return new(held, titles);
    }

    /// <summary>Whether a block is part of it.</summary>
    public bool Holds(int index) => held.Contains(index);

    /// <summary>Whether it has a title.</summary>
    public bool Has(string title) => keys.Contains(TitleKey(title));

    /// <summary>Whether one of its titles begins so and is longer.</summary>
    public bool HasStart(string start)
    {
        var key = Key(start);
        return key.Length >= 8 && keys.Any(title => title.Length > key.Length && title.StartsWith(key, StringComparison.Ordinal));
    }

    /// <summary>A title's key without the item's time and journal number, which one of two places may have at its end.</summary>
    public static string TitleKey(string title)
    {
        var time = Durations.AtEnd(title);
        var name = time is null ? title : title[..time.Value.Start];
        return Key(JournalNumbers.AtEnd(name) is { } number ? name[..number.Start] : name);
    }

    /// <summary>A title's letters and digits in lower case: what two ways to set it have in common.</summary>
    public static string Key(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    private static string Words(SourceBlock block) => block.Cells is { } cells ? string.Join(' ', cells.Select(cell => cell.Text)).Trim()
        : block.Marker is null ? block.Plain : block.Marker + " " + block.Plain;

    private static bool IsName(string text) => Name().IsMatch(text);

    private static string? EntryTitle(SourceBlock block, bool isInside)
    {
        if (block.Cells is { Count: >= 2 } cells)
        {
            return isInside && PageNumber().IsMatch(cells[^1].Text) ? string.Join(' ', cells.SkipLast(1).Select(cell => cell.Text).Where(cell => cell.Length > 0)).TrimEnd('.', '…', ' ') : null;
        }

        var text = Words(block);
        return TableOfContentsLine.Title(text) is { Length: > 0 } title && text.Length < 400 ? title
            : isInside && EndsInPage().Match(text) is { Success: true } match ? text[..match.Index] : null;
    }

    // A title that is broken in the same way below comes again, but its other half follows it there.
    private static bool ComesAgain(Dictionary<string, List<int>> places, IReadOnlyList<SourceBlock> blocks, int after, string title, string next)
    {
        if (!places.TryGetValue(Key(WithoutNumber(title)), out var all))
        {
            return false;
        }

        var place = all.BinarySearch(after + 1);
        place = place < 0 ? ~place : place;
        return place < all.Count
            && (all[place] + 1 == blocks.Count || Key(blocks[all[place] + 1].Plain) is not { Length: > 0 } follows || !Key(next).StartsWith(follows, StringComparison.Ordinal));
    }

    /// <summary>Where each line stands, by its key without a number before it.</summary>
    private static Dictionary<string, List<int>> PlacesOf(IReadOnlyList<SourceBlock> blocks)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Plain.Length < 400 && Key(WithoutNumber(Words(blocks[i]))) is { Length: > 2 } key)
            {
                (places.TryGetValue(key, out var same) ? same : places[key] = []).Add(i);
            }
        }

        return places;
    }

    private static bool BeginsItem(IReadOnlyList<SourceBlock> blocks, int index)
        => index + 1 < blocks.Count && (JournalNumbers.In(blocks[index + 1].Plain) is not null || SectionNames.KindOf(blocks[index + 1].Plain) is not null);

    // Without page numbers: below a name for it, a list whose first title comes again as a line of its own.
    private static void ReadPlainList(IReadOnlyList<SourceBlock> blocks, HashSet<int> held, List<string> titles)
    {
        if (held.Count != 1)
        {
            return;
        }

        var start = held.First() + 1;
        var first = start < blocks.Count ? Key(WithoutNumber(Words(blocks[start]))) : "";
        var again = first.Length < 3 ? -1 : Enumerable.Range(start + 1, Math.Max(0, Math.Min(blocks.Count, start + 200) - start - 1)).FirstOrDefault(i => Key(WithoutNumber(Words(blocks[i]))) == first, -1);
        if (again < 0)
        {
            return;
        }

        for (var i = start; i < again; i++)
        {
            held.Add(i);
            titles.Add(WithoutNumber(Words(blocks[i])));
        }
    }

    /// <summary>A title without "Punkt 3:" or "3." before it, and without the word that says whether the item is open.</summary>
    public static string WithoutNumber(string title) => ItemHeading.WithoutOpenness(Number().Replace(title, "", 1).Trim()).Trim();

    [GeneratedRegex(@"^\s*(?:indholdsfortegnelse|indhold|dagsordenspunkter|punkter\s+på\s+dagsordenen|punktoversigt|oversigt|dagsorden|sagsoversigt|sagsliste|punkter)\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s*(?:(?:punkt|titel|emne|nr\.?|sag|overskrift)\s+)*(?:side(?:tal)?)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ColumnHead();

    [GeneratedRegex(@"^\s*(?:s\.|side)?\s*[0-9]{1,4}\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?:\s{3,}|\t|\s+(?=[0-9]{1,3}$))(?:s\.|side)?\s*[0-9]{1,3}\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndsInPage();

    [GeneratedRegex(@"^\s*(?:(?:(?:dagsordens)?punkt|pkt\.?|sag|ad)\s*(?:nr\.?\s*)?[0-9]{1,3}\s*[:.)–-]?\s*|[0-9]{1,3}\s*[.):]\s*|[0-9]{1,3}\s+(?=\())", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
