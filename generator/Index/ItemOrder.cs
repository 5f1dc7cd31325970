using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// The order of items by id: the items of one case stand together, newest first, and cases by their newest item. What is found
/// together then lies in the same file of result cards, and the steps from one posting to the next are short. Items without a case,
/// and those of a catch-all case, stand by themselves at their own date.
/// </summary>
internal static class ItemOrder
{
    /// <summary>The items that readers may see.</summary>
    public static IReadOnlyList<SearchItem> Of(Archive archive)
    {
        var catchAll = archive.Cases.Where(one => one.IsCatchAll).Select(one => one.Number.Address).ToHashSet(StringComparer.Ordinal);
        var groups = new Dictionary<string, List<SearchItem>>(StringComparer.Ordinal);
        var ordered = new List<List<SearchItem>>();
        for (var meeting = 0; meeting < archive.Meetings.Count; meeting++)
        {
            foreach (var item in archive.Meetings[meeting].Items.Where(item => item.Item.HasWords))
            {
                var address = item.Case is { } link && !catchAll.Contains(link.Address) ? link.Address : null;
                if (address is null || !groups.TryGetValue(address, out var group))
                {
                    group = [];
                    ordered.Add(group);
                    if (address is not null)
                    {
                        groups.Add(address, group);
                    }
                }

                group.Add(new(meeting, item));
            }
        }

        return [.. ordered.SelectMany(group => group)];
    }
}
