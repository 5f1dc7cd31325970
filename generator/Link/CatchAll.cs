namespace MinutesSite.Link;

/// <summary>Recognises a journal number that is a drawer for everything: it stands on items that have nothing in common.</summary>
public static class CatchAll
{
    private const int TitlesLookedAt = 60;

    /// <summary>
    /// A number that stands on a standing item, on unlike items of one meeting, or on three or more items most of which are
    /// unlike each other.
    /// </summary>
    public static bool Holds(IReadOnlyList<AgendaEntry> entries)
    {
        var open = entries.Where(entry => !entry.Item.IsClosed).ToArray();
        if (Array.Exists(open, entry => entry.IsStanding))
        {
            return true;
        }

        var looked = open.Take(TitlesLookedAt).ToArray();
        var kinds = KindsOfTitle(looked);
        return kinds >= 3 && kinds * 2 > looked.Length
            || looked.GroupBy(entry => entry.MeetingIndex).Any(meeting => KindsOfTitle([.. meeting]) > 1);
    }

    private static int KindsOfTitle(IReadOnlyList<AgendaEntry> entries)
    {
        var kinds = new List<IReadOnlySet<string>>();
        foreach (var entry in entries)
        {
            var words = TitleWords.Of(entry.Item.Title.Text);
            if (!kinds.Exists(kind => kind.Overlaps(words) || kind.SetEquals(words)))
            {
                kinds.Add(words);
            }
        }

        return kinds.Count;
    }
}
