namespace MinutesSite.Model;

/// <summary>Somebody on a meeting's list, spelled as the minutes spell them.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Title">The title as written; titles hold commas, "&amp;" and "+": "Direktør By, Kultur, Miljø &amp; Beskæftigelse".</param>
/// <param name="At">Where the name stands.</param>
public sealed record Participant(string Name, string? Title, SourcePosition At);
