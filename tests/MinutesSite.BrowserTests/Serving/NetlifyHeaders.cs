using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MinutesSite.BrowserTests.Serving;

/// <summary>The headers that netlify.toml gives every file: tests meet the same Content-Security-Policy as readers do.</summary>
public static partial class NetlifyHeaders
{
    /// <summary>The values of the block <c>[[headers]]</c> with <c>for = "/*"</c>.</summary>
    public static IReadOnlyList<(string Name, string Value)> ForEveryFile([CallerFilePath] string here = "")
    {
        var repository = Path.Combine(Path.GetDirectoryName(here)!, "../../..");
        var blocks = File.ReadAllText(Path.Combine(repository, "netlify.toml")).Split("[[headers]]");
        var block = blocks.Single(text => text.Contains("for = \"/*\"", StringComparison.Ordinal));
        var values = block[block.IndexOf("[headers.values]", StringComparison.Ordinal)..];
        return [.. Value().Matches(values).Select(match => (match.Groups["name"].Value, match.Groups["value"].Value))];
    }

    [GeneratedRegex("""^\s*"?(?<name>[\w-]+)"?\s*=\s*"(?<value>[^"]*)"\s*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
