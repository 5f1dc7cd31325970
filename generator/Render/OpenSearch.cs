using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>opensearch.xml: lets a browser search the site from its address bar (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    public static IEnumerable<OutputFile> Of(Archive archive)
    {
        var site = archive.Site;
        var search = site.BaseAddress.Length > 0 ? site.AbsoluteAddress("/soeg/") : site.Href("/soeg/");
        return
        [
            OutputFile.Of(
                "opensearch.xml",
                XmlFile.Write(xml =>
                {
                    xml.WriteStartElement("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
                    // The format allows a name 16 characters.
                    xml.Element("ShortName", site.Title.Length <= 16 ? site.Title : site.Title[..16].TrimEnd());
                    xml.Element("Description", $"Søg i {site.Title}");
                    xml.Element("InputEncoding", "UTF-8");
                    xml.Element("Language", "da");
                    xml.WriteStartElement("Url");
                    xml.WriteAttributeString("type", "text/html");
                    xml.Attribute("template", search + "?q={searchTerms}");
                    xml.WriteEndElement();
                    xml.WriteEndElement();
                })
            ),
        ];
    }
}
