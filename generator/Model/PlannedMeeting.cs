namespace MinutesSite.Model;

/// <summary>A day of a forum's plan of meetings (mødeplan in fora.yml).</summary>
/// <param name="Date">The day (dato).</param>
/// <param name="Time">When it begins (tid), where that is not as usual.</param>
/// <param name="Venue">Where it is held (sted), where that is not as usual.</param>
public sealed record PlannedDay(Sourced<DateOnly> Date, TimeOnly? Time, string? Venue);

/// <summary>A meeting that is planned, and of which the archive has neither agenda nor minutes.</summary>
/// <param name="Forum">The forum's full name.</param>
/// <param name="ForumAddress">Its page; null where it has not met.</param>
/// <param name="Date">The day.</param>
/// <param name="Time">When it begins, where that is known.</param>
/// <param name="Venue">Where it is held, where that is known.</param>
public sealed record PlannedMeeting(string Forum, string? ForumAddress, DateOnly Date, TimeOnly? Time, string? Venue);
