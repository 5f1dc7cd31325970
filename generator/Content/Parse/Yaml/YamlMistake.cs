using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Parse.Yaml;

/// <summary>Says in an editor's words what is wrong with YAML that cannot be read.</summary>
internal static partial class YamlMistake
{
    /// <summary>Looks at the line where reading stopped, and those before it, for the mistakes that people make.</summary>
    public static Diagnostic Explain(string text, SourcePosition at, int lineOffset)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp(at.Line - lineOffset - 1, 0, lines.Length - 1);
        var tab = Array.FindIndex(lines, line => line.AsSpan().TrimStart(' ').StartsWith("\t", StringComparison.Ordinal));
        if (tab >= 0)
        {
            return Problems.YamlTab(new(at.File, tab + lineOffset + 1, lines[tab].IndexOf('\t', StringComparison.Ordinal) + 1));
        }

        for (var i = index; i >= Math.Max(0, index - 2); i--)
        {
            var place = new SourcePosition(at.File, i + lineOffset + 1, 1);
            if (Mistake(lines[i].TrimEnd('\r'), place) is { } mistake)
            {
                return mistake;
            }
        }

        return lines[index].StartsWith(' ') && lines[index].AsSpan().Trim() is not ""
            ? Problems.YamlIndented(at with { Column = lines[index].Length - lines[index].TrimStart().Length + 1 })
            : Problems.YamlUnreadable(at);
    }

    // "{ emner:[Skoler] }" and "{ emner: [Skoler }".
    private static Diagnostic? InBrackets(string line, string value, SourcePosition at)
    {
        var close = KeyClose().Match(line, line.Length - value.Length);
        return close.Success ? Problems.YamlSpaceMissing(at with { Column = close.Index + close.Length + 1 }, "kolon")
            : value.Count(c => c == '[') != value.Count(c => c == ']') ? Problems.YamlBracketOpen(at, "[", "]")
            : value.Count(c => c == '{') != value.Count(c => c == '}') ? Problems.YamlBracketOpen(at, "{", "}")
            : null;
    }

    // A colon without its space, before a value that cannot be a part of the key.
    [GeneratedRegex(@"[\p{L}_]:(?=[\[{""'\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex KeyClose();

    private static Diagnostic? Mistake(string line, SourcePosition place)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var entry = line.TrimStart(' ', '-');
        if (entry.Length == 0 || entry[0] == '#')
        {
            return null;
        }

        if (line.AsSpan().TrimStart() is ['-', not (' ' or '-'), ..])
        {
            return Problems.YamlSpaceMissing(place with { Column = line.IndexOf('-', StringComparison.Ordinal) + 2 }, "bindestregen");
        }

        if (colon < 0)
        {
            return line.TrimStart().StartsWith('-')
                ? null
                : Problems.YamlColonMissing(place with { Column = line.Length - entry.Length + 1 });
        }

        if (colon + 1 < line.Length && line[colon + 1] != ' ')
        {
            return Problems.YamlSpaceMissing(place with { Column = colon + 2 }, "kolon");
        }

        var value = line[(colon + 1)..].Trim();
        var column = line.Length - line[(colon + 1)..].TrimStart().Length + 1;
        if (value.Length > 0 && value[0] is '"' or '\'' && (value.Length == 1 || value[^1] != value[0]))
        {
            return Problems.YamlQuoteOpen(place with { Column = column });
        }

        if (value.Length > 0 && value[0] is '{' or '[')
        {
            return InBrackets(line, value, place with { Column = column });
        }

        return
            value.Length > 0
            && value[0] is not ('"' or '\'' or '[' or '{')
            && (value.Contains(": ", StringComparison.Ordinal) || "@`%&*!|>".Contains(value[0], StringComparison.Ordinal))
            ? Problems.YamlQuotesMissing(place with { Column = column })
            : null;
    }
}
