using System.Text;

namespace MinutesSite.Tests.Specs;

/// <summary>
/// A case as a text file: a title, then parts, each under a line <c>=== name</c>. Parts are inputs (files of content, a text to
/// import) or expected results. A newcomer adds a case by adding text; <c>UPDATE_EXPECTED=1 dotnet test</c> accepts new results.
/// </summary>
/// <remarks>A line of a part that begins with <c>\===</c> stands for one that begins with <c>===</c>.</remarks>
public sealed class SpecCase
{
    private const string Divider = "=== ";
    private readonly List<(string Name, string Text)> parts = [];

    private SpecCase(string path, string title)
    {
        FilePath = path;
        Title = title;
    }

    public string FilePath { get; }

    public string Title { get; }

    public IReadOnlyList<(string Name, string Text)> Parts => parts;

    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <summary>The cases in a folder of Specs/, by file name.</summary>
    public static TheoryData<string> Names(string folder)
    {
        var names = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(SpecsFolder(folder), "*.case").Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(file));
        }

        return names;
    }

    public static SpecCase Load(string folder, string name)
    {
        var path = Path.Combine(SpecsFolder(folder), name + ".case");
        var lines = File.ReadAllText(path).Split('\n');
        var spec = new SpecCase(path, lines[0].TrimStart('#', ' '));
        StringBuilder? text = null;
        var part = "";
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith(Divider, StringComparison.Ordinal))
            {
                spec.Close(part, text);
                part = line[Divider.Length..].Trim();
                text = new StringBuilder();
            }
            else
            {
                text?.Append(line.StartsWith("\\===", StringComparison.Ordinal) ? line[1..] : line).Append('\n');
            }
        }

        spec.Close(part, text);
        return spec;
    }

    public string? Part(string name) => parts.Where(part => part.Name == name).Select(part => part.Text).FirstOrDefault();

    /// <summary>Compares a result with its part; with UPDATE_EXPECTED=1 writes it there instead.</summary>
    public void Expect(string name, string actual)
    {
        var expected = Part(name);
        var ended = actual.Length == 0 || actual.EndsWith('\n') ? actual : actual + "\n";
        if (Updates && expected != ended)
        {
            Replace(name, ended);
            return;
        }

        Assert.Equal(expected ?? "", ended);
    }

    /// <summary>The folder Specs/ as it stands in the source tree, so that new results can be written there.</summary>
    public static string SpecsFolder(string folder, [System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, folder);

    private void Close(string part, StringBuilder? text)
    {
        if (text is not null)
        {
            // The last line break ends the line before the next divider, or the file; a part's text keeps just one.
            parts.Add((part, text.ToString().TrimEnd('\n') is { Length: > 0 } trimmed ? trimmed + "\n" : ""));
        }
    }

    private void Replace(string name, string text)
    {
        parts.RemoveAll(part => part.Name == name);
        parts.Add((name, text));
        var file = new StringBuilder($"# {Title}\n");
        foreach (var (partName, partText) in parts)
        {
            file.Append('\n').Append(Divider).Append(partName).Append('\n').Append(Escaped(partText));
        }

        File.WriteAllText(FilePath, file.ToString());
    }

    private static string Escaped(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.StartsWith("===", StringComparison.Ordinal) ? "\\" + line : line));
}
