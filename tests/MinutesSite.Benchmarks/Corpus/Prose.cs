using System.Text;

namespace MinutesSite.Benchmarks.Corpus;

/// <summary>Sentences and paragraphs of made-up Danish.</summary>
/// <param name="vocabulary">Where words come from.</param>
/// <param name="random">The meeting's own chance.</param>
internal sealed class Prose(Vocabulary vocabulary, Random random)
{
    /// <summary>How much of a text about a matter is the matter's own words.</summary>
    private const double ShareOfOwnWords = 0.12;

    /// <param name="words">About how many.</param>
    /// <param name="own">Words of the matter that the text is about.</param>
    public string Sentence(int words, IReadOnlyList<string> own)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            var word = random.NextDouble() < ShareOfOwnWords ? own[random.Next(own.Count)] : vocabulary.Draw(random);
            if (i == 0)
            {
                text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
                continue;
            }

            text.Append(i > 3 && random.Next(14) == 0 ? ", " : " ").Append(word);
        }

        return text.Append('.').ToString();
    }

    /// <param name="sentences">How many.</param>
    /// <param name="own">Words of the matter that the text is about.</param>
    public string Paragraph(int sentences, IReadOnlyList<string> own) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(random.Next(8, 22), own)));

    /// <summary>A part of a sentence that a recommendation asks for: "at …".</summary>
    public string Clause(IReadOnlyList<string> own)
    {
        var sentence = Sentence(random.Next(6, 12), own);
        return $"at {char.ToLowerInvariant(sentence[0])}{sentence[1..^1]}";
    }
}
