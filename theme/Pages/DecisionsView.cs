using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>A page of decisions.</summary>
/// <param name="Outcome">The outcome that the page is of; null for all.</param>
/// <param name="List">The page of the list.</param>
/// <param name="Outcomes">The outcomes that have a page, with how many decisions each has.</param>
public sealed record DecisionsView(Outcome? Outcome, ListPage<ArchivedItem> List, IReadOnlyList<OutcomeCount> Outcomes)
{
    /// <summary>The list of all decisions.</summary>
    public const string Root = "/beslutninger/";

    /// <summary>The page of the decisions of one kind.</summary>
    public static string AddressOf(Outcome outcome) => $"{Root}{Slug.Of(outcome.Danish())}/";
}

/// <summary>How many decisions have an outcome.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Count">How many.</param>
public sealed record OutcomeCount(Outcome Outcome, int Count);
