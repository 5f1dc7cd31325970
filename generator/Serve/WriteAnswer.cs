using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using MinutesSite.Render;

namespace MinutesSite.Serve;

/// <summary>An answer as a program reads it: JSON with the keys of the search in the browser, or OpenSearch 1.1 RSS.</summary>
internal static partial class WriteAnswer
{
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer as JSON in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Json(SearchAnswer answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("total", answer.Total);
            json.WriteNumber("whole", answer.Whole);
            json.WriteStartArray("results");
            foreach (var result in answer.Results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteStartObject("facets");
            for (var facet = 0; facet < Facets.Names.Count; facet++)
            {
                json.WriteStartObject(Facets.Names[facet]);
                foreach (var (value, count) in answer.Facets[facet])
                {
                    json.WriteNumber(value, count);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteString("corrected", answer.Corrected);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>The answer as RSS 2.0 with OpenSearch's elements, for an intranet's own search.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="request">The question.</param>
    /// <param name="host">The scheme and host that was asked, which addresses begin with.</param>
    public static ReadOnlyMemory<byte> Feed(SearchAnswer answer, SearchRequest request, string host) =>
        XmlFile.Write(xml =>
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "opensearch", null, OpenSearch);
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", $"Søgning: {request.Query}");
            xml.WriteElementString("link", $"{host}/soeg/?q={Uri.EscapeDataString(request.Query)}");
            xml.WriteElementString("description", $"Referater, hvor der står {request.Query}");
            xml.WriteElementString("language", "da");
            Number("totalResults", answer.Total);
            Number("startIndex", request.Offset + 1);
            Number("itemsPerPage", request.Limit);
            xml.WriteStartElement("Query", OpenSearch);
            xml.WriteAttributeString("role", "request");
            xml.WriteAttributeString("searchTerms", request.Query);
            xml.WriteEndElement();
            foreach (var result in answer.Results)
            {
                xml.WriteStartElement("item");
                xml.WriteElementString("title", $"{result.Item.Title} ({result.Item.Forum})");
                xml.WriteElementString("link", host + result.Item.Address);
                xml.WriteElementString("guid", host + result.Item.Address);
                xml.WriteElementString("description", System.Net.WebUtility.HtmlDecode(Tag().Replace(result.Passage, "")));
                xml.WriteElementString(
                    "pubDate",
                    result.Item.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).ToString("R", CultureInfo.InvariantCulture)
                );
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();

            void Number(string name, int value) => xml.WriteElementString(name, OpenSearch, value.ToString(CultureInfo.InvariantCulture));
        });

    private static void Write(Utf8JsonWriter json, SearchResult result)
    {
        var item = result.Item;
        json.WriteStartObject();
        json.WriteString("url", item.Address);
        json.WriteString("titel", item.Title);
        json.WriteString("forum", item.Forum);
        json.WriteString("dato", item.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("udfald", item.Outcome);
        json.WriteTexts("emner", item.Topics);
        json.WriteString("uddrag", result.Passage);
        json.WriteNumber("score", result.Score);
        if (item.Status is { } status)
        {
            json.WriteString("status", status);
        }

        json.WriteEndObject();
    }

    [GeneratedRegex("</?mark>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
