using System.Globalization;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Check.WholeSite;

/// <summary>Every address that the site has a page or file at, old addresses included, as far as the parsed content tells.</summary>
/// <remarks>Made without the Link stage: a registered topic that no item is about counts as a page.</remarks>
internal sealed class SiteAddresses
{
    private static readonly string[] Fixed =
    [
        "/", "/referater/", "/fora/", "/emner/", "/sager/", "/personer/", "/beslutninger/", "/soeg/", "/hjaelp/", "/feed.xml",
        "/api/referater.json", "/api/emner.json", "/api/sager.json", "/api/personer.json", "/sitemap.xml", "/robots.txt", "/404.html", "/opensearch.xml",
        "/_redirects", "/_headers",
    ];

    // No meeting ever had an address below these.
    private static readonly string[] Folders = ["/assets/", "/api/", "/beslutninger/", "/bilag/", "/emner/", "/fora/", "/hjaelp/", "/personer/", "/sager/", "/stikord/"];

    // Lists by outcome, by subject, by word: which there are, only later stages know.
    private static readonly string[] Lists = ["/beslutninger/", "/sager/kle/", "/sager/andre/", "/stikord/"];

    private readonly Dictionary<string, IReadOnlyList<AgendaItem>?> pages = new(StringComparer.Ordinal);

    private SiteAddresses(bool isWhole) => IsWhole = isWhole;

    /// <summary>Whether every meeting's text was read; where not, only meetings and forums are known.</summary>
    public bool IsWhole { get; }

    /// <summary>The addresses of meetings, for a message that says which was meant.</summary>
    public IEnumerable<string> Meetings => pages.Where(page => page.Value is not null).Select(page => page.Key);

    public static SiteAddresses Of(ParsedContent content, bool isWhole)
    {
        var addresses = new SiteAddresses(isWhole);
        addresses.Add(Fixed);
        addresses.Add(content.Registers.Topics.Select(topic => Topic.AddressOf(topic.Name.Value)));
        foreach (var meeting in content.Meetings)
        {
            addresses.Add([Forum.AddressOf(meeting.Forum.Value), string.Create(CultureInfo.InvariantCulture, $"/referater/{meeting.Date.Value.Year}/")]);
            addresses.Add(meeting.Aliases.Select(alias => alias.Value));
            addresses.Add(meeting.Topics.Concat(meeting.Items.SelectMany(item => item.Topics)).Select(topic => Topic.AddressOf(topic.Value)));
            addresses.Add(meeting.Participants.Concat(meeting.Apologies).Select(participant => Person.AddressOf(participant.Name)));
            addresses.Add(meeting.Items.Select(item => item.CaseNumber?.Value.Address).OfType<string>());
            addresses.pages[meeting.Address] = meeting.Items;
        }

        addresses.Add(content.Attachments.All.Select(file => file.Address));
        return addresses;
    }

    /// <summary>Whether a link's target is a page, and its anchor an item of it.</summary>
    /// <param name="target">An address of this site, with or without query and anchor.</param>
    /// <param name="from">The meeting that links: its own items are known.</param>
    public bool Has(string target, Meeting from)
    {
        var anchorAt = target.IndexOf('#', StringComparison.Ordinal);
        var anchor = anchorAt < 0 ? "" : target[anchorAt..];
        var page = (anchorAt < 0 ? target : target[..anchorAt]).Split('?')[0];
        if (page == from.Address)
        {
            return HasItem(from.Items, anchor);
        }

        if (!pages.TryGetValue(page, out var items) && !pages.TryGetValue(page + "/", out items) && !IsBelowKnown(page) && !IsIn(Lists, page))
        {
            return !IsWhole && !page.StartsWith("/referater/", StringComparison.Ordinal);
        }

        return items is null || !IsWhole || HasItem(items, anchor);
    }

    // Pages of long lists, and a page's own data beside it.
    private bool IsBelowKnown(string page)
    {
        var slash = page.TrimEnd('/').LastIndexOf('/') + 1;
        var last = page[slash..].TrimEnd('/');
        return slash > 1 && (last is "index.html" or "index.json" or "index.md" or "feed.xml" or "rettelser" || int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            && pages.ContainsKey(page[..slash]);
    }

    /// <summary>Whether an address is one of the pages that every site has, or lies where only the site's own pages and files do.</summary>
    public static bool IsFixed(string address)
        => Fixed.Contains(address) || Fixed.Contains(address.TrimEnd('/')) || IsYear(address) || IsIn(Folders, address);

    private static bool IsIn(string[] folders, string address) => Array.Exists(folders, folder => address.StartsWith(folder, StringComparison.Ordinal));

    // "/referater/2026/", and the further pages of a year with many meetings.
    private static bool IsYear(string address)
        => address.Split('/') is ["", "referater", { Length: 4 } year, .. var rest] && year.All(char.IsAsciiDigit) && rest.All(part => part.All(char.IsAsciiDigit));

    private static bool HasItem(IReadOnlyList<AgendaItem> items, string anchor)
        => !anchor.StartsWith("#punkt-", StringComparison.Ordinal)
        || items.Any(item => anchor[7..] == item.Number.ToString(CultureInfo.InvariantCulture));

    private void Add(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            pages.TryAdd(address, null);
        }
    }
}
