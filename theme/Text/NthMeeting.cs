using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>What tells a forum's meetings of one day apart.</summary>
public static class NthMeeting
{
    /// <summary>" (2. møde)" after the date of a day's second meeting; nothing after a day's only or first.</summary>
    public static string Of(Meeting meeting) => meeting.Number > 1 ? $" ({DanishNumbers.Of(meeting.Number)}. møde)" : "";
}
