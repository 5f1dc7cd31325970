using System.Globalization;

namespace MinutesSite.Benchmarks.Corpus;

/// <summary>What an item can be about, again and again: a journal number, a name, words of its own.</summary>
/// <param name="CaseNumber">The journal number.</param>
/// <param name="Name">What the titles call it.</param>
/// <param name="Topic">The topic it belongs to; null for most.</param>
/// <param name="Words">Words that texts about it keep using.</param>
internal sealed record Matter(string CaseNumber, string Name, string? Topic, IReadOnlyList<string> Words)
{
    /// <summary>How many topics an archive has, whatever its size.</summary>
    public const int Topics = 40;

    private const int OwnWords = 24;

    /// <summary>The matter with a number; always the same one.</summary>
    /// <param name="number">From 0. The lower, the more often it comes up.</param>
    /// <param name="year">The year of the archive's newest meetings, from which cases count back.</param>
    public static Matter Of(int number, int year)
    {
        var random = new Random(number);
        var name = Vocabulary.Compound(number * 31);
        var words = Enumerable
            .Range(0, OwnWords)
            .Select(_ => Vocabulary.Compound((int)(60_000 * Math.Pow(random.NextDouble(), 3))))
            .Append(name)
            .ToArray();
        var caseNumber = string.Create(
            CultureInfo.InvariantCulture,
            $"{random.Next(0, 30):00}.{random.Next(0, 60):00}.{random.Next(0, 20):00}-"
                + $"{"APGK"[random.Next(4)]}{random.Next(0, 30):00}-{number + 1}-{(year - random.Next(0, 3)) % 100:00}"
        );
        return new Matter(caseNumber, name, random.Next(5) == 0 ? TopicName(random.Next(Topics)) : null, words);
    }

    /// <summary>The name of a topic.</summary>
    public static string TopicName(int number)
    {
        var name = Vocabulary.Compound((number * 7) + 3);
        return number < 8
            ? string.Create(CultureInfo.InvariantCulture, $"Budget {2027 - number}")
            : $"{char.ToUpperInvariant(name[0])}{name[1..]}";
    }
}
