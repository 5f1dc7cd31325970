using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>An item found: where its heading is, and where its own blocks are.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title, whole.</param>
/// <param name="Start">The index of its heading's block.</param>
/// <param name="BodyStart">The index of the first block after the heading.</param>
/// <param name="End">The index after its last block.</param>
/// <param name="IsClosed">Whether the heading says that it is closed.</param>
public sealed record FoundItem(int Number, RichText Title, int Start, int BodyStart, int End, bool IsClosed);

/// <summary>Finds where items begin: by what follows a numbered line, by the table of contents, by the numbers going up.</summary>
public sealed class FindItems
{
    private const int HighestNumber = 250;
    private const int LookAhead = 6;
    private const double LeastForNumber = 1.5;

    private readonly IReadOnlyList<SourceBlock> blocks;
    private readonly TableOfContents contents;

    private FindItems(IReadOnlyList<SourceBlock> blocks, TableOfContents contents)
    {
        this.blocks = blocks;
        this.contents = contents;
    }

    /// <summary>The items in order; empty where there are none.</summary>
    public static IReadOnlyList<FoundItem> In(IReadOnlyList<SourceBlock> blocks, TableOfContents contents) => new FindItems(blocks, contents).Found();

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
                named.Add(new(i, heading, score + 1));
            }
            else if (score >= LeastForNumber)
            {
                numbered.Add(new(i, heading, score));
            }
        }

        var chain = BestChain(WithoutProse(named));
        if (chain.Count == 0 || !chain.Exists(candidate => candidate.Score >= 2))
        {
            chain = BestChain(numbered) is { Count: > 0 } byNumber ? byNumber : chain.Count > 0 ? chain : Unnumbered();
        }

        return [.. chain.Select((candidate, at) => Item(candidate, at + 1 < chain.Count ? chain[at + 1].Index : blocks.Count))];
    }

    /// <summary>How much speaks for a block being an item's heading.</summary>
    private double Score(int index, ItemHeading heading)
    {
        var block = blocks[index];
        double score = block.HeadingLevel > 0 ? 2 : block.IsBold ? 1 : 0;
        score += contents.Has(heading.Title.Text) || contents.HasStart(heading.Title.Text) ? 4 : 0;
        score += (heading.SaysOpenness ? 2 : 0) - (heading.Title.Text.EndsWith('.') && !heading.SaysPunkt ? 1 : 0);
        var skipped = 0;
        for (var i = index + 1; i < blocks.Count && i <= index + LookAhead && skipped <= 2; i++)
        {
            var next = blocks[i];
            if (JournalNumbers.Find(next.Plain) is not null)
            {
                return score + 4;
            }

            if (next.Marker is null && !next.IsItalic && SectionNames.KindOf(next.Plain) is { } kind)
            {
                return score + (kind is SectionKind.Recommendation or SectionKind.Summary or SectionKind.Account ? 3 : kind == SectionKind.Decision ? 1.5 : 0)
                    - (block.Marker is not null && kind is not SectionKind.Recommendation && IsInList(index) ? 3 : 0);
            }

            if (ItemHeading.Of(next) is not null)
            {
                break;
            }

            skipped++;
        }

        return score;
    }

    private bool IsInList(int index)
    {
        var number = ListMarker.NumberOf(blocks[index].Marker);
        return index > 0 && blocks[index - 1].Marker is { } before && ListMarker.NumberOf(before) == number - 1;
    }

    // "Punkt 3: udgår" can be a sentence in a decision; where most candidates have a journal number or sections below them,
    // one that has nothing of the kind is a sentence.
    private static List<Candidate> WithoutProse(List<Candidate> candidates)
    {
        var strong = candidates.Count(candidate => candidate.Score >= 3);
        return strong * 2 >= candidates.Count && strong > 0 ? [.. candidates.Where(candidate => candidate.Score >= 2 || candidate.Heading.IsClosed)] : candidates;
    }

    /// <summary>The candidates whose numbers go up and that have most for them; a gap in the numbers costs.</summary>
    private static List<Candidate> BestChain(List<Candidate> candidates)
    {
        var best = new (double Score, int Candidate)[HighestNumber + 1];
        Array.Fill(best, (double.NegativeInfinity, -1));
        best[0] = (0, -1);
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

        var end = candidates.Count == 0 ? -1 : best.Where(entry => entry.Candidate >= 0).MaxBy(entry => entry.Score).Candidate;
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
            if (contents.Holds(i) || block.Cells is not null || block.Plain.Length is < 3 or > 300 || SectionNames.KindOf(block.Plain) is not null)
            {
                continue;
            }

            var hasNumber = i + 1 < blocks.Count && JournalNumbers.In(blocks[i + 1].Plain) is not null && JournalNumbers.In(block.Plain) is null;
            var inContents = contents.Has(block.Plain);
            if ((hasNumber && (block.HeadingLevel > 0 || block.IsBold || contents.Count == 0)) || inContents)
            {
                found.Add(new(i, new(found.Count + 1, block.Text.WithoutWeight(), false, false), 2));
            }
        }

        return found;
    }

    private FoundItem Item(Candidate candidate, int end)
    {
        var heading = blocks[candidate.Index];
        var title = candidate.Heading.Title;
        var body = candidate.Index + 1;
        while (body < end && TitleGoesOn(heading, title.Text, blocks[body], blocks[body - 1], body + 1 < end ? blocks[body + 1] : null))
        {
            title = title.Then(" ", blocks[body].Text.WithoutWeight());
            body++;
        }

        return new(candidate.Heading.Number, title, candidate.Index, body, end, candidate.Heading.IsClosed || SaysClosed(body, end));
    }

    // "Lukket sag" on a line of its own below the title.
    private bool SaysClosed(int body, int end)
    {
        for (var i = body; i < end && i < body + 3; i++)
        {
            if (ItemHeading.IsClosedTitle(blocks[i].Plain))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a title's next line is still the title: the table of contents knows; else the looks must be the same.</summary>
    private bool TitleGoesOn(SourceBlock heading, string title, SourceBlock next, SourceBlock last, SourceBlock? after)
    {
        if (next.Cells is not null || next.Marker is not null || next.Plain.Length > 300 || SectionNames.KindOf(next.Plain) is not null
            || JournalNumbers.Find(next.Plain) is not null || Durations.In(next.Plain) is not null)
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
        if (after is not null && JournalNumbers.Find(after.Plain) is not null && next.Plain[^1] != '.' && (!next.BeginsParagraph || JoinLines.EndsInside(title) || JoinLines.HasOpenParenthesis(title)))
        {
            return true;
        }

        var looksTheSame = next.HeadingLevel == heading.HeadingLevel && next.IsBold == heading.IsBold && (heading.HeadingLevel > 0 || heading.IsBold);
        return (looksTheSame && (char.IsLower(next.Plain[0]) || JoinLines.EndsInside(title))) || (!next.BeginsParagraph && last.HeadingLevel == 0 && char.IsLower(next.Plain[0]));
    }

    private sealed record Candidate(int Index, ItemHeading Heading, double Score);
}
