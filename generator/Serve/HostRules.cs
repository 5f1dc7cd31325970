using Tomlyn;
using Tomlyn.Model;

namespace MinutesSite.Serve;

/// <summary>The headers that a netlify.toml gives files: one place says them, for that host and for every other.</summary>
public static class HostRules
{
    /// <summary>The rules, in the order of the file.</summary>
    /// <param name="toml">The text of a netlify.toml.</param>
    /// <exception cref="TomlException">The text is no TOML.</exception>
    public static IEnumerable<HostRule> Of(string toml)
    {
        var settings = TomlSerializer.Deserialize<TomlTable>(toml);
        foreach (
            var rule in settings is not null && settings.TryGetValue("headers", out var all) && all is TomlTableArray tables ? tables : []
        )
        {
            if (rule.TryGetValue("for", out var pattern) && rule.TryGetValue("values", out var values) && values is TomlTable named)
            {
                yield return new((string)pattern, [.. named.Select(value => (value.Key, value.Value.ToString() ?? ""))]);
            }
        }
    }
}

/// <summary>The headers of the files at some addresses.</summary>
/// <param name="Pattern">The addresses, a star for anything: <c>/*</c>, <c>/oparl/*</c>.</param>
/// <param name="Values">The headers.</param>
public sealed record HostRule(string Pattern, IReadOnlyList<(string Name, string Value)> Values);
