using System.Text.RegularExpressions;

namespace MinutesSite.Benchmarks.Contenders;

/// <summary>The same minutes as a site for Hugo: a page a meeting, and lists of forums, topics and cases as taxonomies.</summary>
internal static partial class HugoSite
{
    /// <summary>Writes Hugo's root beside the archive.</summary>
    /// <param name="root">The root of the made-up archive.</param>
    /// <param name="hugoRoot">Hugo's; not there yet.</param>
    public static void Write(string root, string hugoRoot)
    {
        Put(hugoRoot, "hugo.toml", Settings);
        Put(hugoRoot, "layouts/_default/single.html", Single);
        Put(hugoRoot, "layouts/_default/list.html", List);
        Put(hugoRoot, "layouts/index.html", List);
        var minutes = Path.Combine(root, "content", "referater");
        foreach (var file in Directory.EnumerateFiles(minutes, "*.md", SearchOption.AllDirectories))
        {
            Put(hugoRoot, Path.Combine("content/referater", Path.GetFileName(file)), FrontMatter(File.ReadAllText(file)));
        }
    }

    /// <summary>Hugo's names for the same things.</summary>
    private static string FrontMatter(string text)
    {
        var topics = Topic().Matches(text).Select(match => match.Groups["topic"].Value).Distinct();
        return $"---\nemner: [{string.Join(", ", topics)}]\n"
            + text[4..]
                .Replace("\nforum: ", "\nfora: ", StringComparison.Ordinal)
                .Replace("\ndato: ", "\ndate: ", StringComparison.Ordinal)
                .Replace("\njournalnumre:", "\nsager:", StringComparison.Ordinal);
    }

    private static void Put(string root, string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex(@"emner: \[(?<topic>[^\]]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Topic();

    private const string Settings = """
        baseURL = "https://nordby.example/"
        languageCode = "da"
        title = "Referater fra Nordby"
        [taxonomies]
          fora = "fora"
          emne = "emner"
          sag = "sager"

        """;

    private const string Single = """
        <!doctype html><html lang="da"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
        <body><h1>{{ .Params.fora }} {{ .Date.Format "2.1.2006" }}</h1>
        <ul>{{ range .Params.deltagere }}<li>{{ .navn }} ({{ .titel }})</li>{{ end }}</ul>
        {{ .TableOfContents }}{{ .Content }}
        <ul>{{ range .Params.sager }}<li><a href="/sager/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul></body></html>
        """;

    private const string List = """
        <!doctype html><html lang="da"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
        <body><h1>{{ .Title }}</h1>
        <ul>{{ range .Pages }}
        <li><a href="{{ .RelPermalink }}">{{ .Title }} {{ .Date.Format "2.1.2006" }}</a></li>{{ end }}</ul></body></html>
        """;
}
