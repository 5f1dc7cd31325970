namespace MinutesSite.Model;

/// <summary>A page by its name: a topic's, a forum's, a person's.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Address">Below the site's base path.</param>
public sealed record PageLink(string Name, string Address);

/// <summary>A meeting as other pages point to it.</summary>
/// <param name="Address">Below the site's base path.</param>
/// <param name="Forum">The forum's name.</param>
/// <param name="Date">The day.</param>
public sealed record MeetingLink(string Address, string Forum, DateOnly Date);

/// <summary>An item as other pages point to it.</summary>
/// <param name="Address">Below the site's base path, with its anchor: <c>/referater/2026-01-13-chefforum/#punkt-3</c>.</param>
/// <param name="Number">The item's number.</param>
/// <param name="Title">The item's title.</param>
/// <param name="Meeting">Its meeting.</param>
public sealed record ItemLink(string Address, int Number, string Title, MeetingLink Meeting);
