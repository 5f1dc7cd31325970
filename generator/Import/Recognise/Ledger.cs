namespace MinutesSite.Import.Recognise;

/// <summary>What became of the lines that are not simply text of an item: the recogniser's own account, which the proof checks.</summary>
public sealed class Ledger
{
    private readonly SortedDictionary<int, string> leftOut = [];
    private readonly SortedSet<int> fields = [];
    private readonly SortedSet<int> keptAside = [];
    private readonly SortedDictionary<int, TimeOnly> endTimes = [];
    private readonly Dictionary<int, string> groups = [];
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

    /// <summary>An end of the meeting, on lines that are a field otherwise: it has no field of its own.</summary>
    public void EndTime(IEnumerable<int> lines, TimeOnly end)
    {
        foreach (var line in lines)
        {
            endTimes[line] = end;
        }
    }

    /// <summary>The ends of the meeting that stand on a field's line.</summary>
    public IReadOnlyDictionary<int, TimeOnly> EndTimes => endTimes;

    /// <summary>What a group of people is called, on lines that are a field otherwise: it has no field of its own.</summary>
    public void Group(IEnumerable<int> lines, string name)
    {
        foreach (var line in lines)
        {
            groups[line] = groups.GetValueOrDefault(line) + " " + name;
        }
    }

    /// <summary>The names of groups that stand on a field's line.</summary>
    public IReadOnlyDictionary<int, string> Groups => groups;

    /// <summary>The lines of items' headings whose number is another in the file.</summary>
    public IReadOnlySet<int> Renumbered => renumbered;

    /// <summary>Lines of a heading whose number is another in the file.</summary>
    public void Renumber(IEnumerable<int> lines) => renumbered.UnionWith(lines);

    /// <summary>Something to look at.</summary>
    public void Note(string text) => notes.Add(text);
}
