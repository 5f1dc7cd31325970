namespace MinutesSite.Benchmarks.Corpus;

/// <summary>
/// Words by their rank, drawn as in real text: the word of rank r about 1/r^1.22 as often as the first (Zipf), so that the number of
/// different words grows with the text without end (Heaps): some 100,000 in 1,000 meetings, 400,000 in 10,000.
/// </summary>
internal sealed class Vocabulary
{
    private const int Size = 600_000;
    private const double Exponent = 1.22;
    private const double Flattening = 2.7;
    private static readonly string[] Known = [.. Morphemes.Everyday.Concat(Morphemes.Trade).Distinct()];
    private readonly double[] cumulated = new double[Size];

    public Vocabulary()
    {
        var sum = 0.0;
        for (var rank = 0; rank < Size; rank++)
        {
            sum += Math.Pow(rank + 1 + Flattening, -Exponent);
            cumulated[rank] = sum;
        }
    }

    public string Draw(Random random)
    {
        var found = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);
        return WordOf(Math.Min(found < 0 ? ~found : found, Size - 1));
    }

    /// <summary>The word of a rank: known words first, then compounds, each of them different.</summary>
    public static string WordOf(int rank) => rank < Known.Length ? Known[rank] : Compound(rank - Known.Length);

    /// <summary>The compound with a number: the number is taken apart into two stems, what joins them, and an ending.</summary>
    public static string Compound(int number)
    {
        var stems = Morphemes.Stems;
        var endings = Morphemes.Endings;

        // A step that shares no factor with the count, so that neighbours in rank are not neighbours in the alphabet.
        var count = stems.Length * stems.Length * endings.Length;
        var place = (int)(number * 7_919L % count);
        var first = stems[place % stems.Length];
        var second = stems[place / stems.Length % stems.Length];
        var ending = endings[place / stems.Length / stems.Length];
        return first
            + Morphemes.Joints[(first.Length + second.Length) % Morphemes.Joints.Length]
            + second
            + (second[^1] == 'e' ? ending.TrimStart('e') : ending);
    }
}
