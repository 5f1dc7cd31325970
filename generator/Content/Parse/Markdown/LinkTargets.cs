using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Parse.Markdown;

/// <summary>Where a link in minutes leads, seen from the site. Only addresses that cannot run anything pass.</summary>
/// <param name="file">The minutes file.</param>
/// <param name="meetingAddress">The meeting's page, for links to its own items.</param>
/// <param name="attachments">The files below content/bilag.</param>
/// <param name="problems">Links that lead nowhere.</param>
public sealed partial class LinkTargets(string file, string meetingAddress, AttachmentFiles attachments, ICollection<Diagnostic> problems)
{
    private readonly List<WrittenLink> written = [];

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>Every link that was asked about, in reading order: those of closed items too.</summary>
    public IReadOnlyList<WrittenLink> Written => written;

    /// <summary>The target as the site writes it; null where the text shall stand without a link.</summary>
    /// <param name="link">The target as written.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="column">Its column, from 1.</param>
    public string? Resolve(string link, int line, int column)
    {
        var target = link.Trim();
        written.Add(new(target, line));

        // Exports leave '#' where the case system had a link.
        if (target is "" or "#")
        {
            return null;
        }

        if (target.StartsWith("#punkt-", StringComparison.Ordinal))
        {
            return meetingAddress + target;
        }

        if (BilagName(WithoutSite(target)) is { } name)
        {
            var rest = target[AttachmentFiles.AddressIn(target).Length..];
            return Attachment(name, new(file, line, column)) is { } found && attachments.MayBePublished(found)
                ? found.Address + rest
                : null;
        }

        if (MinutesFile().Match(target) is { Success: true } minutes)
        {
            return $"/referater/{minutes.Groups["id"].Value}/{minutes.Groups["anchor"].Value}";
        }

        if (IsSafe(target))
        {
            return target;
        }

        problems.Add(Problems.LinkLeadsNowhere(new(file, line, column), target));
        return null;
    }

    /// <summary>The size of an attachment of this site, by its address; null for any other address.</summary>
    public long? SizeOf(string? target) =>
        target is null ? null : attachments.FindByAddress(AttachmentFiles.AddressIn(target))?.Source.Bytes;

    private static bool IsSafe(string target)
    {
        if (target.StartsWith('/'))
        {
            return !target.StartsWith("//", StringComparison.Ordinal)
                && !target.Contains('\\', StringComparison.Ordinal)
                && !target.Any(char.IsControl);
        }

        return Uri.TryCreate(target, UriKind.Absolute, out var address)
            && Schemes.Contains(address.Scheme)
            && Schemes.Any(scheme => target.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase));
    }

    private static string? BilagName(string target)
    {
        var match = BelowBilag().Match(Uri.UnescapeDataString(AttachmentFiles.AddressIn(target)));
        return match.Success ? match.Groups["name"].Value : null;
    }

    private string WithoutSite(string target) =>
        attachments.SiteAddress.Length > 0 && target.StartsWith(attachments.SiteAddress + "/", StringComparison.OrdinalIgnoreCase)
            ? target[attachments.SiteAddress.Length..]
            : target;

    private AttachmentFile? Attachment(string name, SourcePosition at)
    {
        var found = attachments.Find(name);
        if (found is null)
        {
            problems.Add(Problems.AttachmentMissing(at, name, attachments.NearestTo(name)));
        }

        return found;
    }

    [GeneratedRegex(
        @"^(?:\.{0,2}/)*(?:content/)?bilag/(?<name>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex BelowBilag();

    [GeneratedRegex(
        @"^(?:\.{0,2}/|[0-9]{4}/)*(?:content/)?(?:referater/)?(?:[0-9]{4}/)?"
            + @"(?<id>[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]+)\.md(?<anchor>#punkt-[0-9]+)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MinutesFile();
}

/// <summary>A link as a file says it.</summary>
/// <param name="Target">The target, as written.</param>
/// <param name="Line">Its line, from 1.</param>
public readonly record struct WrittenLink(string Target, int Line);
