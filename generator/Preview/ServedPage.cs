using System.Security.Cryptography;
using System.Text;

namespace MinutesSite.Preview;

/// <summary>What is answered to a browser that asks for a path.</summary>
/// <param name="Path">The path below the output folder that answers it: with <c>index.html</c>, or <c>404.html</c>.</param>
/// <param name="Content">The bytes as a build would write them.</param>
internal sealed record ServedPage(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>What is served where the site has nothing, not even a page that says so.</summary>
    public const string NotFound = "404.html";

    /// <summary>Whether it is a page, in which the preview's script is put.</summary>
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Changes when the content does.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Content.Span).AsSpan(0, 8));

    /// <summary>The content with the preview's script and style at the end of the page.</summary>
    public byte[] WithScript()
    {
        var end = Content.Span.LastIndexOf("</body>"u8);
        var script = Encoding.UTF8.GetBytes(
            $"<link rel=\"stylesheet\" href=\"/_preview/preview.css\"><script src=\"/_preview/preview.js\" defer "
                + $"data-page=\"{Fingerprint}\"></script>"
        );
        return end < 0 ? [.. Content.Span, .. script] : [.. Content.Span[..end], .. script, .. Content.Span[end..]];
    }

    /// <summary>Finds and makes the page at an address's path, decoded, with leading slash.</summary>
    public static async Task<ServedPage> Of(SiteVersion site, string address)
    {
        var path = address[1..];
        var wanted = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (site.Files.Find(wanted) is { } file)
        {
            return new(wanted, await file.Content());
        }

        return site.Files.Find(NotFound) is { } notFound
            ? new(NotFound, await notFound.Content())
            : new(
                NotFound,
                """
                <!DOCTYPE html><html lang="da"><meta charset="utf-8"><title>Findes ikke</title>
                <body><p>Siden findes ikke.</p></body></html>
                """u8.ToArray()
            );
    }
}
