namespace MinutesSite.Model;

/// <summary>A place in a file of the content, as an editor counts: line and column from 1.</summary>
/// <param name="File">Path relative to the site's root, with forward slashes:
/// <c>content/referater/2026/2026-01-13-chefforum.md</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct SourcePosition(string File, int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>The beginning of a file: for what is wrong with a file as a whole.</summary>
    public static SourcePosition StartOf(string file) => new(file, 1, 1);

    /// <summary>Files in ordinal order, then lines, then columns: the order in which messages are shown.</summary>
    public int CompareTo(SourcePosition other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>file:line:column</c>, which editors make clickable.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come last.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come first.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;
}
