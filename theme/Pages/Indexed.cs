namespace MinutesSite.Theme.Pages;

/// <summary>A thing with a list of its own, and the page of the list that is shown.</summary>
/// <typeparam name="TSubject">The thing: a topic, a forum, a case, a person.</typeparam>
/// <typeparam name="TEntry">What its list has.</typeparam>
/// <param name="Subject">The thing.</param>
/// <param name="List">The page of its list.</param>
public sealed record Indexed<TSubject, TEntry>(TSubject Subject, ListPage<TEntry> List);
