using MinutesSite.Link;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Preview;

/// <summary>
/// An archive with one meeting's text replaced: what a writer wants to see at once. What leads to and from other meetings is taken from
/// before and is right again when the whole archive has been linked: see <see cref="LinkInPauses"/>.
/// </summary>
internal static class PatchArchive
{
    /// <summary>Replaces the meeting with the same address; null where the archive has none.</summary>
    public static Archive? With(Archive archive, Meeting changed, ParsedContent settings)
    {
        var place = archive.Meetings.ToList().FindIndex(meeting => meeting.Address == changed.Address);
        if (place < 0)
        {
            return null;
        }

        var before = archive.Meetings[place];
        var alone = LinkArchive.Link([changed], settings.Registers, archive.Site).Meetings[0];
        var now = alone with
        {
            Forum = before.Forum,
            Previous = before.Previous,
            Next = before.Next,
            Items = [.. alone.Items.Select(item => WithRelationsOf(before, item))],
        };
        return archive with { Meetings = [.. archive.Meetings.Take(place), now, .. archive.Meetings.Skip(place + 1)] };
    }

    private static ArchivedItem WithRelationsOf(ArchivedMeeting before, ArchivedItem item) =>
        before.Items.FirstOrDefault(old => old.Item.Number == item.Item.Number) is { } same && !item.Item.IsClosed
            ? item with
            {
                References = same.References,
                Related = same.Related,
                History = same.History,
                PeopleNamed = same.PeopleNamed,
            }
            : item;
}
