using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Link.References;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.References;

/// <summary>
/// Runs over texts of real minutes that are not part of the project: a folder named by MINUTES_SAMPLES. Without one there is nothing to
/// run.
/// </summary>
public partial class RealMinutesTests
{
    [Fact]
    public void Every_reference_in_real_minutes_is_found_and_nothing_else()
    {
        if (Environment.GetEnvironmentVariable("MINUTES_SAMPLES") is not { Length: > 0 } folder)
        {
            return;
        }

        var expected = new Dictionary<string, string[]>
        {
            ["2026-01-13"] =
            [
                "1 Chefforum 2026-01-28",
                "4 KommuneMED 2025-12-11",
                "4 KommuneMED 2026-03-24",
                "4 Chefforum 2026-12-17",
                "5 Chefforum 2026-01-28",
            ],
            ["2025-12-17"] = ["4 Økonomiudvalget 2025-12-02", "4 Kommunalbestyrelsen 2025-12-09", "6 KommuneMED 2025-12-11"],
            ["2026-03-11"] =
            [
                "4 Direktørforum 2026-03-09",
                "4 Chefforum 2025-08-25",
                "5 Kommunalbestyrelsen 2026-04-14",
                "5 Chefforum 2026-02-11",
                "6 Chefforum 2026-02-11",
                "6 Chefforum 2026-03-11",
                "7 Chefforum 2026-03-24",
                "7 Chefforum 2026-11-04",
            ],
        };
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var date = DateOnly.ParseExact(Heading().Match(text).Groups["date"].Value, "dd-MM-yyyy", CultureInfo.InvariantCulture);
            var id = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

            Assert.Equal(expected.GetValueOrDefault(id) ?? [], Found(text, id));
        }
    }

    private static IEnumerable<string> Found(string text, string date)
    {
        var find = new FindReferences(new ForumNames(Registers.Empty, ["Chefforum"]));
        var parts = ItemHeading().Split(text);
        for (var i = 1; i + 2 < parts.Length; i += 3)
        {
            var lines = parts[i + 2].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var item = Item(int.Parse(parts[i], CultureInfo.InvariantCulture), parts[i + 1], null, Account(lines));
            var found = find.In(Meeting("Chefforum", date, item), item)
                .Select(reference =>
                    string.Create(CultureInfo.InvariantCulture, $"{item.Number} {reference.Forum} {reference.Date:yyyy-MM-dd}")
                );
            foreach (var line in found.Distinct())
            {
                yield return line;
            }
        }
    }

    [GeneratedRegex(@"REFERAT Chefforum d\. (?<date>[0-9-]{10})", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[#* ]*Punkt ([0-9]+): ([^\r\n*]*)\**", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ItemHeading();
}
