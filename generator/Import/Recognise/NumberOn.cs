namespace MinutesSite.Import.Recognise;

/// <summary>
/// Numbers that start again at 1 below a group's heading: an open item keeps its number, and closed ones are numbered on after
/// the last, so that no number is there twice.
/// </summary>
internal static class NumberOn
{
    /// <summary>The items of all groups as they stand, each with a number of its own.</summary>
    public static List<FoundItem> After(IReadOnlyList<List<FoundItem>> chains, IReadOnlyList<ItemGroup> groups)
    {
        var numbered = chains.ToArray();
        var used = new HashSet<int>();
        foreach (var isClosed in new[] { false, true })
        {
            for (var g = 0; g < numbered.Length; g++)
            {
                if (numbered[g].Count == 0 || groups[g].IsClosed != isClosed)
                {
                    continue;
                }

                var last = used.Count == 0 ? 0 : used.Max();
                var shift = last + 1 - numbered[g][0].Number;
                if (isClosed ? numbered[g].Exists(item => used.Contains(item.Number)) : shift > 0)
                {
                    numbered[g] = [.. numbered[g].Select(item => item with { Number = item.Number + shift, IsRenumbered = true })];
                }

                used.UnionWith(numbered[g].Select(item => item.Number));
            }
        }

        return [.. numbered.SelectMany(items => items)];
    }
}
