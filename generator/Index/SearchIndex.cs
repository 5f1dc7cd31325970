using MinutesSite.Write;

namespace MinutesSite.Index;

/// <summary>The search index, ready to be written.</summary>
/// <param name="Manifest">The address of its manifest, below the site's base path: <c>/assets/search/3f9a…/manifest.bin</c>.</param>
/// <param name="Files">Its files.</param>
/// <param name="Bytes">Their size.</param>
public sealed record SearchIndex(string Manifest, IReadOnlyList<OutputFile> Files, long Bytes);
