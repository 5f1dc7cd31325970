namespace MinutesSite.Model;

/// <summary>When minutes were published, as git knows it.</summary>
/// <param name="First">The day that they came out.</param>
/// <param name="Last">The day that they were last changed; <paramref name="First"/> where they never were.</param>
/// <param name="Changes">How often they were changed since they came out.</param>
/// <param name="FirstId">The meeting's id when they came out: another where date or forum was corrected.</param>
public sealed record PublishedTimes(DateOnly First, DateOnly Last, int Changes, string FirstId);
