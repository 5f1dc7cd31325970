using Markdig;
using YamlDotNet.RepresentationModel;

namespace MinutesSite.Benchmarks.Contenders;

/// <summary>
/// The least that any generator must do: read every file, read its front matter, render its markdown, write one page, on all cores.
/// </summary>
internal static class Floor
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Does it.</summary>
    /// <param name="root">A site's root.</param>
    /// <param name="output">Where the pages go; not there yet.</param>
    public static void Build(string root, string output)
    {
        var files = Directory.GetFiles(Path.Combine(root, "content", "referater"), "*.md", SearchOption.AllDirectories);
        Directory.CreateDirectory(output);
        Parallel.ForEach(
            files,
            file =>
            {
                var text = File.ReadAllText(file);
                var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
                var yaml = new YamlStream();
                yaml.Load(new StringReader(text[4..end]));
                var title = yaml.Documents[0].RootNode["forum"];
                var page = $"<!doctype html><title>{title}</title>{Markdown.ToHtml(text[(end + 5)..], Pipeline)}";
                File.WriteAllText(Path.Combine(output, Path.GetFileNameWithoutExtension(file) + ".html"), page);
            }
        );
    }
}
