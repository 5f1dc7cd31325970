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

    private readonly ILookup<string, AttachmentFile> byLook;

    private AttachmentFiles(IReadOnlyList<AttachmentFile> files, string siteAddress = "", bool allowsActive = true)
    {
        All = files;
        AllowsActive = allowsActive;
        SiteAddress = siteAddress;
        ByLastWord = NamedAttachments.ByLastWord(files);
        byLook = files.ToLookup(file => LookOf(file.Source.Name), StringComparer.Ordinal);
        byName = files.ToFrozenDictionary(file => file.Source.Name.Composed(NormalizationForm.FormC), StringComparer.Ordinal);
        byAddress = files.ToFrozenDictionary(file => file.Address, StringComparer.Ordinal);
    }

    /// <summary>No files.</summary>
    public static AttachmentFiles None { get; } = new([]);

    /// <summary>The files, in ordinal order.</summary>
    public IReadOnlyList<AttachmentFile> All { get; }

    /// <summary>The files' names and addresses by the last word of either: see <see cref="NamedAttachments"/>.</summary>
    internal ILookup<string, (string Name, string Address)> ByLastWord { get; }

    /// <summary>The site's own address, with which a link to its files may begin; empty where it is not known.</summary>
    public string SiteAddress { get; }

    /// <summary>Whether those that a browser runs may be published.</summary>
    private bool AllowsActive { get; }

    /// <summary>Names of all files, for a message that says which was meant.</summary>
    public IEnumerable<string> Names => All.Select(file => file.Source.Name);

    /// <summary>Gives each file its address. Two that meet are a problem that names both; the first has the address.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="siteAddress">The site's own address, without a closing slash.</param>
    /// <param name="allowsActive">Whether those that a browser runs may be published; each is a warning where they may not.</param>
    public static AttachmentFiles From(
        IReadOnlyList<AttachmentSource> sources,
        ICollection<Diagnostic> problems,
        string siteAddress = "",
        bool allowsActive = true
    )
    {
        var files = new List<AttachmentFile>();

        // Hosts that do not tell upper case from lower would show the one for the other.
        var taken = new Dictionary<string, AttachmentSource>(StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, AttachmentSource>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            var address = AddressOf(source.Name);
            if (
                (
                    folders.GetValueOrDefault(address)
                    ?? Around(address).Select(taken.GetValueOrDefault).FirstOrDefault(file => file is not null)
                ) is
                { } folder
            )
            {
                problems.Add(Problems.AttachmentMeetsFolder(source.Path, folder.Path, address));
                continue;
            }

            if (!taken.TryAdd(address, source))
            {
                problems.Add(Problems.AttachmentsMeet(source.Path, taken[address].Path, address));
                continue;
            }

            foreach (var around in Around(address))
            {
                folders.TryAdd(around, source);
            }

            if (ActiveAttachments.IsOfServers(address))
            {
                problems.Add(Problems.AttachmentOfServers(source.Path, Path.GetExtension(address)));
            }
            else if (!allowsActive && ActiveAttachments.Is(address))
            {
                problems.Add(Problems.AttachmentActive(source.Path, Path.GetExtension(address)));
            }

            files.Add(new(source, address));
        }

        return new(files, siteAddress, allowsActive);
    }

    /// <summary>
    /// The file with this name below content/bilag, or with the name that the site gives it there (as in a meeting's index.md), or with
    /// the name in other case or Unicode form; else null.
    /// </summary>
    public AttachmentFile? Find(string name) =>
        byName.GetValueOrDefault(name.Composed(NormalizationForm.FormC))
        ?? FindByAddress(Folder + name)
        ?? byLook[LookOf(name)].FirstOrDefault(file => SameLetters(file.Source.Name, name));

    /// <summary>
    /// Whether a file may be published at all: not where a server would run it, nor where a browser would and the settings do not permit
    /// that.
    /// </summary>
    public bool MayBePublished(AttachmentFile file) =>
        !ActiveAttachments.IsOfServers(file.Address) && (AllowsActive || !ActiveAttachments.Is(file.Address));

    /// <summary>Every file that a name could mean: the one that has it, else all whose addresses differ from it in case alone.</summary>
    public IEnumerable<AttachmentFile> CouldBe(string name) => Find(name) is { } file ? [file] : byLook[LookOf(name)];

    /// <summary>The file with this address, or null.</summary>
    public AttachmentFile? FindByAddress(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>The name nearest to one that is not there.</summary>
    public string? NearestTo(string name) => Nearest.Of(name, Names);

    /// <summary>The addresses of attachments to which an item's sections link.</summary>
    public static IEnumerable<string> LinkedFrom(IReadOnlyList<Section> sections) =>
        BlockText.Texts(sections.SelectMany(section => section.Blocks)).SelectMany(LinkedFrom);

    /// <summary>The addresses of attachments to which a text links.</summary>
    public static IEnumerable<string> LinkedFrom(RichText text) =>
        text
            .Marks.Select(mark => mark.Target)
            .OfType<string>()
            .Where(target => target.StartsWith(Folder, StringComparison.Ordinal))
            .Select(AddressIn);

    /// <summary>A link's target without what stands after the file: <c>#page=2</c>, <c>?x</c>.</summary>
    public static string AddressIn(string target) => target.AsSpan().IndexOfAny('#', '?') is var end and >= 0 ? target[..end] : target;

    private static string LookOf(string name) => AddressOf(name.Composed(NormalizationForm.FormKC)).ToLowerInvariant();

    private static bool SameLetters(string one, string other) =>
        string.Equals(one.Composed(NormalizationForm.FormKC), other.Composed(NormalizationForm.FormKC), StringComparison.OrdinalIgnoreCase);

    // The folders that an address lies in: no file may have the address of one.
    private static IEnumerable<string> Around(string address)
    {
        for (var end = address.LastIndexOf('/'); end >= Folder.Length; end = address.LastIndexOf('/', end - 1))
        {
            yield return address[..end];
        }
    }

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
