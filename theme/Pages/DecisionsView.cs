using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>A page of decisions.</summary>
/// <param name="Chosen">What the page is of; null for all decisions.</param>
/// <param name="List">The page of the list.</param>
/// <param name="Choices">What can be chosen, each with a page of its own, so that choosing needs no script.</param>
public sealed record DecisionsView(DecisionChoice? Chosen, ListPage<ArchivedItem> List, IReadOnlyList<DecisionChoice> Choices)
{
    /// <summary>The list of all decisions.</summary>
    public const string Root = "/beslutninger/";
}

/// <summary>Decisions of one kind, of one forum, or about one topic.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Name">The outcome, the forum or the topic, as shown.</param>
/// <param name="Count">How many decisions it has.</param>
public sealed record DecisionChoice(DecisionChoiceKind Kind, string Name, int Count)
{
    /// <summary>How many it has of each year that it has a page of; empty where it is not divided by year.</summary>
    public IReadOnlyDictionary<int, int> ByYear { get; init; } = new Dictionary<int, int>();

    /// <summary>
    /// Its page, below the site's base path. Outcomes have no word before them; years are numbers, so the two never meet. A topic's own
    /// page has its decisions already: there is no second register of them.
    /// </summary>
    public string Address =>
        Kind switch
        {
            DecisionChoiceKind.Forum => $"{DecisionsView.Root}forum/{Slug.Of(Name)}/",
            DecisionChoiceKind.Topic => Topic.AddressOf(Name),
            _ => $"{DecisionsView.Root}{Slug.Of(Name)}/",
        };
}

/// <summary>What decisions can be chosen by.</summary>
public enum DecisionChoiceKind
{
    /// <summary>What was decided.</summary>
    Outcome,

    /// <summary>Who decided.</summary>
    Forum,

    /// <summary>What it was about.</summary>
    Topic,
}
