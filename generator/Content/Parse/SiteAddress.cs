namespace MinutesSite.Parse;

/// <summary>Addresses that an editor writes.</summary>
public static class SiteAddress
{
    /// <summary>
    /// An address below the site's root as <c>/gammel/adresse/</c>: a leading and a closing slash. Null where it leads elsewhere,
    /// upwards, or to the front page, or has a character that no address of a page has.
    /// </summary>
    public static string? Normalise(string written)
    {
        if (!written.StartsWith('/') || written.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = written.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [.., "index.html"])
        {
            parts = parts[..^1];
        }

        return parts.Length > 0 && parts.All(IsPart) ? $"/{string.Join('/', parts)}/" : null;
    }

    private static bool IsPart(string part) =>
        part.Trim('.').Length > 0
        && part.Length <= 200
        && part.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '~' or '+' or ',');
}
