using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>A section found in an item.</summary>
/// <param name="Heading">Its heading as written, without a closing colon.</param>
/// <param name="Kind">What the heading means.</param>
/// <param name="Start">The index of its heading's block.</param>
/// <param name="Rest">What stands after the heading on its own line ("Beslutning: Godkendt."); null where nothing does.</param>
/// <param name="IsAdded">Whether the source has no line for the heading: the block itself is the section's first.</param>
public sealed record FoundSection(string Heading, SectionKind Kind, int Start, SourceBlock? Rest, bool IsAdded = false);

/// <summary>
/// Finds the sections of an item. A known name is a section's heading as a heading, in bold or bare; in italics, deeper than
/// the sections around it, or where the item has a better line for the same name, it is a sub-heading. An unknown name is a section
/// only as a real heading at the level of the nearest known section before it.
/// </summary>
public static class FindSections
{
    private enum Look
    {
        Inline,
        BoldInline,
        Bare,
        Bold,
        Heading,
    }

    /// <summary>The sections of the item whose blocks these are, in order.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="item">The item.</param>
    /// <param name="order">The order that sections have in these minutes.</param>
    /// <param name="names">Names of sections that these minutes have of their own.</param>
    public static IReadOnlyList<FoundSection> In(
        IReadOnlyList<SourceBlock> blocks,
        FoundItem item,
        SectionOrder order,
        IReadOnlySet<string> names
    )
    {
        var known = WithoutMisplaced(BestOfEach(WithoutDeeper(Candidates(blocks, item, names)), order), order);
        return WithRecommendation(blocks, item, WithUnknown(blocks, item, known));
    }

    /// <summary>Whether sections of an item are real headings.</summary>
    public static bool HasHeadings(IReadOnlyList<SourceBlock> blocks, FoundItem item) =>
        Enumerable
            .Range(item.BodyStart, Math.Max(0, item.End - item.BodyStart))
            .Any(i => blocks[i].HeadingLevel > 0 && SectionNames.KindOf(blocks[i].Plain) is not null);

    /// <summary>The kind of a section whose name and text stand on one line; null where the line is something else.</summary>
    public static SectionKind? InlineKind(SourceBlock block) => block.IsText ? InlineName(block)?.Kind : null;

    /// <summary>The kinds of the names an item has, as they come, for learning the order.</summary>
    public static IReadOnlyList<SectionKind> KindsIn(IReadOnlyList<SourceBlock> blocks, FoundItem item, IReadOnlySet<string> names) =>
        [
            .. WithoutDeeper(Candidates(blocks, item, names))
                .Where(candidate => candidate.Look >= Look.Bare && candidate.Kind != SectionKind.Other)
                .Select(candidate => candidate.Kind),
        ];

    private static List<Candidate> Candidates(IReadOnlyList<SourceBlock> blocks, FoundItem item, IReadOnlySet<string> names)
    {
        var found = new List<Candidate>();
        for (var i = item.BodyStart; i < item.End; i++)
        {
            var block = blocks[i];
            if (block.Cells is { Count: 2 } cells && SectionNames.KindOf(cells[0].Text) is { } labelled && !IsInTable(blocks, i))
            {
                found.Add(new(i, cells[0].Text, labelled, Look.Inline, 0) { Rest = block with { Cells = null, Text = cells[1] } });
                continue;
            }

            if (block.Marker is not null || block.Cells is not null || (block.IsItalic && !block.IsBold))
            {
                continue;
            }

            if (
                (
                    SectionNames.InItem(block.Plain)
                    ?? (names.Contains(TableOfContents.Key(block.Plain)) && block.BeginsParagraph ? SectionKind.Other : null)
                ) is
                { } kind
            )
            {
                var look =
                    block.HeadingLevel > 0 ? Look.Heading
                    : block.IsBold ? Look.Bold
                    : Look.Bare;
                if (!(block.IsItalic && look != Look.Heading) && !(block.IsItalic && block.HeadingLevel > 3))
                {
                    found.Add(new(i, block.Plain, kind, look, block.HeadingLevel));
                }
            }
            else if (NameWithDuration(block) is { } timed)
            {
                found.Add(timed with { Index = i });
            }
            else if (InlineName(block) is { } inline)
            {
                found.Add(inline with { Index = i });
            }
        }

        return found;
    }

    private static bool IsInTable(IReadOnlyList<SourceBlock> blocks, int i) =>
        (i > 0 && blocks[i - 1].Cells is not null && !blocks[i].BeginsParagraph)
        || (i + 1 < blocks.Count && blocks[i + 1].Cells is not null && !blocks[i + 1].BeginsParagraph);

    /// <summary>
    /// "### Sagsfremstilling (15 min.)" and "**Sagsfremstilling** *(20 min.)*": the time is the first thing in the section.
    /// </summary>
    private static Candidate? NameWithDuration(SourceBlock block)
    {
        if (Durations.AtEnd(block.Plain) is not { Start: > 0 } time || SectionNames.InItem(block.Plain[..time.Start]) is not { } kind)
        {
            return null;
        }

        var name = block.Text.Slice(0, time.Start);
        var look =
            block.HeadingLevel > 0 ? Look.Heading
            : name.IsWholly(MarkKind.Strong) ? Look.Bold
            : Look.Bare;
        return new(0, name.Text, kind, look, block.HeadingLevel) { Rest = Rest(block, time.Start) };
    }

    /// <summary>"Beslutning: Godkendt." and "**Beslutning** Godkendt.": a name and its text on one line.</summary>
    private static Candidate? InlineName(SourceBlock block)
    {
        var text = block.Text;
        if (
            text.Marks is [{ Kind: MarkKind.Strong, Start: 0 } bold, ..]
            && bold.End < text.Text.Length
            && SectionNames.InItem(text.Text[..bold.End]) is { } boldKind
            && StartsClean(text.Text, bold.End)
        )
        {
            return new(0, text.Text[..bold.End], boldKind, Look.BoldInline, 0) { Rest = Rest(block, bold.End) };
        }

        var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
        return
            colon is > 3 and < 45
            && colon + 1 < text.Text.Length
            && text.Text[colon + 1] == ' '
            && char.IsUpper(text.Text[0])
            && SectionNames.InItem(text.Text[..colon]) is { } kind
            ? new(0, text.Text[..colon], kind, Look.Inline, 0) { Rest = Rest(block, colon + 1) }
            : null;
    }

    private static bool StartsClean(string text, int at) =>
        text[at - 1] == ':' || text[at] is ':' || (text[at] == ' ' && at + 1 < text.Length && char.IsUpper(text[at + 1]));

    private static SourceBlock Rest(SourceBlock block, int from)
    {
        var rest = block.Text.From(from).Trimmed();
        return block with { Text = rest.Text.StartsWith(':') ? rest.From(1).Trimmed() : rest, HeadingLevel = 0 };
    }

    /// <summary>
    /// Without real headings that stand two levels or more below the known sections around them, or one where it begins sub-headings.
    /// </summary>
    private static List<Candidate> WithoutDeeper(List<Candidate> candidates)
    {
        var kept = new List<Candidate>(candidates.Count);
        var level = 0;
        for (var c = 0; c < candidates.Count; c++)
        {
            var candidate = candidates[c];
            if (candidate.Look == Look.Heading)
            {
                var isDeeper = level > 0 && candidate.Level > level && candidate.Level > 3;
                var next = candidates.Skip(c + 1).FirstOrDefault(other => other.Look == Look.Heading);
                if (isDeeper && (next is null || next.Level != candidate.Level || next.Kind == candidate.Kind))
                {
                    continue;
                }

                level = candidate.Level;
            }

            kept.Add(candidate);
        }

        return kept;
    }

    /// <summary>
    /// Of each kind the lines that look most like a heading; of bold or bare ones just one, as headings of one name do not come twice.
    /// </summary>
    private static List<Candidate> BestOfEach(List<Candidate> candidates, SectionOrder order)
    {
        var inlines = candidates.Count(candidate => candidate.Look == Look.Inline);
        var kept = new HashSet<Candidate>();
        foreach (
            var kind in candidates.GroupBy(candidate =>
                (candidate.Kind, Name: candidate.Kind == SectionKind.Other ? TableOfContents.Key(candidate.Name) : "")
            )
        )
        {
            var best = kind.Max(candidate => candidate.Look);
            var ofBest = kind.Where(candidate => candidate.Look == best).ToList();
            if (best == Look.Heading)
            {
                var level = ofBest.Min(candidate => candidate.Level);
                kept.UnionWith(ofBest.Where(candidate => candidate.Level == level || candidate.Level <= 3));
            }
            else if (
                best != Look.Inline
                || inlines >= 2
                || candidates.Count == 1
                || kind.Key.Kind is SectionKind.Decision or SectionKind.Attachments or SectionKind.Other
                || ofBest.Exists(SaysNothing)
            )
            {
                var fitting = BestPlaced(ofBest, candidates, order);
                kept.Add(
                    kind.Key.Kind is SectionKind.Recommendation or SectionKind.Summary or SectionKind.Account || best == Look.Inline
                        ? fitting[0]
                        : fitting[^1]
                );
            }
        }

        return [.. candidates.Where(kept.Contains)];
    }

    // "Økonomi: Intet at bemærke." can be nothing else.
    private static bool SaysNothing(Candidate candidate) => candidate.Rest is { } rest && StandardPhrases.IsNothingToNote(rest.Plain);

    // "Økonomi" in the account, as a section and as an attachment's title: the section is where the names that come once let it be.
    private static List<Candidate> BestPlaced(List<Candidate> same, List<Candidate> all, SectionOrder order)
    {
        if (same.Count == 1)
        {
            return same;
        }

        var others = all.GroupBy(candidate => candidate.Kind).Where(kind => kind.Count() == 1).Select(kind => kind.First()).ToList();
        int Conflicts(Candidate one) =>
            others.Count(other =>
                other.Kind != one.Kind
                && (other.Index < one.Index ? order.IsWrong(other.Kind, one.Kind) : order.IsWrong(one.Kind, other.Kind))
            );
        var fewest = same.Min(Conflicts);
        return [.. same.Where(candidate => Conflicts(candidate) == fewest)];
    }

    /// <summary>
    /// Without bold or bare names that stand where these minutes never have that section: they are sub-headings, or an attachment's title.
    /// </summary>
    private static List<Candidate> WithoutMisplaced(List<Candidate> candidates, SectionOrder order)
    {
        while (true)
        {
            var worst = (Conflicts: 0, Index: -1);
            for (var c = 0; c < candidates.Count; c++)
            {
                if (candidates[c].Look != Look.Heading)
                {
                    var conflicts = candidates
                        .Where(
                            (other, o) =>
                                o != c && order.IsWrong(o < c ? other.Kind : candidates[c].Kind, o < c ? candidates[c].Kind : other.Kind)
                        )
                        .Count();
                    worst = conflicts > worst.Conflicts ? (conflicts, c) : worst;
                }
            }

            if (worst.Index < 0)
            {
                return candidates;
            }

            candidates.RemoveAt(worst.Index);
        }
    }

    private static List<FoundSection> WithUnknown(IReadOnlyList<SourceBlock> blocks, FoundItem item, List<Candidate> known)
    {
        var found = new List<FoundSection>();
        var next = 0;
        var level =
            known.Count > 0 && known[0].Look == Look.Heading ? known[0].Level
            : known.Count == 0 ? -1
            : 0;
        for (var i = item.BodyStart; i < item.End; i++)
        {
            if (next < known.Count && known[next].Index == i)
            {
                found.Add(new(known[next].Name.TrimEnd(':', ' '), known[next].Kind, i, known[next].Rest));
                level = known[next].Level;
                next++;
                continue;
            }

            // Before the first known section the level of that section decides; an item without any has what its headings say.
            var block = blocks[i];
            if (block.IsText && !block.IsItalic && Decision(blocks, item, i, found.LastOrDefault()) is { } decision)
            {
                found.Add(decision);
                continue;
            }

            if (
                block.HeadingLevel > 0
                && !block.IsItalic
                && (block.HeadingLevel == level || level < 0)
                && SectionNames.KindOf(block.Plain) is null
            )
            {
                level = level < 0 ? block.HeadingLevel : level;
                found.Add(new(block.Plain.TrimEnd(':', ' '), SectionKind.Other, i, null));
            }
        }

        return found;
    }

    // Only a line with the word itself is the decision of a body and day wherever it stands; one that names body and day alone is one of
    // the history there, one of a plan among others of its kind, and text right below "Beslutninger".
    private static FoundSection? Decision(IReadOnlyList<SourceBlock> blocks, FoundItem item, int at, FoundSection? before)
    {
        if (DecisionHeading.Of(blocks[at].Plain) is not { } heading || before?.Kind == SectionKind.History)
        {
            return null;
        }

        if (
            !heading.SaysDecision
            && ((before?.Kind == SectionKind.Decision && before.Start == at - 1 && before.Rest is null) || !HasText(blocks, item, at))
        )
        {
            return null;
        }

        var rest =
            heading.Rest > 0 ? blocks[at] with { Text = blocks[at].Text.From(heading.Rest).Trimmed(), BeginsParagraph = true } : null;
        return new(heading.Text, SectionKind.Other, at, rest);
    }

    private static bool HasText(IReadOnlyList<SourceBlock> blocks, FoundItem item, int at) =>
        at + 1 < item.End && SectionNames.InItem(blocks[at + 1].Plain) is null && DecisionHeading.Of(blocks[at + 1].Plain) is null;

    // A recommendation that stands without a heading of its own: who recommends, and its points one below the other.
    private static List<FoundSection> WithRecommendation(IReadOnlyList<SourceBlock> blocks, FoundItem item, List<FoundSection> found)
    {
        if (found.Exists(section => section.Kind == SectionKind.Recommendation))
        {
            return found;
        }

        for (var i = item.BodyStart; i + 1 < item.End; i++)
        {
            if (SplitRecommendation.BeginsPoints(blocks[i], blocks[i + 1]) && !found.Exists(section => section.Start == i))
            {
                found.Add(new("Indstilling", SectionKind.Recommendation, i, null, IsAdded: true));
                found.Sort((left, right) => left.Start.CompareTo(right.Start));
                break;
            }
        }

        return found;
    }

    private sealed record Candidate(int Index, string Name, SectionKind Kind, Look Look, int Level)
    {
        public SourceBlock? Rest { get; init; }
    }
}
