using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.History;

/// <summary>What the minutes have beside the agenda that they took the place of.</summary>
public static class FindAgendaChanges
{
    /// <summary>
    /// Items added and moved, in the minutes' order, then those taken off, in the agenda's. Where an item was ever closed, none is said to
    /// be taken off, and none to have come whose place on the agenda cannot be known: both could tell what is closed.
    /// </summary>
    /// <param name="now">The meeting as it is published now.</param>
    /// <param name="versions">As it was published, oldest first; the agenda that counts is the last.</param>
    public static IReadOnlyList<AgendaChange> Of(Meeting now, IReadOnlyList<PublishedVersion> versions)
    {
        if (
            now is not { Publication: Publication.Open, IsDraft: false, Status: MeetingStatus.Minutes }
            || versions.All(version => version.Meeting.Status != MeetingStatus.Agenda)
        )
        {
            return [];
        }

        var readable = new ReadableHistory(now, versions);
        return readable.Versions.LastOrDefault(version => version.Meeting.Status == MeetingStatus.Agenda) is { } agenda
            ? Between(agenda.Meeting, now, readable)
            : [];
    }

    private static List<AgendaChange> Between(Meeting agenda, Meeting minutes, ReadableHistory readable)
    {
        var before = agenda.Items.Where(item => !item.IsClosed).ToArray();
        var after = minutes.Items.Where(item => !item.IsClosed).ToArray();
        var pairs = Pairs(before, after);
        var inOrder = InOrder(pairs.Where(place => place >= 0).ToArray());
        var changes = new List<AgendaChange>();
        foreach (var (at, item) in after.Index())
        {
            if (pairs[at] < 0 && !readable.HidesItems)
            {
                changes.Add(new(AgendaChangeKind.Added, item.Title.Text, item.Number, null));
            }
            else if (pairs[at] >= 0 && !inOrder.Contains(pairs[at]))
            {
                changes.Add(new(AgendaChangeKind.Moved, item.Title.Text, item.Number, before[pairs[at]].Number));
            }
        }

        if (!readable.HidesItems)
        {
            changes.AddRange(
                before
                    .Index()
                    .Where(item => !pairs.Contains(item.Index))
                    .Select(item => new AgendaChange(
                        AgendaChangeKind.Removed,
                        readable.Shown(item.Item.Title.Text),
                        null,
                        item.Item.Number
                    ))
            );
        }

        return changes;
    }

    /// <summary>
    /// For each item of the minutes its place on the agenda, or -1: the same title, else the same case, else the same number and a title
    /// that shares half its words. Of several that are alike, the first goes with the first.
    /// </summary>
    private static int[] Pairs(AgendaItem[] agenda, AgendaItem[] minutes)
    {
        var before = agenda.Select(Titled.Of).ToArray();
        var pairs = Enumerable.Repeat(-1, minutes.Length).ToArray();
        var taken = new bool[before.Length];
        Func<Titled, Titled, bool>[] alike = [Titled.SameTitle, Titled.SameCase, Titled.SameNumber];
        foreach (var isAlike in alike)
        {
            foreach (var (at, after) in minutes.Select(Titled.Of).Index().Where(item => pairs[item.Index] < 0))
            {
                pairs[at] = before
                    .Index()
                    .Where(item => !taken[item.Index] && isAlike(item.Item, after))
                    .Select(item => item.Index)
                    .FirstOrDefault(-1);
                if (pairs[at] >= 0)
                {
                    taken[pairs[at]] = true;
                }
            }
        }

        return pairs;
    }

    private sealed record Titled(AgendaItem Item, string Title, IReadOnlySet<string> Words)
    {
        public static Titled Of(AgendaItem item)
        {
            var words = new List<string>();
            foreach (var token in new Tokens(item.Title.Text))
            {
                words.Add(TokenText.Normalised(item.Title.Text.AsSpan(token.Start, token.Length), token.Kind));
            }

            return new(item, string.Join(' ', words), words.ToHashSet(StringComparer.Ordinal));
        }

        public static bool SameTitle(Titled left, Titled right) => left.Title.Length > 0 && left.Title == right.Title;

        public static bool SameCase(Titled left, Titled right) =>
            left.Item.CaseNumber?.Value is { } number && number == right.Item.CaseNumber?.Value;

        public static bool SameNumber(Titled left, Titled right) =>
            left.Item.Number == right.Item.Number
            && left.Words.Count(right.Words.Contains) * 2 >= Math.Max(left.Words.Count, right.Words.Count);
    }

    /// <summary>The longest run of places that keeps the agenda's order: what is not in it was moved.</summary>
    private static HashSet<int> InOrder(int[] places)
    {
        var length = new int[places.Length];
        var previous = new int[places.Length];
        var last = -1;
        for (var at = 0; at < places.Length; at++)
        {
            (length[at], previous[at]) = (1, -1);
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (places[earlier] < places[at] && length[earlier] + 1 > length[at])
                {
                    (length[at], previous[at]) = (length[earlier] + 1, earlier);
                }
            }

            if (last < 0 || length[at] > length[last])
            {
                last = at;
            }
        }

        var kept = new HashSet<int>();
        for (var at = last; at >= 0; at = previous[at])
        {
            kept.Add(places[at]);
        }

        return kept;
    }
}
