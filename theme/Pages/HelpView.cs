namespace MinutesSite.Theme.Pages;

/// <summary>The messages that the check of the content can give.</summary>
/// <param name="Groups">By what they are about.</param>
public sealed record HelpView(IReadOnlyList<HelpGroup> Groups);

/// <summary>Messages about one matter.</summary>
/// <param name="Heading">The matter.</param>
/// <param name="Messages">The messages.</param>
public sealed record HelpGroup(string Heading, IReadOnlyList<HelpMessage> Messages);

/// <summary>A message with an example.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Level">fejl or advarsel.</param>
/// <param name="Example">What is wrong, as the message says it.</param>
/// <param name="Suggestion">What to write instead.</param>
public sealed record HelpMessage(string Code, string Level, string Example, string? Suggestion);
