using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// Rows at the head that are no table of facts: one that only sets the page to the left and to the right is lines; columns of people under
/// a label each ("Til stede", "Ikke til stede") are a label with its people.
/// </summary>
public static class HeadRows
{
    /// <summary>The blocks, such rows set as lines and as labels.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks)
    {
        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var rows = RowsFrom(blocks, i);
            if (rows > 1 && AreLabels(blocks[i]))
            {
                result.AddRange(Columns([.. blocks.Skip(i).Take(rows)]));
                i += rows - 1;
            }
            else if (rows == 1 && SetsPage(blocks[i]))
            {
                result.AddRange(Lines(blocks[i]));
            }
            else
            {
                result.Add(blocks[i]);
            }
        }

        return result;
    }

    private static int RowsFrom(IReadOnlyList<SourceBlock> blocks, int at)
    {
        if (blocks[at].Cells is not { Count: >= 2 } first || (at > 0 && blocks[at - 1].Cells?.Count == first.Count))
        {
            return 0;
        }

        return blocks.Skip(at).TakeWhile(block => block.Cells?.Count == first.Count).Count();
    }

    private static bool AreLabels(SourceBlock row) =>
        !People.AttendanceTable.IsHeader([.. row.Cells!.Select(cell => cell.Text)])
        && row.Cells!.All(cell =>
            HeadLabel.StartOfHeadLine(cell.Text) is { } label
            && (label.IsOfPeople || label.Field == HeadField.Other)
            && label.Length >= cell.Text.TrimEnd().Length
        )
        && row.Cells!.Any(cell => HeadLabel.StartOfHeadLine(cell.Text) is { IsOfPeople: true });

    private static IEnumerable<SourceBlock> Columns(List<SourceBlock> rows)
    {
        List<int> lines = [.. rows.SelectMany(row => row.Lines).Distinct()];
        return Enumerable
            .Range(0, rows[0].Cells!.Count)
            .Select(column =>
                rows[0] with
                {
                    Lines = lines,
                    Cells =
                    [
                        rows[0].Cells![column],
                        Model.RichText.Plain(
                            string.Join('\n', rows.Skip(1).Select(row => row.Cells![column].Text.Trim()).Where(text => text.Length > 0))
                        ),
                    ],
                }
            );
    }

    private static bool SetsPage(SourceBlock row) =>
        row.Cells!.All(cell => cell.Text.Split('\n').All(line => HeadLabel.StartOf(line.Trim()) is null))
        && HeadLabel.StartOfHeadLine(row.Cells![0].Text) is null;

    private static IEnumerable<SourceBlock> Lines(SourceBlock row) =>
        row.Cells!.SelectMany(cell => cell.Text.Split('\n'))
            .Select(text => text.Trim())
            .Where(text => text.Length > 0)
            .Select(text => row with { Cells = null, Text = Model.RichText.Plain(text), BeginsParagraph = true });
}
