using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>A meeting with what was corrected in its minutes after they were published.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Corrections">The corrections, newest first.</param>
public sealed record CorrectionsView(ArchivedMeeting Meeting, IReadOnlyList<Correction> Corrections)
{
    /// <summary>The page's address below a meeting's: <c>/referater/2026-01-13-chefforum/rettelser/</c>.</summary>
    public static string AddressOf(ArchivedMeeting meeting) => meeting.Address + "rettelser/";
}
