using System.Collections.Frozen;
using MinutesSite.Write;

namespace MinutesSite.Preview;

/// <summary>The files of a site by path below the output folder, some of them replaced since the whole was made.</summary>
internal sealed class SiteFiles
{
    private readonly IReadOnlyDictionary<string, OutputFile> whole;
    private readonly FrozenDictionary<string, OutputFile> replaced;

    private SiteFiles(IReadOnlyDictionary<string, OutputFile> whole, IEnumerable<OutputFile> replaced)
    {
        this.whole = whole;
        this.replaced = replaced.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>No files.</summary>
    public static SiteFiles None { get; } = Of([]);

    /// <summary>The files of a whole site; of two with one path the first.</summary>
    public static SiteFiles Of(IReadOnlyList<OutputFile> files)
    {
        var byPath = new Dictionary<string, OutputFile>(files.Count, StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath.TryAdd(file.Path, file);
        }

        return new(byPath, []);
    }

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(string path) => replaced.GetValueOrDefault(path) ?? whole.GetValueOrDefault(path);

    /// <summary>The same site with some files replaced.</summary>
    public SiteFiles With(IEnumerable<OutputFile> files) => new(whole, files.Concat(replaced.Values).DistinctBy(file => file.Path));
}
