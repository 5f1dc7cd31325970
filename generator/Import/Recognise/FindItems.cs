using MinutesSite.Import.Recognise.Forms;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>An item found: where its heading is, and where its own blocks are.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title, whole.</param>
/// <param name="Start">The index of its heading's block.</param>
/// <param name="BodyStart">The index of the first block after the heading.</param>
/// <param name="End">The index after its last block.</param>
/// <param name="IsClosed">Whether it says itself that it is closed, or stands in a closed group.</param>
/// <param name="IsRenumbered">Whether the source gives it a number that another item has.</param>
public sealed record FoundItem(int Number, RichText Title, int Start, int BodyStart, int End, bool IsClosed, bool IsRenumbered = false);

/// <summary>Finds where items begin: by what follows a numbered line, by the table of contents, by the numbers going up.</summary>
public sealed class FindItems
{
    private const int HighestNumber = 999;
    private const int LookAhead = 6;
    private const double LeastForNumber = 1.5;

    // What looks like a title and has text below it, with nothing else that speaks for it.
    private const double LeastForLooks = 1.2;

    // "Evt." ends in a stop and is no sentence.
    private const int LongestShortForm = 6;

    private readonly IReadOnlyList<SourceBlock> blocks;
    private readonly TableOfContents contents;

    private FindItems(IReadOnlyList<SourceBlock> blocks, TableOfContents contents)
    {
        this.blocks = blocks;
        this.contents = contents;
    }

    private IReadOnlyList<ItemGroup> Groups { get; set; } = [];

    /// <summary>The items as they stand, and the groups that they stand in; no items where there are none.</summary>
    public static (IReadOnlyList<FoundItem> Items, IReadOnlyList<ItemGroup> Groups) In(
        IReadOnlyList<SourceBlock> blocks,
        TableOfContents contents
    )
    {
        var find = new FindItems(blocks, contents);
        return (find.Found(), find.Groups);
    }

    private List<FoundItem> Found()
    {
        var named = new List<Candidate>();
        var numbered = new List<Candidate>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (contents.Holds(i) || ItemHeading.Of(blocks[i]) is not { Number: > 0 and <= HighestNumber } heading)
            {
                continue;
            }

            var score = Score(i, heading);
            if (heading.SaysPunkt)
            {
                named.Add(new(i, heading, score + (heading.IsNumberAlone ? 3 : 1), 0));
            }
            else
            {
                numbered.Add(
                    new(i, heading, score - (heading.IsBare ? 1 : 0), Looks(i, heading))
                    {
                        IsTitleAtMargin = blocks[i].Indent == 0 && char.IsUpper(heading.Title.Text[0]),
                    }
                );
            }
        }

        var groups = ItemGroup.In(blocks, contents);
        var chains = Chains(groups, named, numbered);
        if (chains.TrueForAll(chain => chain.Count == 0))
        {
            var unnumbered = Unnumbered();
            chains = [.. groups.Select(group => unnumbered.FindAll(candidate => group.Holds(candidate.Index)))];
        }

        (groups, chains) = WithoutEmpty(groups, chains);
        WithClosing(groups, chains);
        Groups = groups;
        return NumberOn.After([.. groups.Zip(chains, Items).Select(WithClosedParts)], groups);
    }

    // Each group has numbers of its own, which go on or start again.
    private List<List<Candidate>> Chains(IReadOnlyList<ItemGroup> groups, List<Candidate> named, List<Candidate> numbered)
    {
        var chains = new List<List<Candidate>>(groups.Count);
        var last = 0;
        foreach (var group in groups)
        {
            var ofNumbers = numbered.FindAll(candidate => group.Holds(candidate.Index));
            var chain = BestChain(WithoutProse(named.FindAll(candidate => group.Holds(candidate.Index))), last);
            if (chain.Count == 0 || !chain.Exists(candidate => candidate.Score >= 2))
            {
                // Of a closed item there is often the title alone.
                chain =
                    ByNumber(ofNumbers, last) is { Count: > 0 } byNumber ? byNumber
                    : chain.Count > 0 || !group.IsClosed ? chain
                    : BestChain(ofNumbers, last);
            }

            last = chain.Count > 0 ? chain[^1].Heading.Number : last;
            chains.Add(chain);
        }

        return WithoutLists(chains);
    }

    /// <summary>
    /// Items that say only a number. Where what follows tells them (a journal number, a section), these are the items, with those between
    /// and after them that look the same. Where nothing tells, the items are the lines that look like titles, begin a paragraph and have
    /// text below them; entries of a list follow each other at once, or are sentences.
    /// </summary>
    private static List<Candidate> ByNumber(List<Candidate> all, int last)
    {
        var told = BestChain(all.FindAll(candidate => candidate.Score >= LeastForNumber), last);
        var looking = BestChain(
            [
                .. all.Select(candidate => candidate with { Score = candidate.Score + candidate.Looks })
                    .Where(candidate => candidate.Score >= LeastForLooks),
            ],
            last
        );
        return told.Count >= 2 || (told.Count == 1 && looking.Count <= 2) ? WithNeighbours(told, all)
            : looking.Count == 1 && looking[0].Heading.Number > 1 ? told
            : looking.Count >= 2 ? WithNeighbours(looking, all)
            : looking;
    }

    // Between two items, or on from the last, an item of which there is only the title.
    private static List<Candidate> WithNeighbours(List<Candidate> told, List<Candidate> all)
    {
        var chain = told.ToList();
        for (var i = 0; i < chain.Count; i++)
        {
            var (from, number) = (chain[i], chain[i].Heading.Number + 1);
            var until = i + 1 < chain.Count ? chain[i + 1] : null;
            if (until?.Heading.Number == number)
            {
                continue;
            }

            var between = all.FindAll(candidate => candidate.Index > from.Index && (until is null || candidate.Index < until.Index));
            var isListBefore = between.Exists(candidate => candidate.Heading.Number == 1);
            var next = between.Find(candidate =>
                candidate.Heading.Number == number
                && candidate.IsSetAs(from)
                && (candidate.Looks >= LeastForLooks || (until is null && !isListBefore && candidate.IsTitleAtMargin))
            );
            if (
                next is not null
                && (until is not null || !isListBefore || between.Find(candidate => candidate.Heading.Number == 1)!.Index > next.Index)
            )
            {
                chain.Insert(i + 1, next);
            }
        }

        for (var before = Before(chain[0]); before is not null; before = Before(chain[0]))
        {
            chain.Insert(0, before);
        }

        // Where nothing tells the first ones, and they stand as the others down to 1, one below the other: an agenda with a text to some.
        chain.InsertRange(0, DownToOne(chain[0]));
        return chain;

        List<Candidate> DownToOne(Candidate first)
        {
            var run = new List<Candidate>();
            for (var at = first; at.Heading.Number > 1; at = run[0])
            {
                if (
                    all.FindLast(candidate => candidate.Index < at.Index && candidate.Heading.Number == at.Heading.Number - 1)
                        is not { } before
                    || !before.IsSetAs(first)
                    || !before.IsTitleAtMargin
                )
                {
                    return [];
                }

                run.Insert(0, before);
            }

            return run;
        }

        Candidate? Before(Candidate first) =>
            all.FindLast(candidate =>
                candidate.Index < first.Index
                && candidate.Heading.Number == first.Heading.Number - 1
                && candidate.Looks >= LeastForLooks
                && candidate.IsSetAs(first)
            );
    }

    // "Evt." without a number, below the last item.
    private void WithClosing(IReadOnlyList<ItemGroup> groups, List<List<Candidate>> chains)
    {
        for (var g = 0; g < groups.Count; g++)
        {
            if (chains[g].Count == 0 || groups[g].IsClosed)
            {
                continue;
            }

            var last = chains[g][^1];
            for (var i = last.Index + 1; i < groups[g].End; i++)
            {
                if (
                    !contents.Holds(i)
                    && ClosingItem.TitleOf(blocks[i]) is { } title
                    && !chains[g]
                        .Exists(candidate =>
                            ClosingItem.TitleOf(blocks[candidate.Index] with { Marker = null, Text = candidate.Heading.Title }) is not null
                        )
                )
                {
                    chains[g].Add(new(i, new(last.Heading.Number + 1, title, false, false), 2, 0) { IsClosing = true });
                    break;
                }
            }
        }
    }

    // A list of the items that stands above them has the same numbers and titles, and nothing below each.
    private static List<List<Candidate>> WithoutLists(List<List<Candidate>> chains)
    {
        for (var c = 0; c + 1 < chains.Count; c++)
        {
            var later = chains.Skip(c + 1).SelectMany(chain => chain).ToLookup(Key, StringComparer.Ordinal);
            if (chains[c].Count > 0 && chains[c].TrueForAll(candidate => later[Key(candidate)].Any(other => other.Score > candidate.Score)))
            {
                chains[c] = [];
            }
        }

        return chains;
    }

    private static string Key(Candidate candidate) =>
        TableOfContents.TitleKey($"{candidate.Heading.Number} {candidate.Heading.Title.Text}");

    // A heading over open items with no item below it is a line of text; where it stands in a closed group, so it is there.
    private static (IReadOnlyList<ItemGroup> Groups, List<List<Candidate>> Chains) WithoutEmpty(
        IReadOnlyList<ItemGroup> groups,
        List<List<Candidate>> chains
    )
    {
        var kept = new List<(ItemGroup Group, List<Candidate> Chain)>();
        for (var g = 0; g < groups.Count; g++)
        {
            if (groups[g] is { HasHeading: true, IsClosed: false } && chains[g].Count == 0 && kept.Exists(before => before.Chain.Count > 0))
            {
                kept[^1] = (kept[^1].Group with { End = groups[g].End }, kept[^1].Chain);
                continue;
            }

            kept.Add((groups[g], chains[g]));
        }

        return ([.. kept.Select(pair => pair.Group)], [.. kept.Select(pair => pair.Chain)]);
    }

    private List<FoundItem> Items(ItemGroup group, List<Candidate> chain) =>
        [.. chain.Select((candidate, at) => Item(candidate, at + 1 < chain.Count ? chain[at + 1].Index : group.End, group.IsClosed))];

    // Inside an open item a line that has a closed one's title, or that is counted and says that it is closed, begins a closed item: it was
    // set in a way that is not known.
    private List<FoundItem> WithClosedParts(List<FoundItem> items)
    {
        var parted = new List<FoundItem>(items.Count);
        foreach (var item in items)
        {
            var from = item.IsClosed ? -1 : Enumerable.Range(item.BodyStart, item.End - item.BodyStart).FirstOrDefault(BeginsClosed, -1);
            if (from < 0)
            {
                parted.Add(item);
                continue;
            }

            parted.Add(item with { End = from });
            parted.Add(new(item.Number + 1, blocks[from].Text, from, from + 1, item.End, true));
        }

        return parted;
    }

    private bool BeginsClosed(int at) =>
        blocks[at] is { Cells: null, Plain.Length: < 200 } block
        && (
            (block.BeginsParagraph && contents.SaysClosedIn(block.Plain))
            || (BeginsCounted(block) && ClosedItem.SaysTitle(TableOfContents.WithoutNumber(block.Plain)))
        );

    private static bool BeginsCounted(SourceBlock block) =>
        ListMarker.NumberOf(block.Marker) is > 0 || block.Plain is [>= '0' and <= '9', ..] || ItemHeading.IsExplicit(block.Plain);

    /// <summary>How much speaks for a block being an item's heading.</summary>
    private double Score(int index, ItemHeading heading)
    {
        var block = blocks[index];
        double score =
            block.HeadingLevel > 0 ? 2
            : block.IsBold ? 1
            : 0;
        score += contents.Has(heading.Title.Text) || contents.HasStart(heading.Title.Text) ? 4 : 0;
        score +=
            (heading.SaysOpenness ? 2 : 0)
            - (heading.Title.Text is { Length: > LongestShortForm } && heading.Title.Text.EndsWith('.') && !heading.SaysPunkt ? 1 : 0);
        var skipped = 0;
        for (var i = index + 1; i < blocks.Count && i <= index + LookAhead && skipped <= 2; i++)
        {
            var next = blocks[i];
            if (JournalNumbers.Find(next.Plain) is not null)
            {
                return score + 4;
            }

            if (next.Marker is null && !next.IsItalic && (SectionNames.InItem(next.Plain) ?? FindSections.InlineKind(next)) is { } kind)
            {
                // Enclosures stand below a title in a list of contents too: what comes after them tells.
                if (kind == SectionKind.Attachments)
                {
                    skipped++;
                    continue;
                }

                return score
                    + (
                        kind is SectionKind.Recommendation or SectionKind.Summary or SectionKind.Account ? 3
                        : kind is SectionKind.Decision or SectionKind.Other ? 1.5
                        : 0
                    )
                    - (block.Marker is not null && kind is not SectionKind.Recommendation && IsInList(index) ? 3 : 0);
            }

            if (DecisionHeading.Of(next.Plain) is { SaysDecision: true })
            {
                return score + 2;
            }

            if (ItemHeading.Of(next) is not null)
            {
                break;
            }

            skipped++;
        }

        return score;
    }

    /// <summary>How much a numbered line looks like a title with text below it, and not like a list's entry.</summary>
    private double Looks(int index, ItemHeading heading)
    {
        var block = blocks[index];
        var title = heading.Title.Text;
        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var isNextEntry = next is not null && ItemHeading.Of(next)?.Number == heading.Number + 1;
        var isPreviousEntry = index > 0 && ItemHeading.Of(blocks[index - 1])?.Number == heading.Number - 1;
        var looks =
            block.HeadingLevel > 0 ? 1.5
            : block.IsBold ? 1
            : 0;
        looks += block.BeginsParagraph || index == 0 ? 0.6 : 0;
        looks +=
            SubHeadings.IsName(title) || title.EndsWith(" evt.", StringComparison.OrdinalIgnoreCase) ? 0.6
            : title.Length > 150 || (title[^1] is '.' or ';' or ',' && title.Length > LongestShortForm) ? -0.8
            : 0;
        looks += next is not null && !isNextEntry ? 0.4 : 0;
        looks -= isNextEntry && !next!.BeginsParagraph ? 1.5 : 0;
        looks -= isPreviousEntry && !block.BeginsParagraph ? 1.5 : 0;
        looks -= (block.Indent > 0 && !IsSetAboveText(index)) || char.IsLower(title[0]) ? 1 : 0;
        looks += block.Indent > 0 && IsSetAboveText(index) ? 0.2 : 0;
        return looks + (TitledItems.IsUsual(title) ? 1 : 0);
    }

    // A number that stands further in than its text heads it: a word processor's list of titles, saved as text.
    private bool IsSetAboveText(int index) =>
        index + 1 < blocks.Count && blocks[index + 1] is { Cells: null } next && next.Indent < blocks[index].Indent;

    private bool IsInList(int index)
    {
        var number = ListMarker.NumberOf(blocks[index].Marker);
        return index > 0 && blocks[index - 1].Marker is { } before && ListMarker.NumberOf(before) == number - 1;
    }

    // "Punkt 3: udgår" can be a sentence in a decision; where most candidates have a journal number or sections below them,
    // one that has nothing of the kind is a sentence.
    private List<Candidate> WithoutProse(List<Candidate> candidates)
    {
        var strong = candidates.Count(candidate => candidate.Score >= 3);
        return strong * 2 >= candidates.Count && strong > 0
            ? [.. candidates.Where(candidate => candidate.Score >= 2 || candidate.Heading.IsClosed || IsSetAsTitle(candidate))]
            : candidates;
    }

    // An item of which there is a title and a word ("Godkendt") stands by itself as the others do; what a text says of another item
    // does not.
    private bool IsSetAsTitle(Candidate candidate) =>
        blocks[candidate.Index] is { BeginsParagraph: true, Indent: 0 } block
        && char.IsUpper(candidate.Heading.Title.Text.FirstOrDefault())
        && SubHeadings.IsName(candidate.Heading.Title.Text)
        && candidate.Index + 1 < blocks.Count
        && block.Marker is null;

    /// <summary>The candidates whose numbers go up and that have most for them; a gap in the numbers costs.</summary>
    private static List<Candidate> BestChain(List<Candidate> candidates, int last)
    {
        var best = new (double Score, int Candidate)[HighestNumber + 1];
        Array.Fill(best, (double.NegativeInfinity, -1));
        best[0] = (0, -1);
        best[last] = (0, -1);
        var before = new int[candidates.Count];
        for (var c = 0; c < candidates.Count; c++)
        {
            var number = candidates[c].Heading.Number;
            var (score, from) = (double.NegativeInfinity, -1);
            for (var n = number - 1; n >= 0; n--)
            {
                var gap = 0.3 * (number - 1 - n);
                if (best[n].Score - gap > score)
                {
                    (score, from) = (best[n].Score - gap, best[n].Candidate);
                }
            }

            before[c] = from;
            if (score + candidates[c].Score > best[number].Score)
            {
                best[number] = (score + candidates[c].Score, c);
            }
        }

        // None goes on from the group before where all their numbers are below its last.
        var end = best.Where(entry => entry.Candidate >= 0).DefaultIfEmpty((Score: 0, Candidate: -1)).MaxBy(entry => entry.Score).Candidate;
        var chain = new List<Candidate>();
        for (var c = end; c >= 0; c = before[c])
        {
            chain.Add(candidates[c]);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Items without numbers: headings that the table of contents has, or that a journal number follows.</summary>
    private List<Candidate> Unnumbered()
    {
        var found = new List<Candidate>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (
                contents.Holds(i)
                || block.Cells is not null
                || block.Plain.Length is < 3 or > 300
                || SectionNames.KindOf(block.Plain) is not null
            )
            {
                continue;
            }

            var hasNumber =
                i + 1 < blocks.Count && JournalNumbers.In(blocks[i + 1].Plain) is not null && JournalNumbers.In(block.Plain) is null;
            var inContents = contents.Has(block.Plain);
            if ((hasNumber && (block.HeadingLevel > 0 || block.IsBold || contents.Count == 0)) || inContents)
            {
                // A sign before the title that is no number is a word of it.
                var title = block.Marker is { } sign ? RichText.Plain(sign).Then(" ", block.Text) : block.Text;
                found.Add(new(i, new(found.Count + 1, title.WithoutWeight(), false, false), 2, 0));
            }
        }

        return found.Count > 0
            ? found
            :
            [
                .. TitledItems
                    .In(blocks, contents)
                    .Select((i, at) => new Candidate(i, new(at + 1, blocks[i].Text.WithoutWeight(), false, false), 2, 0)),
            ];
    }

    private FoundItem Item(Candidate candidate, int end, bool isInClosed)
    {
        var heading = blocks[candidate.Index];
        var title = candidate.Heading.Title;
        var body = candidate.Index + 1;
        while (
            !candidate.IsClosing
            && body < end
            && TitleGoesOn(heading, title.Text, blocks[body], blocks[body - 1], body + 1 < end ? blocks[body + 1] : null)
        )
        {
            title = title.Then(" ", blocks[body].Text.WithoutWeight());
            body++;
        }

        // What an item says of itself goes before where the list of contents has it: "5. (Åben) Meddelelser" below "Lukkede punkter" there.
        var saysOpen = candidate.Heading is { SaysOpenness: true, IsClosed: false };
        var isClosed =
            isInClosed
            || candidate.Heading.IsClosed
            || ClosedItem.SaysTitle(title.Text)
            || (!saysOpen && contents.SaysClosed(title.Text))
            || ClosedItem.SaysField(blocks, candidate.Index + 1, end)
            || ClosedItem.SaysSentence(blocks, candidate.Index + 1, end);
        return new(candidate.Heading.Number, title, candidate.Index, body, end, isClosed);
    }

    /// <summary>Whether a title's next line is still the title: the table of contents knows; else the looks must be the same.</summary>
    private bool TitleGoesOn(SourceBlock heading, string title, SourceBlock next, SourceBlock last, SourceBlock? after)
    {
        if (
            next.Cells is not null
            || next.Marker is not null
            || next.Plain.Length > 300
            || SectionNames.KindOf(next.Plain) is not null
            || JournalNumbers.Find(next.Plain) is not null
            || Durations.In(next.Plain) is not null
        )
        {
            return false;
        }

        if (ClosedItem.IsField(next.Plain) || DecisionHeading.Of(next.Plain) is not null || SectionNames.InItem(next.Plain) is not null)
        {
            return false;
        }

        if (title.Length == 0)
        {
            return true;
        }

        if (contents.Has(title))
        {
            return false;
        }

        if (contents.Has(title + " " + next.Plain) || contents.HasStart(title + " " + next.Plain))
        {
            return true;
        }

        // What stands between a title and its journal number is the title, where it comes at once or the title cannot end there.
        if (
            after is not null
            && JournalNumbers.Find(after.Plain) is not null
            && next.Plain[^1] != '.'
            && (!next.BeginsParagraph || JoinLines.EndsInside(title) || JoinLines.HasOpenParenthesis(title))
        )
        {
            return true;
        }

        var looksTheSame =
            next.HeadingLevel == heading.HeadingLevel && next.IsBold == heading.IsBold && (heading.HeadingLevel > 0 || heading.IsBold);
        return (looksTheSame && (char.IsLower(next.Plain[0]) || JoinLines.EndsInside(title)))
            || (!next.BeginsParagraph && last.HeadingLevel == 0 && char.IsLower(next.Plain[0]));
    }

    private sealed record Candidate(int Index, ItemHeading Heading, double Score, double Looks)
    {
        /// <summary>Whether it is an item without a number, at the end.</summary>
        public bool IsClosing { get; init; }

        /// <summary>Whether it begins at the margin, with a capital, as a title does and the middle of a sentence does not.</summary>
        public bool IsTitleAtMargin { get; init; }

        /// <summary>Whether the source sets it as another: with or without a space only between number and title.</summary>
        public bool IsSetAs(Candidate other) => Heading.IsBare == other.Heading.IsBare;
    }
}
