using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MinutesSite.Language;
using MinutesSite.Link.Related;

namespace MinutesSite.Link.Proposals;

/// <summary>
/// Takes the phrases out of a text that could name a subject: one to four words, small words only inside, years with the word before.
/// </summary>
public static partial class Phrases
{
    private const int LongestPhrase = 4;

    // What is done with any subject, and what any subject has.
    private static readonly FrozenSet<string> General = (
        "orientering drøftelse godkendelse beslutning behandling status proces processen opfølgning temadrøftelse oplæg sag sagen seneste "
        + "sidste kommende møde møder mødet "
        + "præsentation evaluering høring forslag forberedelse introduktion udkast plan planen arbejde arbejdet ny nye nyt nyeste første "
        + "fælles øvrige forskellige nuværende "
        + "januar februar marts april maj juni juli august september oktober november december kvartal år året måned uge dag dagen tid "
        + "fokus punkt punktet punkter "
        + "kommune kommunen kommunens kommunale afdeling afdelingen afdelinger afdelingerne område områder forvaltning forvaltningen "
        + "udvalg udvalget borger borgere borgerne "
        + "medarbejder medarbejdere leder ledere chefer chef direktør emne emner tema temaer del dele form indhold deltagelse deltager "
        + "brug behov mulighed muligheder "
        + "samt herunder bilag materiale videre resultat resultater grundlag baggrund forbindelse forhold hensyn løbende gang fremadrettet "
        + "drøfte gennemgang opdatering "
        + "udvikling indsats indsatser initiativer opgave opgaver ansvar måde sammenhæng udgangspunkt forventning rækkefølge "
        + "retningslinjer regler beskrivelse beskrive administrativ strategisk tværgående omfatte orientere økonomisk politisk særlig "
        + "konkret nødvendig overordnet "
        + "beslutte besluttet udarbejde udarbejdelse afholde gennemføre skabelon spørgsmål løsning udfordring oversigt frist ændring "
        + "virkning betydning samarbejde "
        + "organisation organisationen ledelse ledelsen dagsorden referat beløb kroner procent"
    )
        .Split(' ')
        .Select(Stems.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The phrases, shorter ones included.</summary>
    public static IEnumerable<Phrase> In(string text)
    {
        var words = Word().Matches(text).Select(match => new Part(match)).ToArray();
        for (var first = 0; first < words.Length; first++)
        {
            if (!words[first].CanBegin)
            {
                continue;
            }

            for (var last = first; last < words.Length && last < first + LongestPhrase + 2; last++)
            {
                if (last > first && !Adjacent(text, words[last - 1], words[last]))
                {
                    break;
                }

                if (words[last].CanEnd && Made(text, words.AsSpan(first..(last + 1))) is { } phrase)
                {
                    yield return phrase;
                }
            }
        }
    }

    private static Phrase? Made(string text, ReadOnlySpan<Part> parts)
    {
        var keys = new List<string>(parts.Length);
        var telling = 0;
        foreach (var part in parts)
        {
            if (part.IsSmall)
            {
                continue;
            }

            telling += part.IsGeneral ? 0 : 1;
            keys.Add(part.Key);
        }

        // A year alone, or only general words, name nothing.
        return telling == 0 || keys.Count > LongestPhrase || (keys.Count == 1 && parts[0].IsYear)
            ? null
            : new(string.Join(' ', keys), string.Join(' ', Texts(text, parts)), keys.Count);
    }

    private static List<string> Texts(string text, ReadOnlySpan<Part> parts)
    {
        var texts = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            texts.Add(part.IsYear ? part.Years : text.Substring(part.Start, part.Length));
        }

        return texts;
    }

    private static bool Adjacent(string text, Part left, Part right) =>
        text.AsSpan(left.End, right.Start - left.End).IndexOfAnyExcept(" \u00a0-") < 0 && right.Start - left.End <= 3;

    private sealed record Part
    {
        public Part(Match match)
        {
            Start = match.Index;
            Length = match.Length;
            var lower = match.Value.ToLowerInvariant();
            IsYear = match.Groups["year"].Success;
            Years = match.Groups["to"].Success ? $"{match.Groups["year"].Value}–{match.Groups["to"].Value}" : match.Groups["year"].Value;
            Key = IsYear ? Years : Stems.Of(lower);
            IsSmall = !IsYear && (StopWords.Contains(lower) || lower.Length < 2);
            IsGeneral = !IsYear && General.Contains(Key);
            CanBegin =
                !IsSmall && !IsYear && (!IsGeneral || lower is "introduktion" or "plan" or "introduktionen") && char.IsLetter(lower[0]);
        }

        public int Start { get; }

        public int Length { get; }

        public int End => Start + Length;

        public string Key { get; }

        public string Years { get; }

        public bool IsYear { get; }

        public bool IsSmall { get; }

        public bool IsGeneral { get; }

        public bool CanBegin { get; }

        public bool CanEnd => !IsSmall && !IsGeneral;
    }

    [GeneratedRegex(
        @"(?<year>20\d\d)(?:[ \u00a0]?[-–][ \u00a0]?(?<to>20\d\d))?(?!\d)|[\p{L}\d]+(?:['’-]\p{L}+)*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Word();
}
