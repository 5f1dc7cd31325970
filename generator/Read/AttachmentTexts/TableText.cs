using System.Text;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// A table as text (CSV): below a heading that asks for CPR numbers, nine digits are one that lost the zero in front of it, as Excel
/// saves them.
/// </summary>
internal static class TableText
{
    public static string Of(string source)
    {
        var text = new StringBuilder(source.Length);
        HashSet<int> askedFor = [];
        foreach (var line in source.EnumerateLines())
        {
            var column = 0;
            foreach (var range in line.SplitAny(";,\t"))
            {
                var cell = line[range].Trim(" \"");
                if (CprColumn.IsAskedForBy(cell))
                {
                    askedFor.Add(column);
                }

                text.Append(column == 0 ? "" : line[range.Start.Value - 1]);
                text.Append(askedFor.Contains(column) && IsShort(cell) ? "0" + cell.ToString() : line[range]);
                column++;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static bool IsShort(ReadOnlySpan<char> cell) => cell.Length == CprColumn.Digits - 1 && !cell.ContainsAnyExceptInRange('0', '9');
}
