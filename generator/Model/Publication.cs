namespace MinutesSite.Model;

/// <summary>How much of a meeting readers may see.</summary>
public enum Publication
{
    /// <summary>All of it, closed items apart.</summary>
    Open,

    /// <summary>That it took place, and no more (lukket: true).</summary>
    Closed,

    /// <summary>That it was published once, and why it is no longer (trukket: reason).</summary>
    Withdrawn,
}
