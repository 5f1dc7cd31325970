using System.Reflection;
using MinutesSite.Diagnostics;
using MinutesSite.Import;
using MinutesSite.Index;
using MinutesSite.Language;
using MinutesSite.Link;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Theme;
using MinutesSite.Write;

namespace MinutesSite.Tests;

/// <summary>Which project may know which.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void The_model_knows_nothing_but_the_language_it_is_written_in() => Assert.Empty(ReferencesOf(typeof(Meeting).Assembly));

    [Fact]
    public void The_theme_knows_the_model_and_the_framework_never_markdown_or_YAML() =>
        Assert.Equal([typeof(Meeting).Assembly.GetName().Name], ReferencesOf(typeof(SiteContext).Assembly));

    [Theory]
    [InlineData(typeof(Tokens), "Model")]
    [InlineData(typeof(Diagnostic), "Model")]
    [InlineData(typeof(ReadContent), "Diagnostics, Model")]
    [InlineData(typeof(ParseMinutes), "Diagnostics, Language, Model, Read, Theme")]
    [InlineData(typeof(LinkArchive), "Diagnostics, Language, Model")]
    [InlineData(typeof(WriteOutput), "Diagnostics")]
    [InlineData(typeof(IndexSearch), "Language, Link, Model, Theme, Write")]
    [InlineData(typeof(ImportFiles), "Content, Diagnostics, Language, Model, Read, Write")]
    public void A_stage_knows_those_before_it_and_none_after(Type ofStage, string known) =>
        Assert.Equal(known, string.Join(", ", OwnReferencesOf(ofStage.Assembly)));

    [Theory]
    [InlineData("Markdig", "Content")]
    [InlineData("YamlDotNet", "Content")]
    [InlineData("UglyToad.PdfPig", "Read")]
    [InlineData("MimeKit", "Read")]
    [InlineData("DocumentFormat.OpenXml", "Import")]
    [InlineData("AngleSharp", "Import")]
    [InlineData("Lucene.Net", "Generator")]
    [InlineData("Ical.Net", "Generator")]
    [InlineData("NUglify", "Generator")]
    public void A_package_is_known_in_one_place(string package, string place) =>
        Assert.Equal(
            [place],
            Stages.Where(stage => stage.GetReferencedAssemblies().Any(reference => reference.Name == package)).Select(ShortName)
        );

    private static IEnumerable<Assembly> Stages =>
        [
            typeof(Meeting).Assembly,
            typeof(Tokens).Assembly,
            typeof(Diagnostic).Assembly,
            typeof(ReadContent).Assembly,
            typeof(ParseMinutes).Assembly,
            typeof(LinkArchive).Assembly,
            typeof(WriteOutput).Assembly,
            typeof(IndexSearch).Assembly,
            typeof(ImportFiles).Assembly,
            typeof(BuildSite).Assembly,
            typeof(SiteContext).Assembly,
        ];

    private static IEnumerable<string> OwnReferencesOf(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith(Own, StringComparison.Ordinal))
            .Select(name => name[Own.Length..])
            .Order(StringComparer.Ordinal);

    private static string ShortName(Assembly assembly) => assembly.GetName().Name![Own.Length..];

    private const string Own = "MinutesSite.";

    private static IEnumerable<string?> ReferencesOf(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(reference => reference.Name)
            .Where(name =>
                name is not null
                && !name.StartsWith("System", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.", StringComparison.Ordinal)
            );
}
