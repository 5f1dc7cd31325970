using MinutesSite.Diagnostics;
using MinutesSite.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MinutesSite.Parse.Yaml;

/// <summary>Reads one YAML document into nodes with places.</summary>
/// <remarks>
/// Anchors and aliases are refused: minutes have no use for them, and a few lines of them can stand for billions of nodes.
/// Depth and length are limited, so that no file can exhaust the machine.
/// </remarks>
public sealed class YamlReader
{
    /// <summary>The most characters of YAML that are read; a meeting of 50 participants needs 5,000.</summary>
    public const int LongestText = 512 * 1024;

    private const int DeepestNesting = 16;
    private readonly string file;
    private readonly int lineOffset;
    private readonly ICollection<Diagnostic> problems;
    private readonly Parser parser;

    private YamlReader(string text, string file, int lineOffset, ICollection<Diagnostic> problems)
    {
        this.file = file;
        this.lineOffset = lineOffset;
        this.problems = problems;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="lineOffset">How many lines of the file come before it.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <returns>The node; null, with a problem reported, where it cannot be read; an empty text where there is none.</returns>
    public static YamlNode? Read(string text, string file, int lineOffset, ICollection<Diagnostic> problems)
    {
        if (text.Length > LongestText)
        {
            problems.Add(Problems.YamlTooLong(new(file, lineOffset + 1, 1), text.Length, LongestText));
            return null;
        }

        if (MergeConflicts.First(text) is { } conflict)
        {
            problems.Add(Problems.MergeConflict(new(file, lineOffset + conflict, 1)));
            return null;
        }

        var reader = new YamlReader(text, file, lineOffset, problems);
        try
        {
            return reader.Document();
        }
        catch (YamlException failure)
        {
            problems.Add(YamlMistake.Explain(text, reader.At(failure.Start), lineOffset));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's way of giving up on some texts that are not YAML, found by trying thousands of broken ones.
            problems.Add(YamlMistake.Explain(text, reader.At(reader.parser.Current?.End ?? YamlDotNet.Core.Mark.Empty), lineOffset));
            return null;
        }
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return new YamlText("", false, new(file, lineOffset + 1, 1));
        }

        var node = Node(0);
        if (node is not null && parser.TryConsume<DocumentEnd>(out _) && parser.TryConsume<DocumentStart>(out var second))
        {
            problems.Add(Problems.YamlSecondDocument(At(second.Start)));
            return null;
        }

        return node;
    }

    private YamlNode? Node(int depth)
    {
        if (depth > DeepestNesting)
        {
            problems.Add(Problems.YamlTooDeep(At(parser.Current!.Start)));
            return null;
        }

        switch (parser.Current)
        {
            case AnchorAlias alias:
                problems.Add(Problems.YamlAnchor(At(alias.Start), $"*{alias.Value}"));
                return null;
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                problems.Add(Problems.YamlAnchor(At(anchored.Start), $"&{anchored.Anchor}"));
                return null;
            case Scalar scalar:
                parser.MoveNext();
                return new YamlText(scalar.Value, scalar.Style is not ScalarStyle.Plain, At(scalar.Start));
            case SequenceStart start:
                parser.MoveNext();
                return List(At(start.Start), depth);
            case MappingStart start:
                parser.MoveNext();
                return Map(At(start.Start), depth);
            default:
                throw new YamlException(
                    parser.Current?.Start ?? YamlDotNet.Core.Mark.Empty,
                    parser.Current?.End ?? YamlDotNet.Core.Mark.Empty,
                    "Unexpected."
                );
        }
    }

    private YamlList? List(SourcePosition at, int depth)
    {
        var entries = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return new(entries, at);
    }

    private YamlMap? Map(SourcePosition at, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not { } key)
            {
                return null;
            }

            if (key is not YamlText { Text: var name })
            {
                problems.Add(Problems.YamlKeyNotText(key.At));
                return null;
            }

            if (Node(depth + 1) is not { } value)
            {
                return null;
            }

            // A key typed on a Mac may have å as two characters; nobody can see that, so it must not matter.
            name = name.Composed();
            if (keys.TryAdd(name, key.At))
            {
                entries.Add(new(name, value, key.At));
            }
            else
            {
                problems.Add(Problems.KeyTwice(key.At, name, keys[name].Line));
            }
        }

        return new(entries, at);
    }

    private SourcePosition At(YamlDotNet.Core.Mark mark) =>
        new(file, checked((int)mark.Line) + lineOffset, Math.Max(1, checked((int)mark.Column)));
}
