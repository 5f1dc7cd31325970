namespace MinutesSite.Model;

/// <summary>What a key of the front matter says that the model has no property for: an archive's own key.</summary>
/// <param name="Key">The key's name, as files and data write it.</param>
/// <param name="Label">Its name on the meeting's page.</param>
/// <param name="Texts">What it says: one text, or the entries of a list.</param>
/// <param name="IsList">Whether it is a list.</param>
public sealed record FurtherFact(string Key, string Label, IReadOnlyList<string> Texts, bool IsList);
