namespace MinutesSite.Import.Sources;

/// <summary>Which links of a source are worth keeping.</summary>
public static class LinkTarget
{
    /// <summary>
    /// The address as minutes write it; null where it leads nowhere (<c>#</c>), into the document or to something that is no page.
    /// </summary>
    public static string? Normal(string? target)
    {
        var trimmed = target?.Trim() ?? "";
        return
            trimmed.Length <= 2000
            && Uri.TryCreate(trimmed, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" or "mailto"
            && !trimmed.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"')
            ? trimmed.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;
    }

    /// <summary>The address of a text that is one itself: <c>https://…</c>, or an e-mail address.</summary>
    public static string? OfBareText(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Normal(text)
        : text.Contains('@', StringComparison.Ordinal) && !text.StartsWith("mailto:", StringComparison.Ordinal) ? Normal("mailto:" + text)
        : null;
}
