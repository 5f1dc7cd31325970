using Tomlyn;

namespace MinutesSite.Serve;

/// <summary>
/// The headers that netlify.toml gives files, so that readers of this server meet the same policy as readers of that host.
/// </summary>
internal sealed class HostHeaders
{
    private readonly List<HostRule> rules = [];

    private HostHeaders() { }

    /// <summary>No headers.</summary>
    public static HostHeaders None { get; } = new();

    /// <summary>The headers of a site's root folder; none where it has no netlify.toml.</summary>
    /// <exception cref="ServeFailed">The file is no TOML.</exception>
    public static HostHeaders Of(string root)
    {
        var headers = new HostHeaders();
        var file = Path.Combine(root, "netlify.toml");
        if (!File.Exists(file))
        {
            return headers;
        }

        try
        {
            headers.rules.AddRange(HostRules.Of(File.ReadAllText(file)));
            return headers;
        }
        catch (Exception wrong) when (wrong is TomlException or IOException or UnauthorizedAccessException)
        {
            throw ServeFailed.Headers(file, wrong);
        }
    }

    /// <summary>The headers of an address: every rule that fits, a later one before an earlier.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) =>
        rules.Where(rule => Fits(rule.Pattern, path)).SelectMany(rule => rule.Values);

    // "/*", "/assets/*", "/bilag/*.pdf": a star stands for anything.
    private static bool Fits(string pattern, string path)
    {
        var parts = pattern.Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal) || (parts.Length == 1 && path.Length != pattern.Length))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts.Skip(1).SkipLast(1))
        {
            var next = path.IndexOf(part, at, StringComparison.Ordinal);
            if (next < 0)
            {
                return false;
            }

            at = next + part.Length;
        }

        return parts.Length == 1 || (path.Length - at >= parts[^1].Length && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
