using System.Collections.Frozen;
using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Read;

namespace MinutesSite.Parse;

/// <summary>The files below content/bilag, by the names that minutes link to.</summary>
public sealed class AttachmentFiles
{
    private const string Folder = "/bilag/";
    private readonly FrozenDictionary<string, AttachmentFile> byName;
    private readonly FrozenDictionary<string, AttachmentFile> byAddress;

    private AttachmentFiles(IReadOnlyList<AttachmentFile> files)
    {
        All = files;
        byName = files.ToFrozenDictionary(file => file.Source.Name.Normalize(NormalizationForm.FormC), StringComparer.Ordinal);
        byAddress = files.ToFrozenDictionary(file => file.Address, StringComparer.Ordinal);
    }

    /// <summary>No files.</summary>
    public static AttachmentFiles None { get; } = new([]);

    /// <summary>The files, in ordinal order.</summary>
    public IReadOnlyList<AttachmentFile> All { get; }

    /// <summary>Names of all files, for a message that says which was meant.</summary>
    public IEnumerable<string> Names => All.Select(file => file.Source.Name);

    /// <summary>Gives each file its address. Two that meet are a problem that names both; the first has the address.</summary>
    public static AttachmentFiles From(IReadOnlyList<AttachmentSource> sources, ICollection<Diagnostic> problems)
    {
        var files = new List<AttachmentFile>();
        var taken = new Dictionary<string, AttachmentSource>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var address = AddressOf(source.Name);
            if (taken.TryAdd(address, source))
            {
                files.Add(new(source, address));
            }
            else
            {
                problems.Add(Problems.AttachmentsMeet(source.Path, taken[address].Path, address));
            }
        }

        return new(files);
    }

    /// <summary>The file with this name below content/bilag, or with the name that the site gives it there (as in a meeting's index.md); else null.</summary>
    public AttachmentFile? Find(string name)
        => byName.GetValueOrDefault(name.Normalize(NormalizationForm.FormC)) ?? FindByAddress(Folder + name);

    /// <summary>The file with this address, or null.</summary>
    public AttachmentFile? FindByAddress(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>The name nearest to one that is not there.</summary>
    public string? NearestTo(string name) => Nearest.Of(name, Names);

    /// <summary>The addresses of attachments to which an item's sections link.</summary>
    public static IEnumerable<string> LinkedFrom(IReadOnlyList<Section> sections)
        => BlockText.Texts(sections.SelectMany(section => section.Blocks))
            .SelectMany(text => text.Marks)
            .Select(mark => mark.Target)
            .OfType<string>()
            .Where(target => target.StartsWith(Folder, StringComparison.Ordinal));

    private static string AddressOf(string name)
    {
        var parts = name.Split('/');
        var file = parts[^1];
        var extension = Path.GetExtension(file);
        var stem = Slug.Of(Path.GetFileNameWithoutExtension(file));
        var folders = parts[..^1].Select(Slug.Of).Where(part => part.Length > 0);
        var safeExtension = new string([.. extension.Where(c => char.IsAsciiLetterOrDigit(c) || c == '.')]);
        return Folder + string.Join('/', [.. folders, (stem.Length > 0 ? stem : "bilag") + safeExtension]);
    }
}

/// <summary>A file below content/bilag with its place on the site.</summary>
/// <param name="Source">The file.</param>
/// <param name="Address">Below the base path: <c>/bilag/2026/tidsplan.pdf</c>.</param>
public sealed record AttachmentFile(AttachmentSource Source, string Address);
