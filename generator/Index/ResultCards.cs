using System.Globalization;
using System.Text.Json.Serialization;

namespace MinutesSite.Index;

/// <summary>
/// c{n}.bin: what a result shows, <see cref="ItemsPerFile"/> items a file, as JSON:
/// <c>{"m": [[number of the meeting, its id, number of its forum, its date], …], "i": [[place in m, number of the item, its title,
/// the beginning of its decision or summary, its outcome (6 for none), [numbers of its topics], its place among its meeting's], …]}</c>.
/// </summary>
internal static class ResultCards
{
    /// <summary>How many items a file has: about one meeting, for ten results are seldom of one meeting.</summary>
    public const int ItemsPerFile = 8;

    public static byte[][] Of(FacetValues values)
    {
        var files = new byte[(values.Items.All.Count + ItemsPerFile - 1) / ItemsPerFile][];
        Parallel.For(0, files.Length, file =>
        {
            var first = file * ItemsPerFile;
            files[file] = Of(values, [.. Enumerable.Range(first, Math.Min(ItemsPerFile, values.Items.All.Count - first))], withIds: false);
        });
        return files;
    }

    /// <summary>The cards of some items.</summary>
    public static byte[] Of(FacetValues values, int[] ids, bool withIds)
    {
        var items = values.Items;
        var meetings = ids.Select(id => items.All[id].Meeting).Distinct().ToList();
        return Deflated.OfJson(new Cards(
            withIds ? ids : null,
            [.. meetings.Select(at => Meeting(values, at, ids.First(id => items.All[id].Meeting == at)))],
            [.. ids.Select(id => Item(values, id, meetings.IndexOf(items.All[id].Meeting)))]));
    }

    private static object[] Meeting(FacetValues values, int at, int itemOfIt)
    {
        var meeting = values.Items.Archive.Meetings[at];
        return [at, meeting.Minutes.Id, values.Forum[itemOfIt], meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
    }

    private static object[] Item(FacetValues values, int id, int meeting)
    {
        var item = values.Items.All[id].Item;
        var place = id;
        while (place > 0 && values.Items.All[place - 1].Meeting == values.Items.All[id].Meeting)
        {
            place--;
        }

        return [meeting, item.Item.Number, item.Item.Title.Text, Excerpt.Of(item.Item), values.Outcome[id], values.TopicsOf[id], id - place];
    }

    private sealed record Cards(
        [property: JsonPropertyName("n"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int[]? Ids,
        [property: JsonPropertyName("m")] object[][] Meetings,
        [property: JsonPropertyName("i")] object[][] Items);
}
