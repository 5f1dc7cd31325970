using System.Text;
using MinutesSite.New;
using MinutesSite.Parse;
using MinutesSite.Serve;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>
/// What tells a host to keep enclosures that a browser runs from acting on the site. Neither Netlify's rules nor IIS's can name files by
/// their ending, so each is named: in <c>_headers</c> and in a web.config of their folder. A site without such files has neither.
/// </summary>
internal static class HostFiles
{
    /// <summary>The headers of such a file.</summary>
    public static IReadOnlyList<(string Name, string Value)> Headers { get; } =
    [("Content-Security-Policy", ActiveAttachments.Policy), ("X-Content-Type-Options", "nosniff")];

    /// <summary>The files for hosts.</summary>
    /// <param name="addresses">The enclosures' addresses: <c>/bilag/2026/kort.svg</c>.</param>
    public static IEnumerable<OutputFile> Of(IReadOnlyList<string> addresses)
    {
        if (addresses.Count == 0)
        {
            yield break;
        }

        yield return OutputFile.Of("_headers", Encoding.UTF8.GetBytes(string.Concat(addresses.Select(Netlify))));
        var rules = addresses.Select(address => new HostRule(address["/bilag".Length..], Headers));
        yield return OutputFile.Of("bilag/web.config", Encoding.UTF8.GetBytes(WebConfig.OfFolder(rules)));
    }

    private static string Netlify(string address) =>
        address + "\n" + string.Concat(Headers.Select(header => $"  {header.Name}: {header.Value}\n"));
}
