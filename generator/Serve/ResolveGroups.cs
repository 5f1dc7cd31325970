using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using MinutesSite.Index;
using MinutesSite.Language;

namespace MinutesSite.Serve;

/// <summary>Finds out what each thing that is asked for is found by in this index, and makes it a query of Lucene's.</summary>
/// <param name="index">The index.</param>
internal sealed partial class ResolveGroups(ServedIndex index)
{
    /// <summary>
    /// What half of a thing asked for adds to a score, above anything that Lucene gives: items with most of them come first.
    /// </summary>
    public const float Cover = 1_000;

    private const int Few = 3;
    private const int MostExpansions = 16;
    private static readonly float OtherForm = (float)RankingNumbers.Chosen.OtherForm;
    private static readonly float PartOrKin = (float)RankingNumbers.Chosen.Part;
    private static readonly float Begun = (float)RankingNumbers.Chosen.Beginning;
    private static readonly float Mended = (float)RankingNumbers.Chosen.Mended;

    private static readonly Index.Field[] Fields = Enum.GetValues<Index.Field>();

    /// <summary>What each group is found by. A compound that no item has becomes several groups.</summary>
    public IReadOnlyList<ResolvedGroup> Of(AskedQuery asked) => [.. asked.Groups.SelectMany(Resolve)];

    /// <summary>The groups as one query: any of them is enough, more are better.</summary>
    public static Query QueryOf(IReadOnlyList<ResolvedGroup> groups)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var group in groups.Where(group => group.Terms.Count > 0))
        {
            any.Add(QueryOf(group), Occur.SHOULD);
        }

        return any;
    }

    /// <summary>What stands beside each other, as written.</summary>
    public static Query PhraseOf(IReadOnlyList<string> words)
    {
        var phrase = new PhraseQuery();
        foreach (var word in words)
        {
            phrase.Add(new Term(ServedIndex.Phrases, word));
        }

        return phrase;
    }

    private static BooleanQuery QueryOf(ResolvedGroup group)
    {
        var there = new BooleanQuery(disableCoord: true);
        var worth = new BooleanQuery(disableCoord: true);
        foreach (var (term, weight) in group.Terms)
        {
            there.Add(new TermQuery(new Term(ServedIndex.All, term)), Occur.SHOULD);
            foreach (var field in Fields)
            {
                worth.Add(
                    new TermQuery(new Term(ServedIndex.NameOf(field), term)) { Boost = weight * FieldWeights.Of(field, 0, 0) },
                    Occur.SHOULD
                );
            }
        }

        return new(disableCoord: true)
        {
            {
                new ConstantScoreQuery(there) { Boost = group.IsGuessed ? Cover : 2 * Cover },
                Occur.MUST
            },
            { worth, Occur.SHOULD },
        };
    }

    private IEnumerable<ResolvedGroup> Resolve(AskedGroup asked)
    {
        var terms = new List<(string Term, float Weight)>();
        foreach (var term in asked.Terms.Where(term => index.Count(term) > 0))
        {
            terms.Add(
                (
                    term,
                    term.StartsWith(ItemTerms.Part, StringComparison.Ordinal) ? FieldWeights.PartOfCompound
                    : asked.IsWord ? OtherForm
                    : 1
                )
            );
        }

        var exact = ItemTerms.Exact + SpellingKey.Of(asked.Word);
        if (terms.Count > 0 && index.Count(exact) > 0)
        {
            // The word itself before its other forms: what the stem gives, it gives too.
            terms.Add((exact, 1 - OtherForm));
        }

        var guessed = terms.Count == 0;
        if (
            asked is { InPhrase: false, Prefix: { Length: > 1 } prefix }
            && (asked.IsTyping || guessed)
            && terms.Sum(term => index.Count(term.Term)) < Few
        )
        {
            var begun = index.Vocabulary.StartingWith(prefix).OrderByDescending(index.Count).Take(MostExpansions);
            terms.AddRange(begun.Select(term => (term, Begun)));
        }

        return terms.Count > 0 || !asked.IsWord || asked.InPhrase || asked.IsStop
            ? [new(asked, terms, guessed && terms.Count > 0, null)]
            : Mend(asked);
    }

    /// <summary>A word that no item has: the noun of a verb, a slip of one letter, a compound of known words, a slip of two.</summary>
    private IReadOnlyList<ResolvedGroup> Mend(AskedGroup asked)
    {
        if (NounOfVerb().Match(asked.Word) is { Success: true } verb && Known(verb.Groups["verb"].Value) is { Count: > 0 } kin)
        {
            return [new(asked, kin, false, null)];
        }

        var near = index.Vocabulary.Near(SpellingKey.Of(asked.Word));
        if (near.Distance > 1)
        {
            var parts = index
                .Words.PartsOf(asked.Word)
                .Select(part => (part, terms: Known(part)))
                .Where(part => part.terms.Count > 0)
                .ToList();
            if (parts.Count > 1 || (parts.Count == 1 && near.Words.Count == 0))
            {
                return parts.ConvertAll(part => new ResolvedGroup(asked with { Word = part.part }, part.terms, false, null));
            }
        }

        var mended = near.Words.SelectMany(word => Known(word).Select(term => (term.Term, Mended))).ToList();
        return [new(asked, mended, mended.Count > 0, mended.Count > 0 ? near.Words[0] : null)];
    }

    private List<(string Term, float Weight)> Known(string word)
    {
        var stem = WordTerms.TermOf(word);
        string[] terms = [stem, ItemTerms.Part + stem];
        return [.. terms.Where(term => index.Count(term) > 0).Select(term => (term, PartOrKin))];
    }

    [GeneratedRegex("^(?<verb>.{3,}?)n?(ing|else)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NounOfVerb();
}

/// <summary>A thing that is asked for, with what it is found by.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Terms">What it is found by and how much each counts; none where nothing has it.</param>
/// <param name="IsGuessed">Whether it may be something else that was meant.</param>
/// <param name="Mended">The word that was searched for in its place; null where it was the word itself.</param>
internal sealed record ResolvedGroup(AskedGroup Asked, IReadOnlyList<(string Term, float Weight)> Terms, bool IsGuessed, string? Mended);
