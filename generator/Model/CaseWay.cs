namespace MinutesSite.Model;

/// <summary>The way that a case has gone through the bodies (sagens vej), earliest first, and what comes next.</summary>
/// <param name="Steps">What each body decided, each body and day once.</param>
/// <param name="Next">What the last decision says comes next; null where it says nothing of it.</param>
public sealed record CaseWay(IReadOnlyList<WayStep> Steps, NextStep? Next);

/// <summary>One body's decision on the way of a case.</summary>
/// <param name="Forum">The body's full name.</param>
/// <param name="Date">The day; null where the minutes do not say.</param>
/// <param name="Outcome">What was decided, in one word.</param>
/// <param name="Address">The item, or meeting, in the archive, below the site's base path; null where that meeting is not in it.</param>
public sealed record WayStep(string Forum, DateOnly? Date, Outcome? Outcome, string? Address);

/// <summary>Where the last decision on a case sends it.</summary>
/// <param name="Outcome">Recommended, passed on, sent back or postponed.</param>
/// <param name="Forum">To which body.</param>
/// <param name="Date">On which day that body has it, where the decision says so.</param>
public sealed record NextStep(Outcome Outcome, string Forum, DateOnly? Date);
