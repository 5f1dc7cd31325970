using System.Text.Json.Serialization;

namespace MinutesSite.Index;

/// <summary>
/// The numbers that the client ranks by, beside what the index has worked out already (<see cref="FieldWeights"/>). They stand in the
/// manifest, so that ranking is changed in one place. A weight is a share of what the word itself counts.
/// </summary>
/// <param name="Mended">Weight of a word that was typed with a slip.</param>
/// <param name="Part">Weight of what only resembles a word: a part of a compound that the archive does not have, the verb of a
/// noun.</param>
/// <param name="Beginning">Weight of a word that begins as the query's last word does.</param>
/// <param name="Synonym">Weight of another word for the same.</param>
/// <param name="Joined">Weight of two words written as one: a rare hit that says much.</param>
/// <param name="OtherForm">Weight of another form with the same stem.</param>
/// <param name="ShortBeginning">A word of so many letters or fewer may be the beginning of another while it is typed …</param>
/// <param name="FarMore">… that more than so many times as many items have.</param>
/// <param name="Expansions">How many words a beginning is completed to, at most.</param>
/// <param name="Enough">Items that have only some of the words are added until there are so many.</param>
/// <param name="AtOnce">So many bytes of long lists, before deflating, are read before the first answer.</param>
/// <param name="FacetsAtOnce">facets.bin is read before the first answer where it is no longer than this.</param>
internal sealed record RankingNumbers(
    [property: JsonPropertyName("mended")] double Mended,
    [property: JsonPropertyName("part")] double Part,
    [property: JsonPropertyName("beginning")] double Beginning,
    [property: JsonPropertyName("synonym")] double Synonym,
    [property: JsonPropertyName("joined")] double Joined,
    [property: JsonPropertyName("otherForm")] double OtherForm,
    [property: JsonPropertyName("shortBeginning")] int ShortBeginning,
    [property: JsonPropertyName("farMore")] int FarMore,
    [property: JsonPropertyName("expansions")] int Expansions,
    [property: JsonPropertyName("enough")] int Enough,
    [property: JsonPropertyName("atOnce")] int AtOnce,
    [property: JsonPropertyName("facetsAtOnce")] int FacetsAtOnce
)
{
    /// <summary>The numbers in use, chosen on judged queries.</summary>
    public static RankingNumbers Chosen { get; } =
        new(
            Mended: 0.7,
            Part: 0.7,
            Beginning: 0.6,
            Synonym: 0.6,
            Joined: 2,
            OtherForm: 0.85,
            ShortBeginning: 4,
            FarMore: 4,
            Expansions: 16,
            Enough: 20,
            AtOnce: 40_000,
            FacetsAtOnce: 24_000
        );
}
