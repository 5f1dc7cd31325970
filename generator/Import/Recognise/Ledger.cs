namespace MinutesSite.Import.Recognise;

/// <summary>What became of the lines that are not simply text of an item: the recogniser's own account, which the proof checks.</summary>
public sealed class Ledger
{
    private readonly SortedDictionary<int, string> leftOut = [];
    private readonly SortedSet<int> fields = [];
    private readonly SortedSet<int> keptAside = [];
    private readonly HashSet<string> addedHeadings = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> rewritten = [];
    private readonly Dictionary<int, int> moved = [];
    private readonly SortedSet<int> renumbered = [];
    private readonly List<string> notes = [];

    /// <summary>The lines that are no part of the minutes, each with the reason in Danish.</summary>
    public IReadOnlyDictionary<int, string> LeftOut => leftOut;

    /// <summary>The lines that became fields of the front matter.</summary>
    public IReadOnlySet<int> Fields => fields;

    /// <summary>The lines that are no field and are kept as comments of the front matter.</summary>
    public IReadOnlySet<int> KeptAside => keptAside;

    /// <summary>Words that stood in two parts at a line's end.</summary>
    public ICollection<Hyphenated> Hyphenated { get; } = [];

    /// <summary>What an editor should look at, in Danish.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Lines that are no part of the minutes.</summary>
    public void LeaveOut(IEnumerable<int> lines, string because)
    {
        foreach (var line in lines)
        {
            leftOut[line] = because;
        }
    }

    /// <summary>Lines whose words became a field.</summary>
    public void Carry(IEnumerable<int> lines) => fields.UnionWith(lines);

    /// <summary>Lines that are no field.</summary>
    public void KeepAside(IEnumerable<int> lines) => keptAside.UnionWith(lines);

    /// <summary>
    /// Headings that the file has more often than the source: a column's name is one in every row, a recommendation without a heading gets
    /// its own.
    /// </summary>
    public IReadOnlySet<string> AddedHeadings => addedHeadings;

    /// <summary>A heading that the file has more often than the source.</summary>
    public void AddHeading(string heading) => addedHeadings.Add(heading);

    /// <summary>Lines whose words the file has in another order and form, with these words.</summary>
    public IReadOnlyDictionary<int, string> Rewritten => rewritten;

    /// <summary>Lines that say the same in the file in other words: "Byrådets beslutning den …" is "Beslutning i Byrådet den …".</summary>
    public void Rewrite(IReadOnlyList<int> lines, string text)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            rewritten[lines[i]] = i == 0 ? text : "";
        }
    }

    /// <summary>Lines that come elsewhere in the file, each with the line that they come after.</summary>
    public IReadOnlyDictionary<int, int> Moved => moved;

    /// <summary>Lines that come after another one in the file: a title of an agenda above, below "Ad 1".</summary>
    public void Move(IReadOnlyList<int> lines, int after)
    {
        foreach (var line in lines)
        {
            moved[line] = after;
        }
    }

    /// <summary>The lines of items' headings whose number is another in the file.</summary>
    public IReadOnlySet<int> Renumbered => renumbered;

    /// <summary>Lines of a heading whose number is another in the file.</summary>
    public void Renumber(IEnumerable<int> lines) => renumbered.UnionWith(lines);

    /// <summary>Something to look at.</summary>
    public void Note(string text) => notes.Add(text);
}
