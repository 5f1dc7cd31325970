namespace MinutesSite.Model;

/// <summary>What was changed in a meeting's minutes, in one go, after they were published (rettet efter offentliggørelse).</summary>
/// <param name="Date">The day of the change.</param>
/// <param name="Parts">What was changed, in the order of the minutes.</param>
public sealed record Correction(DateOnly Date, IReadOnlyList<CorrectedPart> Parts);

/// <summary>A part of the minutes with changes: the facts of the meeting, or an item.</summary>
/// <param name="Heading">As shown: "Om mødet", "Punkt 3: Orientering om status Budget 2027".</param>
/// <param name="Texts">The texts that changed, each as what was kept, removed and added.</param>
public sealed record CorrectedPart(string Heading, IReadOnlyList<IReadOnlyList<CorrectedText>> Texts);

/// <summary>A stretch of a changed text.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">Its words.</param>
public sealed record CorrectedText(CorrectionKind Kind, string Text);

/// <summary>What became of words.</summary>
public enum CorrectionKind
{
    /// <summary>They were there before, and are now.</summary>
    Kept,

    /// <summary>They were removed.</summary>
    Removed,

    /// <summary>They were added.</summary>
    Added,
}
