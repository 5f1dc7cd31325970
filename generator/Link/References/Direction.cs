namespace MinutesSite.Link.References;

/// <summary>Whether a sentence speaks of a day as gone or as to come.</summary>
public enum Direction
{
    /// <summary>The sentence does not say.</summary>
    Unknown,

    /// <summary>"blev drøftet", "holdt", "seneste".</summary>
    Past,

    /// <summary>"behandles", "er den …": to come, or just gone when the paper was written before the meeting and read after it.</summary>
    Present,

    /// <summary>"udskudt til", "skal", "kommende".</summary>
    Future,
}
