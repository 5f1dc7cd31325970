using System.Text;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>The table of contents: which blocks are it, and the titles that it has.</summary>
public sealed partial class TableOfContents
{
    private readonly HashSet<int> held;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> closed = new(StringComparer.Ordinal);

    private TableOfContents(IReadOnlyList<SourceBlock> blocks, HashSet<int> held, List<string> titles)
    {
        this.held = held;
        ReadClosed(blocks);
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

    /// <summary>Whether it says of anything that it is closed.</summary>
    public bool HasClosed { get; private set; }

    /// <summary>Whether it says of this title that it is closed.</summary>
    public bool SaysClosed(string title) => closed.Contains(TitleKey(title));

    /// <summary>Whether a line has the words of a title that it says is closed.</summary>
    public bool SaysClosedIn(string line)
    {
        var key = closed.Count == 0 ? "" : Key(line);
        return closed.Any(title => title.Length >= LeastOfKey && key.Contains(title, StringComparison.Ordinal));
    }

    // Shorter ones stand in many a sentence.
    private const int LeastOfKey = 12;

    private void ReadClosed(IReadOnlyList<SourceBlock> blocks)
    {
        var inClosed = false;
        foreach (var i in held.Order())
        {
            var title = WithoutNumber(Words(blocks[i]));
            title = TableOfContentsLine.Title(title) is { Length: > 0 } led ? led : title;
            if (GroupHeading.Closes(blocks[i] with { Marker = null, Text = Model.RichText.Plain(title) }) is { } closes)
            {
                inClosed = closes;
                HasClosed |= closes;
            }
            else if (inClosed || ClosedItem.SaysTitle(Words(blocks[i])) || ClosedItem.SaysTitle(title))
            {
                HasClosed = true;
                closed.Add(TitleKey(EndsInPage().Replace(ClosedItem.WithoutWord(title), "")));
            }
        }
    }

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

            if (isInside && !TableOfContentsLine.HasLeader(text) && HeadLabel.StartOf(text) is not null)
            {
                // A label of the head: the list is over, or the word for it was the title of an agenda.
                isInside = false;
                pending.Clear();
                continue;
            }

            if (EntryTitle(block, isInside && !BeginsItem(blocks, i)) is { } title)
            {
                // A title over two lines: the lines before, since the last entry, that are part of nothing else. A line that comes again
                // below is a title of its own, whose page number is missing.
                var before = new List<string>();
                foreach (
                    var line in isInside
                        ? pending
                            .Where(p => blocks[p].HeadingLevel == 0 && !ColumnHead().IsMatch(Words(blocks[p])))
                            .Select(p => Words(blocks[p]))
                        : []
                )
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
                isInside =
                    pending.Count <= 2 && block.HeadingLevel == 0 && JournalNumbers.In(text) is null && SectionNames.KindOf(text) is null;
            }
        }

        if (titles.Count == 0)
        {
            ReadPlainList(blocks, held, titles);
        }

        if (titles.Count == 0 && held.Count == 1 && blocks[held.First()].Plain.StartsWith("dagsorden", StringComparison.OrdinalIgnoreCase))
        {
            // Nothing is listed below it: it says what these pages are.
            held.Clear();
        }

        return new(blocks, held, titles);
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

    private static string Words(SourceBlock block) =>
        block.Cells is { } cells ? string.Join(' ', cells.Select(cell => cell.Text)).Trim()
        : ListMarker.NumberOf(block.Marker) is null ? block.Plain
        : block.Marker + " " + block.Plain;

    private static bool IsName(string text) => Name().IsMatch(text);

    private static string? EntryTitle(SourceBlock block, bool isInside)
    {
        if (block.Cells is { Count: >= 2 } cells)
        {
            return isInside && PageNumber().IsMatch(cells[^1].Text)
                ? string.Join(' ', cells.SkipLast(1).Select(cell => cell.Text).Where(cell => cell.Length > 0)).TrimEnd('.', '…', ' ')
                : null;
        }

        // "Punkt nr. 1" with its title below is no entry of page 1.
        var text = Words(block);
        return ItemHeading.Of(block) is { IsNumberAlone: true } ? null
            : TableOfContentsLine.Title(text) is { Length: > 0 } title && text.Length < 400 ? title
            : isInside && EndsInPage().Match(text) is { Success: true } match ? text[..match.Index]
            : null;
    }

    // A title that is broken in the same way below comes again, but its other half follows it there.
    private static bool ComesAgain(
        Dictionary<string, List<int>> places,
        IReadOnlyList<SourceBlock> blocks,
        int after,
        string title,
        string next
    )
    {
        if (!places.TryGetValue(Key(WithoutNumber(title)), out var all))
        {
            return false;
        }

        var place = all.BinarySearch(after + 1);
        place = place < 0 ? ~place : place;
        return place < all.Count
            && (
                all[place] + 1 == blocks.Count
                || Key(blocks[all[place] + 1].Plain) is not { Length: > 0 } follows
                || !Key(next).StartsWith(follows, StringComparison.Ordinal)
            );
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

    private static bool BeginsItem(IReadOnlyList<SourceBlock> blocks, int index) =>
        index + 1 < blocks.Count
        && (JournalNumbers.In(blocks[index + 1].Plain) is not null || SectionNames.KindOf(blocks[index + 1].Plain) is not null);

    // Without page numbers: lines that come again below as lines of their own, under a name for it or numbered one below the other.
    private static void ReadPlainList(IReadOnlyList<SourceBlock> blocks, HashSet<int> held, List<string> titles)
    {
        if (held.Count > 1)
        {
            return;
        }

        var places = PlacesOf(blocks);
        var start = held.Count == 1 ? held.First() + 1 : FirstOfNumbered(blocks, places);
        if (start < 0)
        {
            return;
        }

        var pending = new List<int>();
        for (var i = start; i < blocks.Count && pending.Count <= 2; i++)
        {
            var words = Words(blocks[i]);
            var isEntry =
                places.TryGetValue(Key(WithoutNumber(words)), out var all)
                && all[^1] > i
                && !titles.Contains(WithoutNumber(words), StringComparer.Ordinal);
            if (isEntry && HeadLabel.StartOf(words) is null && SectionNames.KindOf(words) is null)
            {
                held.UnionWith(pending);
                titles.AddRange(pending.Where(p => GroupHeading.Closes(blocks[p]) is null).Select(p => WithoutNumber(Words(blocks[p]))));
                pending.Clear();
                held.Add(i);
                if (GroupHeading.Closes(blocks[i]) is null)
                {
                    titles.Add(WithoutNumber(words));
                }
            }
            else if (
                HeadLabel.StartOf(words) is null
                && !titles.Contains(WithoutNumber(words), StringComparer.Ordinal)
                && (ItemHeading.Of(blocks[i]) is not null || IsWithinList(blocks[i]) || LeadsOn(i))
            )
            {
                pending.Add(i);
            }
            else
            {
                break;
            }
        }

        // "Tillægsdagsorden" between the entries.
        bool LeadsOn(int at) =>
            at + 1 < blocks.Count
            && blocks[at] is { Cells: null, Plain.Length: > 3 and < 60 }
            && SubHeadings.IsName(blocks[at].Plain)
            && ItemHeading.Of(blocks[at + 1]) is { Title.Text.Length: > 2 }
            && places.TryGetValue(Key(WithoutNumber(Words(blocks[at + 1]))), out var all)
            && all[^1] > at + 1
            && !titles.Contains(WithoutNumber(Words(blocks[at + 1])), StringComparer.Ordinal);
    }

    // "Åbne", "Eventuelt:" parts a list.
    private static bool IsWithinList(SourceBlock block) =>
        GroupHeading.Closes(block) is not null
        || (block.Plain.Length < 40 && block.Plain.EndsWith(':') && HeadLabel.StartOfHeadLine(block.Plain) is null);

    private static int FirstOfNumbered(IReadOnlyList<SourceBlock> blocks, Dictionary<string, List<int>> places)
    {
        for (var i = 0; i + 1 < blocks.Count && SectionNames.KindOf(blocks[i].Plain) is null; i++)
        {
            if (ComesAgain(i) && ComesAgain(i + 1))
            {
                return i;
            }
        }

        return -1;

        bool ComesAgain(int at) =>
            ItemHeading.Of(blocks[at]) is { Title.Text.Length: > 2 }
            && places.TryGetValue(Key(WithoutNumber(Words(blocks[at]))), out var all)
            && all[^1] > at + 1;
    }

    /// <summary>A title without "Punkt 3:" or "3." before it, and without the word that says whether the item is open.</summary>
    public static string WithoutNumber(string title) => ItemHeading.WithoutOpenness(Number().Replace(title, "", 1).Trim()).Trim();

    [GeneratedRegex(
        @"^\s*(?:indholdsfortegnelse|indhold|dagsordenspunkter|punkter\s+på\s+dagsordenen|punktoversigt|oversigt|dagsorden|sagsoversigt"
            + @"|sagsliste|punkter|protokoller|mødets\s+dagsorden|følgende\s+(?:sager|punkter)\s+(?:blev\s+)?behandle(?:s|t|de)"
            + @"|emner)\s*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^\s*(?:(?:punkt|titel|emne|nr\.?|sag|overskrift)\s+)*(?:side(?:tal)?)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ColumnHead();

    [GeneratedRegex(@"^\s*(?:s\.|side)?\s*[0-9]{1,4}\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(
        @"(?:\s{3,}|\t|\s+(?=[0-9]{1,3}$))(?:s\.|side)?\s*[0-9]{1,3}\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex EndsInPage();

    [GeneratedRegex(
        @"^\s*(?:(?:(?:dagsordens)?punkt|pkt\.?|sag|ad)\s*(?:nr\.?\s*)?[0-9]{1,3}\s*[:.)–-]?\s*|[0-9]{1,3}\s*[.):]\s*|[0-9]{1,3}\s+(?=\("
            + @"|\p{Lu}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();
}
