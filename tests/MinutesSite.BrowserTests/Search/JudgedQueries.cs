namespace MinutesSite.BrowserTests.Search;

/// <summary>
/// A query, and which items are right for it. A file has one a line: kind, query and items (<c>2026-01-13/3=2</c>), divided by tabs.
/// </summary>
/// <param name="Kind">What kind of query it is.</param>
/// <param name="Query">What is typed.</param>
/// <param name="Right">The right items, date and number, with their grades from 1.</param>
public sealed record JudgedQuery(string Kind, string Query, IReadOnlyDictionary<string, int> Right)
{
    public static IReadOnlyList<JudgedQuery> Read(string file) =>
        [
            .. File.ReadLines(file)
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(parts => new JudgedQuery(
                    parts[0],
                    parts[1],
                    parts[2].Split(' ').Select(item => item.Split('=')).ToDictionary(item => item[0], item => item[1][0] - '0')
                )),
        ];

    /// <summary>nDCG@10 with gains 2^grade − 1: 1 where the best items stand first, in the order of their grades.</summary>
    public double Ndcg(IEnumerable<string> found) =>
        Gain(found.Select(item => Right.GetValueOrDefault(item))) / Gain(Right.Values.OrderDescending());

    /// <summary>How many of the right items are among those found.</summary>
    public double Recall(IEnumerable<string> found) => Right.Keys.Intersect(found).Count() / (double)Right.Count;

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(10).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
}
