using System.Globalization;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Check.WholeSite;

/// <summary>Every address that the site has a page or file at, old addresses included, as far as the parsed content tells.</summary>
/// <remarks>Made without the Link stage: a registered topic that no item is about counts as a page.</remarks>
internal sealed class SiteAddresses
{
    private readonly Dictionary<string, IReadOnlyList<AgendaItem>?> pages = new(StringComparer.Ordinal);

    private readonly CheckScope scope;

    private SiteAddresses(CheckScope scope) => this.scope = scope;

    /// <summary>The addresses of meetings, for a message that says which was meant.</summary>
    public IEnumerable<string> Meetings => pages.Where(page => page.Value is not null).Select(page => page.Key);

    // Of other files than those asked about only the front matter was read: then only meetings and forums are known.
    private bool IsWhole => scope.Files is null;

    /// <summary>Collects them.</summary>
    public static SiteAddresses Of(ParsedContent content, CheckScope scope)
    {
        var addresses = new SiteAddresses(scope);
        addresses.Add(content.Registers.Topics.Select(topic => Topic.AddressOf(topic.Name.Value)));
        foreach (var meeting in content.Meetings)
        {
            addresses.Add([
                Forum.AddressOf(meeting.Forum.Value),
                string.Create(CultureInfo.InvariantCulture, $"/referater/{meeting.Date.Value.Year}/"),
            ]);
            addresses.Add(meeting.Aliases.Select(alias => alias.Value));
            addresses.Add(
                meeting.Topics.Concat(meeting.Items.SelectMany(item => item.Topics)).Select(topic => Topic.AddressOf(topic.Value))
            );
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

        if (
            !pages.TryGetValue(page, out var items)
            && !pages.TryGetValue(page + "/", out items)
            && !scope.Routes.Has(page, pages.ContainsKey)
        )
        {
            return !IsWhole && !page.StartsWith("/referater/", StringComparison.Ordinal);
        }

        return items is null || !IsWhole || HasItem(items, anchor);
    }

    private static bool HasItem(IReadOnlyList<AgendaItem> items, string anchor) =>
        !anchor.StartsWith("#punkt-", StringComparison.Ordinal)
        || items.Any(item => anchor[7..] == item.Number.ToString(CultureInfo.InvariantCulture));

    private void Add(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            pages.TryAdd(address, null);
        }
    }
}
