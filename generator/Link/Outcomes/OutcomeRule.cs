using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>A word that tells an outcome, and what must hold around it.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Outcome">What it tells.</param>
/// <param name="Condition">What must hold around it.</param>
public sealed record OutcomeRule(string Word, Outcome Outcome, Func<Clause, bool> Condition)
{
    /// <summary>
    /// Whether it counts only where nothing else tells an outcome, or where the item was taken off: "Drøftet. Punktet tages op igen på
    /// næste møde."
    /// </summary>
    public bool IsLastResort { get; init; }
}
