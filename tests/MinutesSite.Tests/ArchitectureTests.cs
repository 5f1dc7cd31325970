using System.Reflection;
using MinutesSite.Model;
using MinutesSite.Theme;

namespace MinutesSite.Tests;

/// <summary>Which project may know which.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void The_model_knows_nothing_but_the_language_it_is_written_in()
        => Assert.Empty(ReferencesOf(typeof(Meeting).Assembly));

    [Fact]
    public void The_theme_knows_the_model_and_the_framework_never_markdown_or_YAML()
        => Assert.Equal([typeof(Meeting).Assembly.GetName().Name], ReferencesOf(typeof(SiteContext).Assembly));

    private static IEnumerable<string?> ReferencesOf(Assembly assembly)
        => assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name)
            .Where(name => name is not null && !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Microsoft.", StringComparison.Ordinal));
}
