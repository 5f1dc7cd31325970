using MinutesSite.Link.Related;
using MinutesSite.Model;

namespace MinutesSite.Link.Proposals;

/// <summary>Subjects that stand out in one item and come up in the text at other meetings.</summary>
public static class LooseProposals
{
    // A word in more than a fifth of the items is one of the municipality's own, not a subject; a small archive has few of each.
    private const double Common = 0.2;
    private const int RareEnough = 6;
    private const int ShortestWord = 8;

    // What verbs, adjectives and adverbs end in, and no noun that could name a subject.
    private static readonly string[] OtherEndings =
    [
        "ende",
        "ede",
        "erer",
        "eret",
        "eres",
        "iske",
        "isk",
        "ative",
        "ativ",
        "lige",
        "lig",
        "ligt",
        "atter",
        "atte",
        "ser",
        "rer",
        "ver",
        "gør",
        "går",
        "står",
        "får",
        "slår",
        "lægger",
        "sætter",
        "tager",
        "holder",
        "kommer",
        "bringer",
        "stiller",
        "uel",
        "uelle",
        "uelt",
        "iel",
        "ielle",
        "ielt",
        "nel",
        "nelle",
        "nelt",
        "mæssig",
        "mæssige",
        "mæssigt",
        "ndig",
        "ndige",
        "ndigt",
        "tidig",
        "tidige",
        "tidigt",
        "ldig",
        "ldige",
        "ldigt",
        "somme",
        "løse",
        "bare",
        "vis",
        "ere",
        "est",
        "este",
        "fulde",
        "relevant",
        "relevante",
        "konkret",
        "konkrete",
    ];

    // What a thing is seen as, whatever it is: "afdelingsniveau", "budgetforhold".
    private static readonly string[] GeneralHeads =
    [
        "niveau",
        "grundlag",
        "perspektiv",
        "forhold",
        "behov",
        "hensyn",
        "sammenhæng",
        "udgangspunkt",
        "situation",
        "omfang",
        "andel",
        "antal",
        "ramme",
        "periode",
        "forløb",
        "tidspunkt",
        "karakter",
        "formål",
        "input",
    ];

    // What is done with any subject: nouns made from the verbs of all administration. In a compound they may name one: "trivselsmåling".
    private static readonly HashSet<string> Actions =
    [
        .. (
            "planlægning erfaring vurdering afklaring tilpasning håndtering koordinering inddragelse anbefaling tilrettelæggelse "
            + "forventning målsætning prioritering organisering forankring "
            + "implementering udrulning udmøntning kvalificering præcisering bemærkning tilbagemelding henvendelse anvendelse etablering "
            + "udformning vejledning understøttelse opmærksomhed "
            + "sammensætning afgrænsning fordeling begrundelse overvejelse konsekvens betingelse forudsætning opstilling inspiration "
            + "information kommunikation præsentation organisation situation "
            + "mulighed nødvendighed sammenhæng tilbagevenden gennemførelse færdiggørelse afholdelse involvering perspektiv udgangspunkt "
            + "styregruppe arbejdsgruppe projektgruppe procesplan tidsplan"
        )
            .Split(' ')
            .Select(Stems.Of),
    ];

    /// <summary>The proposals, the likeliest first.</summary>
    /// <param name="open">The items.</param>
    /// <param name="isTaken">Whether a phrase is known or proposed already.</param>
    /// <param name="bonds">The cases.</param>
    public static IReadOnlyList<TopicProposal> From(IReadOnlyList<AgendaEntry> open, Func<PhraseItems, bool> isTaken, Bonds bonds)
    {
        var titles = Keys(open, entry => [entry.Item.Title.Text]);
        var headings = Keys(open, entry => Texts(entry, heading: true));
        var summaries = Keys(
            open,
            entry =>
                entry.Item.Summary is { HasNothingToNote: false } summary ? BlockText.Texts(summary.Blocks).Select(text => text.Text) : []
        );
        var most = Math.Max(RareEnough, open.Count * Common);
        var candidates = PhraseItems
            .Of(open, entry => Texts(entry, heading: false))
            .Where(phrase =>
                phrase.Meetings >= 2
                && phrase.Items.Count <= most
                && !isTaken(phrase)
                && IsSubject(phrase)
                && (titles.Contains(phrase.Key) || headings.Contains(phrase.Key) || summaries.Contains(phrase.Key))
            )
            .Select(phrase => (Phrase: phrase, Score: ScoreOf(phrase)))
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Phrase.Key, StringComparer.Ordinal);

        var chosen = new List<PhraseItems>();
        var proposals = new List<TopicProposal>();
        foreach (var (phrase, score) in candidates)
        {
            if (proposals.Count >= ProposeTopics.MostOfAKind)
            {
                break;
            }

            if (!chosen.Exists(better => SharesWord(better, phrase)))
            {
                chosen.Add(phrase);
                proposals.Add(ProposeTopics.Proposal(phrase, phrase.Items, isFirm: false, bonds) with { Score = score });
            }
        }

        return proposals;

        double ScoreOf(PhraseItems phrase) =>
            ((titles.Contains(phrase.Key) ? 3 : 0) + (headings.Contains(phrase.Key) ? 2 : 0) + (summaries.Contains(phrase.Key) ? 1 : 0))
            * Math.Log((double)open.Count / phrase.Items.Count)
            * phrase.Meetings
            * (HasYear(phrase) ? 1.5 : 1);
    }

    // One long word, most often a compound, or a word with its years.
    private static bool IsSubject(PhraseItems phrase) =>
        phrase.Words == 1
            ? phrase.Texts[0].Length >= ShortestWord
                && !Actions.Contains(phrase.Key)
                && !phrase.Texts.Any(text => IsVerbOrAdjective(text) || IsGeneral(text))
            : phrase.Words == 2 && HasYear(phrase) && phrase.Texts[0].Length >= ShortestWord;

    private static bool IsVerbOrAdjective(string word) =>
        Array.Exists(OtherEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsGeneral(string word) =>
        Array.Exists(
            GeneralHeads,
            head =>
                word.EndsWith(head, StringComparison.OrdinalIgnoreCase)
                || word.EndsWith(head + "et", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith(head + "er", StringComparison.OrdinalIgnoreCase)
        );

    private static bool HasYear(PhraseItems phrase) =>
        phrase.Words > 1 && phrase.Key.Split(' ')[^1] is { Length: 4 or 9 } last && last.StartsWith("20", StringComparison.Ordinal);

    private static bool SharesWord(PhraseItems left, PhraseItems right) =>
        left.Key.Split(' ').Intersect(right.Key.Split(' '), StringComparer.Ordinal).Any();

    private static HashSet<string> Keys(IReadOnlyList<AgendaEntry> open, Func<AgendaEntry, IEnumerable<string>> texts) =>
        PhraseItems.Of(open, texts).Select(phrase => phrase.Key).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(AgendaEntry entry, bool heading)
    {
        if (!heading)
        {
            yield return entry.Item.Title.Text;
        }

        foreach (var section in entry.Item.Sections.Where(section => section.Kind != SectionKind.Attachments && !section.HasNothingToNote))
        {
            foreach (var block in section.Blocks.Where(block => !heading || block is SubHeading))
            {
                foreach (var text in BlockText.Texts([block]))
                {
                    yield return text.Text;
                }
            }
        }
    }
}
