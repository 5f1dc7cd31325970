using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>An outcome that a word of the decision tells.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clause">The word with what stands around it.</param>
public sealed record Told(OutcomeRule Rule, Clause Clause)
{
    /// <summary>The outcome.</summary>
    public Outcome Outcome => Rule.Outcome;
}
