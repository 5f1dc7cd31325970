using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MinutesSite.Tests.New;

public partial class OwnWorkflowTests
{
    [Fact]
    public void Every_action_of_the_workflow_is_pinned_by_commit()
    {
        var uses = File.ReadLines(Workflow()).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    private static string Workflow([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../.github/workflows/check.yml"));

    [GeneratedRegex("""uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$""", RegexOptions.CultureInvariant)]
    private static partial Regex Pinned();
}
