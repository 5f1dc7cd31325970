namespace MinutesSite.Model;

/// <summary>An enclosure (bilag) of an item.</summary>
/// <param name="Title">Its name as written.</param>
/// <param name="Target">
/// Where it is: an address of this site below <c>/bilag/</c>, an address with http or https, or null where the minutes only name it.
/// </param>
/// <param name="Bytes">The size of a file of this site, in bytes; null where it is not one.</param>
/// <param name="At">Where the name stands.</param>
public sealed record Attachment(string Title, string? Target, long? Bytes, SourcePosition At);
