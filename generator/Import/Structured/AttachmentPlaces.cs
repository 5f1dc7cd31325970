using System.Globalization;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Structured;

/// <summary>Where the files of a meeting's enclosures are, and where they go.</summary>
public static class AttachmentPlaces
{
    /// <summary>The source with those of its enclosures that are found: beside it, or in the folder that was named.</summary>
    /// <param name="source">The source.</param>
    /// <param name="folders">Where to look, in order.</param>
    public static SourceDocument Found(SourceDocument source, IReadOnlyList<string> folders)
    {
        if (source.Structured is not { } minutes)
        {
            return source;
        }

        var missing = 0;
        var items = minutes.Items.Select(item => item with { Attachments = [.. item.Attachments.Select(Find)] }).ToList();
        StructuredAttachment Find(StructuredAttachment attachment)
        {
            var file = attachment.Path is { } path ? folders.Select(folder => In(folder, path)).OfType<string>().FirstOrDefault() : null;
            missing += file is null && attachment.Path is not null ? 1 : 0;
            return attachment with { File = file };
        }

        return source with
        {
            Structured = minutes with { Items = items },
            Notes =
                missing == 0
                    ? source.Notes
                    :
                    [
                        .. source.Notes,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{missing} bilag lå ikke ved siden af filen; deres titler står uden link. Sig med --bilag MAPPE, hvor de "
                                + $"ligger."
                        ),
                    ],
        };
    }

    /// <summary>The files to copy: from where, and to where below content/bilag.</summary>
    public static IEnumerable<(string From, string To)> Copies(StructuredMinutes minutes, string meeting) =>
        minutes
            .Items.Where(item => !item.IsClosed)
            .SelectMany(item => item.Attachments.Where(file => file.File is not null).Select(file => (file.File!, Of(meeting, item, file))))
            .DistinctBy(copy => copy.Item2);

    /// <summary>A file's place below content/bilag: the meeting, the item's number, the title.</summary>
    public static string Of(string meeting, StructuredItem item, StructuredAttachment attachment)
    {
        var title = Slug.Of(attachment.Title);
        var same = item
            .Attachments.TakeWhile(other => !ReferenceEquals(other, attachment))
            .Count(other => other.File is not null && Slug.Of(other.Title) == title);
        var name =
            (
                title.Length == 0 ? "bilag"
                : title.Length > 80 ? title[..80].TrimEnd('-')
                : title
            ) + (same > 0 ? string.Create(CultureInfo.InvariantCulture, $"-{same + 1}") : "");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{meeting}/punkt-{item.Number}-{name}{Path.GetExtension(attachment.File!).ToLowerInvariant()}"
        );
    }

    // The file that a path names below a folder, or that has its name there, whatever the case of the letters; never one outside of it.
    private static string? In(string folder, string path)
    {
        var whole = Path.GetFullPath(folder);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts.Contains("..") || !Directory.Exists(whole))
        {
            return null;
        }

        return Below(whole, parts) ?? Below(whole, parts[^1..]);
    }

    private static readonly System.Buffers.SearchValues<char> Wildcards = System.Buffers.SearchValues.Create("*?\"<>|:\0");

    private static string? Below(string folder, string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var options = new EnumerationOptions
            {
                MatchCasing = MatchCasing.CaseInsensitive,
                MatchType = MatchType.Simple,
                AttributesToSkip = FileAttributes.ReparsePoint,
            };
            if (parts[i].AsSpan().ContainsAny(Wildcards))
            {
                return null;
            }

            var found =
                i + 1 < parts.Length
                    ? Directory.EnumerateDirectories(folder, parts[i], options)
                    : Directory.EnumerateFiles(folder, parts[i], options);
            if (found.Order(StringComparer.Ordinal).FirstOrDefault() is not { } next)
            {
                return null;
            }

            folder = next;
        }

        return folder;
    }
}
