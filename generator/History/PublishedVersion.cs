using MinutesSite.Model;

namespace MinutesSite.History;

/// <summary>A meeting as it once was; published, unless it was a draft.</summary>
/// <param name="Date">The day that it came out.</param>
/// <param name="Meeting">What its minutes said.</param>
public sealed record PublishedVersion(DateOnly Date, Meeting Meeting);
