using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>An item on its way into the archive: what the minutes say, and where it stands among all items.</summary>
/// <param name="Index">Its place among all items: newest meeting first, then in the order of its meeting. From 0.</param>
/// <param name="MeetingIndex">The place of its meeting, newest first, from 0.</param>
/// <param name="Meeting">Its meeting.</param>
/// <param name="Item">What the minutes say.</param>
/// <param name="Link">The item as others point to it.</param>
/// <param name="IsStanding">Whether it stands on every agenda and says nothing of a subject.</param>
public sealed record AgendaEntry(int Index, int MeetingIndex, Meeting Meeting, AgendaItem Item, ItemLink Link, bool IsStanding)
{
    /// <summary>The day of its meeting.</summary>
    public DateOnly Date => Link.Meeting.Date;
}
