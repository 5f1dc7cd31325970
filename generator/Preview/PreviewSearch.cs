using MinutesSite.Index;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Preview;

/// <summary>The search index while one writes: made when a browser begins to search, for that takes longer than a change may.</summary>
internal sealed class PreviewSearch
{
    private const string Entry = "assets/search.json";
    private const string Folder = "assets/search/";
    private readonly Lock making = new();
    private Archive? indexed;
    private IReadOnlyDictionary<string, OutputFile> newest = new Dictionary<string, OutputFile>();

    // A page that was opened with it goes on reading it.
    private IReadOnlyDictionary<string, OutputFile> before = new Dictionary<string, OutputFile>();

    /// <summary>The file of the index at a path, or null. Asking for the fixed first file brings the index up to date.</summary>
    public OutputFile? Find(Archive archive, string path)
    {
        if (path != Entry && !path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return null;
        }

        lock (making)
        {
            if (path == Entry && !ReferenceEquals(archive, indexed))
            {
                before = newest;
                newest = IndexSearch.Files(archive).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
                indexed = archive;
            }

            return newest.GetValueOrDefault(path) ?? before.GetValueOrDefault(path);
        }
    }
}
