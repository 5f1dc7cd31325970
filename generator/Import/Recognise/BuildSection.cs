using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>The blocks of a section as the model has them: paragraphs, lists, tables, sub-headings.</summary>
public static class BuildSection
{
    private const int SubHeadingLevel = 4;

    /// <summary>The content of a section.</summary>
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<SourceBlock> source, SectionKind kind) =>
        kind switch
        {
            SectionKind.Recommendation => General(SplitRecommendation.In(source), mayHaveHeadings: false),
            SectionKind.Attachments => Attachments(source),
            _ => General(source),
        };

    private static List<Block> General(IReadOnlyList<SourceBlock> lines, bool mayHaveHeadings = true)
    {
        var source = WithDrawnBullets(lines);
        var blocks = new List<Block>();
        for (var i = 0; i < source.Count;)
        {
            var end = i + 1;
            if (source[i].Cells is { } cells)
            {
                while (
                    end < source.Count
                    && source[end].Cells is { } next
                    && !source[end].IsHeaderRow
                    && (!source[end].BeginsParagraph || (next.Count == cells.Count && GoesOn(source, i, end)))
                )
                {
                    end++;
                }

                blocks.AddRange(BuildTable.Of([.. source.Skip(i).Take(end - i)]));
            }
            else if (mayHaveHeadings && IsNumberedHeading(source, i))
            {
                blocks.Add(
                    new SubHeading(
                        SubHeadingLevel,
                        RichText.Plain(source[i].Marker!).Then(" ", StrayMarks.Removed(source[i].Text).WithoutWeight())
                    )
                );
            }
            else if (source[i].Marker is not null)
            {
                while (end < source.Count && source[end].Marker is not null && !(mayHaveHeadings && IsNumberedHeading(source, end)))
                {
                    end++;
                }

                blocks.AddRange(BuildList.Of([.. source.Skip(i).Take(end - i)]));
            }
            else if (
                !IsLastOfBareLines(source, i)
                && (mayHaveHeadings || source[i].HeadingLevel > 0 || !SplitRecommendation.SaysWho(source[i].Plain))
                && SubHeadings.Is(source[i], i > 0 ? source[i - 1] : null, end < source.Count ? source[end] : null)
            )
            {
                blocks.Add(new SubHeading(SubHeadingLevel, StrayMarks.Removed(source[i].Text).WithoutWeight()));
            }
            else if (source[i].Plain.Length > 0)
            {
                blocks.Add(new Paragraph(StrayMarks.Removed(source[i].Text)));
            }

            i = end;
        }

        return blocks;
    }

    /// <summary>
    /// Whether a numbered line is a heading and no list: short, no sentence, with text below it, and the number before or after it
    /// stands in the same way elsewhere in the section. "1. Før mødet", text, "2. På mødet", text.
    /// </summary>
    private static bool IsNumberedHeading(IReadOnlyList<SourceBlock> source, int at) =>
        NumberAlone(source, at) is { } number
        && source.Count > 2
        && Enumerable
            .Range(0, source.Count)
            .Any(other => other != at && NumberAlone(source, other) is { } near && Math.Abs(near - number) == 1);

    private static int? NumberAlone(IReadOnlyList<SourceBlock> source, int at)
    {
        var number = ListMarker.NumberOf(source[at].Marker);
        return
            number is not null
            && at + 1 < source.Count
            && ListMarker.NumberOf(source[at + 1].Marker) is null
            && !(source[at + 1].Marker is not null && (source[at + 1].Indent > source[at].Indent || !source[at + 1].BeginsParagraph))
            && (at == 0 || ListMarker.NumberOf(source[at - 1].Marker) is null)
            && SubHeadings.IsName(source[at].Plain)
            ? number
            : null;
    }

    // Names below each other are a list that has lost its bullets, also the last of them.
    private static bool IsLastOfBareLines(IReadOnlyList<SourceBlock> source, int at) =>
        at >= 2
        && source[at].BeginsParagraph == source[at - 1].BeginsParagraph
        && IsBareName(source[at])
        && IsBareName(source[at - 1])
        && IsBareName(source[at - 2]);

    private static bool IsBareName(SourceBlock block) =>
        block is { IsText: true, IsBold: false, IsItalic: false } && SubHeadings.IsName(block.Plain);

    /// <summary>
    /// Lines set in from the margin, below a colon or one below the other, are a list whose bullets were drawn and are no characters.
    /// </summary>
    private static IReadOnlyList<SourceBlock> WithDrawnBullets(IReadOnlyList<SourceBlock> source)
    {
        if (!source.Any(block => block.IsSetIn))
        {
            return source;
        }

        var result = new List<SourceBlock>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            var isEntry =
                source[i].IsSetIn
                && source[i].IsText
                && (
                    (i > 0 && (source[i - 1].IsSetIn || source[i - 1].Plain.EndsWith(':')))
                    || (i + 1 < source.Count && source[i + 1].IsSetIn && source[i + 1].Indent == source[i].Indent)
                );
            result.Add(isEntry ? source[i] with { Marker = "•" } : source[i]);
        }

        return result;
    }

    // Below a blank line rows of the same width go on: a page's end went through the table. Another table begins where the row is a
    // header: the header again, a title, or a word above what are figures so far.
    private static bool GoesOn(IReadOnlyList<SourceBlock> source, int first, int row)
    {
        if (source.Skip(first + 1).Take(row - first).All(block => block.BeginsParagraph))
        {
            return true;
        }

        var cells = source[row].Cells!;
        var isHeader =
            cells.Skip(1).All(cell => cell.Text.Length == 0)
            || cells.Zip(source[first].Cells!).All(pair => pair.First.Text == pair.Second.Text);
        return !isHeader
            && !Enumerable
                .Range(1, cells.Count - 1)
                .Any(column =>
                    cells[column].Text.Length > 0
                    && !BuildTable.IsFigure(cells[column].Text)
                    && source
                        .Skip(first + 1)
                        .Take(row - first - 1)
                        .Select(block => block.Cells!.ElementAtOrDefault(column)?.Text ?? "")
                        .Where(text => text.Length > 0)
                        .SkipWhile(text => !BuildTable.IsFigure(text))
                        .ToList()
                        is { Count: > 0 } above
                    && above.TrueForAll(BuildTable.IsFigure)
                );
    }

    /// <summary>One attachment a line, whatever it was set as.</summary>
    private static List<Block> Attachments(IReadOnlyList<SourceBlock> source)
    {
        var entries = source.SelectMany(Names).Where(text => text.Text.Length > 0).ToList();
        return entries switch
        {
            [] => [],
            [var only] when StandardPhrases.IsNothingToNote(only.Text) => [new Paragraph(only)],
            _ => [new ListBlock(null, [.. entries.Select(text => (IReadOnlyList<Block>)[new Paragraph(text)])])],
        };
    }

    private static IEnumerable<RichText> Names(SourceBlock block)
    {
        if (block.Cells is { } cells)
        {
            return [cells.Where(cell => cell.Text.Length > 0).Aggregate(RichText.Empty, (text, cell) => text.Then(" ", cell))];
        }

        var name = ListMarker.IsLetter(block.Marker) ? RichText.Plain(block.Marker!).Then(" ", block.Text) : block.Text;
        return [name.WithoutWeight()];
    }
}
