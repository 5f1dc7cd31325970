using System.Reflection;
using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Diagnostics.Guide;
using MinutesSite.Model;
using MinutesSite.Tests.Specs;

namespace MinutesSite.Tests.Diagnostics;

/// <summary>What holds for every message, whoever adds one.</summary>
public sealed partial class ProblemsTests
{
    /// <summary>Codes that a case as text cannot show: they are about bytes, sizes and rights. Their tests are elsewhere.</summary>
    private static readonly string[] NotAsText =
    [
        "adresse-ændret",
        "fil-for-stor",
        "fil-ikke-tekst",
        "fil-ikke-utf8",
        "fil-kan-ikke-læses",
        "mappe-kan-ikke-læses",
        "yaml-for-langt",
        "bilag-mappe-samme-adresse",
        "fil-særlig",
        "fillink-dødt",
        "fillink-ud",
        "filnavn-umuligt",
        "mappe-er-link",
        "uforudset",
    ];

    private static IReadOnlyList<Diagnostic> OneOfEach { get; } = [.. Factories().Select(Made)];

    [Fact]
    public void Every_message_has_a_code_of_its_own() =>
        Assert.Empty(OneOfEach.GroupBy(problem => problem.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_code_is_Danish_words_with_hyphens() =>
        Assert.All(OneOfEach, problem => Assert.Matches("^[a-zæøå0-9]+(-[a-zæøå0-9]+)*$", problem.Code));

    [Fact]
    public void Every_message_is_a_sentence_and_says_what_to_do() =>
        Assert.All(
            OneOfEach,
            problem =>
            {
                Assert.Matches(@"[.?!]$", problem.Text);
                Assert.False(string.IsNullOrWhiteSpace(problem.Suggestion), problem.Code);
            }
        );

    [Fact]
    public void Every_message_stands_in_the_editors_guide()
    {
        var explained = ProblemGuide.Groups.SelectMany(group => group.Examples).Select(problem => problem.Code).ToList();

        Assert.Equal(OneOfEach.Select(problem => problem.Code).Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_message_has_a_case()
    {
        var shown = Directory
            .EnumerateFiles(SpecCase.SpecsFolder("../Specs"), "*.case", SearchOption.AllDirectories)
            .SelectMany(file => Shown().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(OneOfEach.Select(problem => problem.Code).Except(shown).Except(NotAsText));
        Assert.DoesNotContain(NotAsText, shown.Contains);
    }

    private static IEnumerable<MethodInfo> Factories() =>
        typeof(Problems)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .OrderBy(method => method.Name, StringComparer.Ordinal);

    private static Diagnostic Made(MethodInfo factory) => (Diagnostic)factory.Invoke(null, [.. factory.GetParameters().Select(Example)])!;

    private static object? Example(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type == typeof(string) ? "tekst"
            : type == typeof(SourcePosition) ? new SourcePosition("content/site.yml", 1, 1)
            : type == typeof(DateOnly) ? new DateOnly(2026, 1, 13)
            : type == typeof(CaseNumber) ? new CaseNumber("00.30.00-P00-12-25")
            : type == typeof(int) ? 3
            : type == typeof(long) ? 3L
            : typeof(IEnumerable<string>).IsAssignableFrom(type) ? new[] { "tekst", "mere" }
            : type == typeof(bool) ? true
            : throw new NotSupportedException($"Say in {nameof(Example)} what a {type} could be.");
    }

    [GeneratedRegex("^content/[^\n]*: (?:fejl|advarsel) (?<code>[^:]+):", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
