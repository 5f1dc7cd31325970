namespace MinutesSite.Model;

/// <summary>What one page of an enclosure says to those who open it.</summary>
/// <param name="Number">The page of a PDF or slide of a presentation, from 1; null for a file without pages.</param>
/// <param name="Text">Its text.</param>
public sealed record AttachmentPage(int? Number, string Text);
