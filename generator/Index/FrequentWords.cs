using System.Text.Json.Serialization;
using MinutesSite.Language;

namespace MinutesSite.Index;

/// <summary>
/// common.bin: the archive's commonest words, by which short beginnings are completed and compounds that the archive does not have
/// are taken apart, as JSON: <c>{"words": [the commonest first], "closed": the word lists of the compound rules by name}</c>.
/// </summary>
internal static class FrequentWords
{
    private const int Most = 2_500;

    public static byte[] Of(Reading reading) =>
        Deflated.OfJson(
            new Common(
                [
                    .. reading
                        .Words.Zip(reading.Counts, (Word, Count) => (Word, Count))
                        .Where(word => word.Word.Length >= 3 && word.Word.All(char.IsLetter))
                        .OrderByDescending(word => word.Count)
                        .ThenBy(word => word.Word, StringComparer.Ordinal)
                        .Take(Most)
                        .Select(word => word.Word),
                ],
                CompoundRules.Lists
            )
        );

    private sealed record Common(
        [property: JsonPropertyName("words")] string[] Words,
        [property: JsonPropertyName("closed")] IReadOnlyDictionary<string, string> Closed
    );
}
