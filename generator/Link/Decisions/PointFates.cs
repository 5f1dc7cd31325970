using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Link.Outcomes;
using MinutesSite.Link.Votes;
using MinutesSite.Model;

namespace MinutesSite.Link.Decisions;

/// <summary>Reads from a decision that goes through the points of the recommendation what came of each.</summary>
public static partial class PointFates
{
    private const int LongestRange = 20;

    /// <summary>Each point that the decision names at the beginning of a sentence, with its outcome, in the order of the text.</summary>
    public static IReadOnlyList<PointFate> In(IReadOnlyList<Block> blocks)
    {
        var words = new List<(string Label, string Words)>();
        foreach (var text in DecisionTexts.Of(blocks).Where(text => !ReadRemarks.IsRemark(text)))
        {
            foreach (var sentence in DecisionTexts.Sentences(text))
            {
                if (PointLabel.Of(sentence) is { } label)
                {
                    words.Add((label.Label, sentence));
                }
                else if (words.Count > 0)
                {
                    words[^1] = (words[^1].Label, words[^1].Words + "\n" + sentence);
                }
            }
        }

        var fates = new List<PointFate>();
        foreach (var (label, said) in words)
        {
            // "Punkt 9 udgår": an item of the meeting, not a point.
            if (ReadOutcome.Of(said) is { } outcome and not Outcome.Other && !(outcome == Outcome.Withdrawn && label.StartsWith('p')))
            {
                fates.AddRange(Each(label).Select(point => new PointFate(point, outcome)));
            }
        }

        return fates.DistinctBy(fate => fate.Point, StringComparer.Ordinal).Count() == fates.Count ? fates : [];
    }

    // "at 1 og 2", "punkt 1-3": each by itself.
    private static IEnumerable<string> Each(string label)
    {
        var kind = Kind().Match(label).Value.TrimEnd();
        var numbers = Numbers().Matches(label);
        if (numbers.Count < 2)
        {
            return [label];
        }

        var all = new List<int>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = int.Parse(numbers[i].ValueSpan, CultureInfo.InvariantCulture);
            var isRange = i > 0 && label[(numbers[i - 1].Index + numbers[i - 1].Length)..numbers[i].Index].Trim() is "-" or "–" or "til";
            if (isRange && number > all[^1] && number - all[^1] <= LongestRange)
            {
                all.AddRange(Enumerable.Range(all[^1] + 1, number - all[^1]));
            }
            else
            {
                all.Add(number);
            }
        }

        return all.Select(number => string.Create(CultureInfo.InvariantCulture, $"{kind} {number}"));
    }

    [GeneratedRegex(@"^[\p{L}.\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
