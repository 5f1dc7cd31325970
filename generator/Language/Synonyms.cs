namespace MinutesSite.Language;

/// <summary>
/// Words of the field that mean the same, from <c>synonymer.tsv</c> beside this file, which names where each pair can be read.
/// </summary>
public static class Synonyms
{
    private const string File = "synonymer.tsv";

    /// <summary>The groups; in each, words or words beside each other that may stand for one another.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } = Read();

    private static IReadOnlyList<IReadOnlyList<string>> Read()
    {
        using var stream = typeof(Synonyms).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        var groups = new List<IReadOnlyList<string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                groups.Add(line.Split('\t')[0].Split(',', StringSplitOptions.TrimEntries));
            }
        }

        return groups;
    }
}
