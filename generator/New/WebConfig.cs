using System.Xml.Linq;
using MinutesSite.Serve;

namespace MinutesSite.New;

/// <summary>A web.config for IIS, with the headers that netlify.toml gives: both hosts show the site under the same policy.</summary>
public static class WebConfig
{
    private static readonly (string Extension, string Type)[] Types =
    [
        (".ics", "text/calendar; charset=utf-8"),
        (".json", "application/json"),
        (".jsonld", "application/ld+json"),
        (".md", "text/markdown; charset=utf-8"),
        (".mjs", "text/javascript"),
        (".webmanifest", "application/manifest+json"),
        (".woff2", "font/woff2"),
        (".yml", "text/yaml; charset=utf-8"),
    ];

    /// <summary>The file's text, with line breaks as in all files that the program writes.</summary>
    /// <param name="rules">The headers. A rule of a folder (<c>/oparl/*</c>) becomes a location of its own.</param>
    public static string Of(IEnumerable<HostRule> rules)
    {
        var all = rules.ToList();
        var root = all.Where(rule => rule.Pattern == "/*").SelectMany(rule => rule.Values);
        var file = new XElement(
            "configuration",
            new XElement(
                "system.webServer",
                Headers(root, replaces: false),
                new XElement(
                    "staticContent",
                    Types.SelectMany(type =>
                        (XElement[])
                            [
                                new("remove", new XAttribute("fileExtension", type.Extension)),
                                new("mimeMap", new XAttribute("fileExtension", type.Extension), new XAttribute("mimeType", type.Type)),
                            ]
                    )
                ),
                new XElement(
                    "httpErrors",
                    new XAttribute("errorMode", "Custom"),
                    new XAttribute("existingResponse", "Replace"),
                    new XElement("remove", new XAttribute("statusCode", "404")),
                    new XElement(
                        "error",
                        new XAttribute("statusCode", "404"),
                        new XAttribute("path", "404.html"),
                        new XAttribute("responseMode", "File")
                    )
                ),
                new XElement(
                    "security",
                    new XElement("requestFiltering", new XElement("fileExtensions", new XAttribute("allowUnlisted", "true")))
                )
            ),
            Locations(all.Where(rule => rule.Pattern != "/*"))
        );
        return Written(file);
    }

    /// <summary>The text of a web.config that lies in a folder, with headers for files in it.</summary>
    /// <param name="rules">The headers, each by a file's place in the folder.</param>
    public static string OfFolder(IEnumerable<HostRule> rules) => Written(new("configuration", Locations(rules)));

    private static IEnumerable<XElement> Locations(IEnumerable<HostRule> rules) =>
        rules.Select(rule => new XElement(
            "location",
            new XAttribute("path", rule.Pattern.Trim('/', '*')),
            new XElement("system.webServer", Headers(rule.Values, replaces: true))
        ));

    private static string Written(XElement file) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Sådan viser IIS sitet. Filen skal ligge sammen med de byggede filer. -->\n"
        + file.ToString().ReplaceLineEndings("\n")
        + "\n";

    // IIS refuses a header that is added twice: a folder's takes the place of the site's.
    private static XElement Headers(IEnumerable<(string Name, string Value)> values, bool replaces) =>
        new(
            "httpProtocol",
            new XElement(
                "customHeaders",
                replaces ? [] : (object[])[new XElement("remove", new XAttribute("name", "X-Powered-By"))],
                values.SelectMany(value =>
                    (XElement[])
                        [
                            .. replaces ? [new XElement("remove", new XAttribute("name", value.Name))] : (XElement[])[],
                            new("add", new XAttribute("name", value.Name), new XAttribute("value", value.Value)),
                        ]
                )
            )
        );
}
