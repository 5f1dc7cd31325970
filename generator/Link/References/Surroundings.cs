namespace MinutesSite.Link.References;

/// <summary>What a sentence may lean on when it says only "mødet" and not whose.</summary>
/// <param name="OwnForum">The forum whose minutes these are.</param>
/// <param name="TitleForum">Another forum whose meeting the item's title is about: "Orientering om seneste KommuneMED møde".</param>
/// <param name="InDecision">Whether the text is the decision, which speaks for the forum itself.</param>
/// <param name="PreviousSubject">The forum that the sentence before begins with; null where it begins with something else.</param>
/// <param name="OtherMeeting">Whether a meeting that is no forum's own is spoken of: a borgermøde.</param>
public sealed record Surroundings(string OwnForum, string? TitleForum, bool InDecision, string? PreviousSubject, bool OtherMeeting)
{
    /// <summary>The forums that the item has named so far, in its order, those of this sentence included.</summary>
    public IReadOnlyList<string> SpokenOf { get; init; } = [];

    /// <summary>The list of days that the text is an entry of; null elsewhere.</summary>
    public DayList? List { get; init; }

    /// <summary>The forum of "mødet" alone; null where that may be something else than a forum's meeting.</summary>
    public string? ForumOfBareMeeting => OtherMeeting ? null : PreviousSubject ?? (InDecision ? null : TitleForum) ?? OwnForum;
}
