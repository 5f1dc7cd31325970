using System.Globalization;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>sitemap.xml: every page. Past 50,000 addresses, the format's limit, it lists numbered sitemaps instead.</summary>
internal static class Sitemap
{
    private const string Format = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int Most = 50_000;

    public static IEnumerable<OutputFile> Of(SiteSettings site, IEnumerable<OutputFile> files)
    {
        var addresses = files
            .Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal))
            .Select(file => Absolute("/" + file.Path[..^"index.html".Length]))
            .ToList();
        if (addresses.Count <= Most)
        {
            return [File("sitemap.xml", "urlset", "url", addresses)];
        }

        var parts = addresses
            .Chunk(Most)
            .Select((part, i) => File(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), "urlset", "url", part))
            .ToList();
        return [File("sitemap.xml", "sitemapindex", "sitemap", [.. parts.Select(part => Absolute("/" + part.Path))]), .. parts];

        string Absolute(string address) => site.BaseAddress.Length > 0 ? site.AbsoluteAddress(address) : site.Href(address);
    }

    private static OutputFile File(string path, string root, string entry, IReadOnlyList<string> addresses) =>
        new(
            path,
            () =>
                ValueTask.FromResult(
                    XmlFile.Write(xml =>
                    {
                        xml.WriteStartElement(root, Format);
                        foreach (var address in addresses)
                        {
                            xml.WriteStartElement(entry);
                            xml.Element("loc", address);
                            xml.WriteEndElement();
                        }

                        xml.WriteEndElement();
                    })
                )
        );
}
