using System.Runtime.CompilerServices;
using Xunit.Abstractions;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Outcomes;

/// <summary>Decisions of made-up bodies, judged by what a reader would say came of the item.</summary>
public sealed class JudgedOutcomeTests(ITestOutputHelper output)
{
    private const double Demanded = 0.97;

    [Fact]
    public void Nearly_all_decisions_have_the_outcome_that_a_reader_would_give_them()
    {
        var judged = Judged().ToArray();
        var wrong = judged.Where(row => OutcomeOf(row) != row.Outcome).ToArray();
        var share = 1 - (wrong.Length / (double)judged.Length);
        foreach (var row in wrong)
        {
            output.WriteLine($"{row.Outcome}, not {OutcomeOf(row)}: {row.Words}");
        }

        output.WriteLine($"{judged.Length - wrong.Length} of {judged.Length} are right: {share:0.000}");
        Assert.True(share >= Demanded, string.Join('\n', wrong.Select(row => $"{row.Outcome}, not {OutcomeOf(row)}: {row.Words}")));
    }

    [Fact]
    public void They_are_many_and_of_many_bodies()
    {
        Assert.InRange(Judged().Count(), 300, int.MaxValue);
        Assert.InRange(Judged().Select(row => row.Body).Distinct().Count(), 30, int.MaxValue);
    }

    private static string? OutcomeOf((string Body, string Words, string Outcome) row) =>
        Archive(Meeting(row.Body, "2026-02-03", Item(1, "En sag", null, Decision(row.Words)))).Items.Single().Outcome is { } outcome
            ? MinutesSite.Model.OutcomeNames.Danish(outcome)
            : null;

    private static IEnumerable<(string Body, string Words, string Outcome)> Judged([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "JudgedOutcomes.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(row => (row[0], row[1], row[2]));
}
