using MinutesSite.Fields;
using MinutesSite.Model;

namespace MinutesSite.Check.Mend;

/// <summary>
/// Keys in their usual order, and the journal numbers that the items have. Works on lines: comments and quotes stay as they are.
/// </summary>
internal static class MendFrontMatter
{
    private const string CaseNumbers = "journalnumre";

    private static readonly string[] Order = [.. FrontMatterTable.Default.Meeting.Words];

    public static string Mend(string yaml, IReadOnlyList<AgendaItem> items)
    {
        var keys = Keys(yaml);
        if (keys.Exists(key => !Order.Contains(key.Name)))
        {
            return yaml;
        }

        if (!keys.Exists(key => key.Name == CaseNumbers) && items.Any(item => item.CaseNumber is not null))
        {
            keys.Add((CaseNumbers, [CaseNumbers + ":", .. items.Select(item => $"  - {item.CaseNumber?.Value.Value ?? "null"}")]));
        }

        return string.Concat(keys.OrderBy(key => Array.IndexOf(Order, key.Name)).SelectMany(key => key.Lines).Select(line => line + "\n"));
    }

    /// <summary>Each key with its lines; a comment above a key goes with it.</summary>
    private static List<(string Name, List<string> Lines)> Keys(string yaml)
    {
        var keys = new List<(string Name, List<string> Lines)>();
        var comments = new List<string>();
        foreach (var line in yaml.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith('#') || line.Length == 0)
            {
                comments.Add(line);
            }
            else if (line[0] is (' ' or '\t' or '-') && keys.Count > 0)
            {
                keys[^1].Lines.AddRange(comments.Append(line));
                comments.Clear();
            }
            else
            {
                keys.Add((line.Split(':')[0].Trim().Trim('"', '\''), [.. comments, line]));
                comments.Clear();
            }
        }

        if (comments.Count > 0 && keys.Count > 0)
        {
            keys[^1].Lines.AddRange(comments);
        }

        return keys;
    }
}
