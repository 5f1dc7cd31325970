using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>Entries that stand together as lists, deeper entries inside the ones above them.</summary>
public static class BuildList
{
    /// <summary>The lists that entries are; a number out of turn or another kind of sign begins a new one.</summary>
    public static IEnumerable<ListBlock> Of(IReadOnlyList<SourceBlock> flat)
    {
        var entries = ListLevels.In(flat);
        var at = 0;
        while (at < entries.Count)
        {
            yield return Read(entries, ref at, isNested: false);
        }
    }

    private static ListBlock Read(IReadOnlyList<SourceBlock> entries, ref int at, bool isNested)
    {
        var first = entries[at];
        var start = ListMarker.NumberOf(first.Marker);
        var read = new List<IReadOnlyList<Block>>();
        while (at < entries.Count && Belongs(entries[at], first, start + read.Count) && !(isNested && entries[at].Indent < first.Indent))
        {
            var blocks = new List<Block> { new Paragraph(TextOf(entries[at])) };
            at++;
            while (at < entries.Count && IsDeeper(entries[at], first))
            {
                blocks.Add(Read(entries, ref at, isNested: true));
            }

            read.Add(blocks);
        }

        return new(start, read);
    }

    private static bool Belongs(SourceBlock entry, SourceBlock first, int? number) =>
        !IsDeeper(entry, first)
        && ListMarker.NumberOf(entry.Marker) == number
        && (number is not null || IsSameKind(entry, first) || entry.Indent <= first.Indent);

    private static bool IsDeeper(SourceBlock entry, SourceBlock first) => entry.Indent > first.Indent;

    private static bool IsSameKind(SourceBlock entry, SourceBlock first) =>
        ListMarker.IsLetter(entry.Marker) == ListMarker.IsLetter(first.Marker);

    // Markdown has no lettered lists: the letter stays as a word of the entry.
    private static RichText TextOf(SourceBlock entry)
    {
        var text = StrayMarks.Removed(entry.Text);
        return ListMarker.IsLetter(entry.Marker) ? RichText.Plain(entry.Marker!).Then(" ", text) : text;
    }
}
