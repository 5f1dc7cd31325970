using MinutesSite.Diagnostics;

namespace MinutesSite.Parse.Yaml;

/// <summary>A whole file of YAML.</summary>
public static class YamlFile
{
    /// <summary>
    /// Its document; null where there is no file, nothing in it but comments, or (with a problem reported) it cannot be read.
    /// </summary>
    public static YamlNode? Read(string file, byte[]? bytes, ICollection<Diagnostic> problems)
    {
        if (bytes is null || Parse.Decode.Text(file, bytes, problems) is not { } text)
        {
            return null;
        }

        var node = YamlReader.Read(text, file, 0, problems);
        return node is YamlText { IsNull: true } ? null : node;
    }

    /// <summary>The maps of a file that is a list of them; what is no map is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">Its content; null where there is none.</param>
    /// <param name="example">An entry as it should be: <c>- navn: Chefforum</c>.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static IEnumerable<YamlMap> Maps(string file, byte[]? bytes, string example, ICollection<Diagnostic> problems)
    {
        var node = Read(file, bytes, problems);
        var entries = node switch
        {
            null => [],
            YamlList list => list.Entries,
            var other => [other],
        };
        foreach (var entry in entries)
        {
            if (entry is YamlMap map && node is YamlList)
            {
                yield return map;
            }
            else
            {
                problems.Add(
                    Problems.FileWrongShape(entry.At, Path.GetFileName(file), $"en liste, hvor hvert led begynder med '{example}'")
                );
            }
        }
    }
}
