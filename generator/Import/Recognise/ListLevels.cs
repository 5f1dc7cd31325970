using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// How deep entries stand that all begin at the margin, as a PDF often has them: by their signs. Word's "o" is the level below another
/// bullet; bullets between "1." and "2." belong to the first; a bullet of another kind is deeper until the first kind comes again.
/// </summary>
public sealed class ListLevels
{
    private readonly IReadOnlyList<SourceBlock> entries;
    private readonly List<(int Indent, string Kind)> open = [];
    private readonly HashSet<int> explainNumbers = [];

    private ListLevels(IReadOnlyList<SourceBlock> entries) => this.entries = entries;

    /// <summary>The entries, set in by their level; what was deeper in the source stays deeper.</summary>
    public static IReadOnlyList<SourceBlock> In(IReadOnlyList<SourceBlock> entries) => new ListLevels(entries).Levelled();

    private List<SourceBlock> Levelled()
    {
        var result = new List<SourceBlock>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var indent = entries[i].Indent;
            var kind = ListMarker.KindOf(entries[i].Marker!);
            open.RemoveAll(level => level.Indent > indent);
            var same = open.FindIndex(level => level.Indent == indent && level.Kind == kind);
            if (same >= 0)
            {
                open.RemoveRange(same + 1, open.Count - same - 1);
            }
            else if (open.Count == 0 || open[^1].Indent < indent || IsBelow(i, open[^1].Kind, kind))
            {
                open.Add((indent, kind));
            }
            else
            {
                open[^1] = (indent, kind);
            }

            result.Add(entries[i] with { Indent = open.Count });
        }

        return result;
    }

    /// <summary>Whether an entry of one kind is the level below the one of another kind that it follows at the same margin.</summary>
    private bool IsBelow(int at, string above, string kind)
    {
        if (above == "1")
        {
            var isBetween = GoesOn(at, NumberBefore(at));
            if (isBetween)
            {
                explainNumbers.Add(entries[at].Indent);
            }

            return isBetween || explainNumbers.Contains(entries[at].Indent) || kind == "o";
        }

        return (kind == "o" && above != "a")
            || ComesAgain(at, above)
            || (kind != "1" && kind != "a" && above != "a" && !entries[at].BeginsParagraph);
    }

    private int NumberBefore(int at)
    {
        while (ListMarker.NumberOf(entries[at].Marker) is null)
        {
            at--;
        }

        return ListMarker.NumberOf(entries[at].Marker)!.Value;
    }

    private bool GoesOn(int from, int number) =>
        entries
            .Skip(from)
            .Where(entry => entry.Indent == entries[from].Indent)
            .Select(entry => ListMarker.NumberOf(entry.Marker))
            .FirstOrDefault(next => next is not null)
        == number + 1;

    private bool ComesAgain(int from, string kind) =>
        entries
            .Skip(from)
            .TakeWhile(entry => entry.Indent >= entries[from].Indent)
            .Any(entry => entry.Indent == entries[from].Indent && ListMarker.KindOf(entry.Marker!) == kind);
}
