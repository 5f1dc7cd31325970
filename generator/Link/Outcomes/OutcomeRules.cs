using System.Collections.Frozen;
using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>
/// Which words of a decision tell which outcome. Where a decision tells several, this is what it is called:
/// <list type="number">
/// <item>Postponed or taken off, unless something was approved or noted before that in the text: then only a part was.</item>
/// <item>Approved; a decision is more than to note or to discuss.</item>
/// <item>Noted.</item>
/// <item>Discussed.</item>
/// <item>Anything else that was decided.</item>
/// </list>
/// </summary>
public static class OutcomeRules
{
    private static readonly FrozenDictionary<string, OutcomeRule[]> ByWord = Rules().GroupBy(rule => rule.Word, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The rules for a word in lower case.</summary>
    public static IReadOnlyList<OutcomeRule> Of(string word) => ByWord.GetValueOrDefault(word) ?? [];

    private static IEnumerable<OutcomeRule> Rules()
        => Table(Outcome.Postponed, clause => clause.ConcernsItem, "udskudt", "udskydes", "udskød", "udsat", "udsættes", "udsatte", "flyttes", "flyttet", "rykkes", "rykket", "genoptages", "overføres", "henskydes")
            .Concat(Table(Outcome.Postponed, clause => clause.IsDenied, "behandlet", "nået"))
            .Concat(Table(Outcome.Withdrawn, clause => clause.ConcernsItem, "udgår", "udgik", "udgået", "bortfalder", "bortfaldt", "trækkes", "trukket"))
            .Concat(Table(Outcome.Approved, clause => clause.IsDeed, "godkendte", "godkender", "tiltrådte", "tiltræder", "vedtog", "vedtager", "tilsluttede", "tilslutter", "bevilgede", "bevilligede"))
            .Concat(Table(Outcome.Approved, clause => clause.IsDone, "godkendt", "tiltrådt", "vedtaget", "bevilget", "bevilliget"))
            .Concat(Table(Outcome.Approved, clause => clause.IsWholeDecision, "godkendes", "tiltrædes", "vedtages", "fulgt", "følges"))
            .Concat(Table(Outcome.Noted, clause => clause.IsNoted, "efterretning"))
            .Concat(Table(Outcome.Discussed, clause => clause.IsDeed, "drøftede", "debatterede"))
            .Concat(Table(Outcome.Discussed, clause => clause.IsDone, "drøftet", "debatteret"))
            .Concat(Table(Outcome.Discussed, clause => clause.IsWholeDecision, "drøftes"))
            .Concat(Table(Outcome.Discussed, clause => clause.WasHad, "drøftelse", "drøftelsen", "drøftelser", "drøftelserne", "temadrøftelse"));

    private static IEnumerable<OutcomeRule> Table(Outcome outcome, Func<Clause, bool> condition, params string[] words)
        => words.Select(word => new OutcomeRule(word, outcome, condition));
}
