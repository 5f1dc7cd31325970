using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>A word that tells an outcome, and what must hold around it.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Outcome">What it tells.</param>
/// <param name="Condition">What must hold around it.</param>
public sealed record OutcomeRule(string Word, Outcome Outcome, Func<Clause, bool> Condition);
