using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace MinutesSite.Import.Structured;

/// <summary>
/// An export's fields by the name that they have, whatever namespace; keeps account of which were read, so that no text is passed over in
/// silence.
/// </summary>
/// <param name="root">The outermost element.</param>
internal sealed partial class XmlFields(XElement root)
{
    private const int MostNamed = 12;
    private readonly HashSet<XElement> read = [];

    public XElement Root => root;

    /// <summary>The elements of a name anywhere below.</summary>
    public static IEnumerable<XElement> All(XElement of, string name) =>
        of.Descendants().Where(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first child, or else attribute, of one of some names, as text; null where there is none or it is empty.</summary>
    public string? Text(XElement of, params string[] names)
    {
        foreach (var name in names)
        {
            if (
                of.Elements().FirstOrDefault(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase)) is
                { } child
            )
            {
                read.UnionWith(child.DescendantsAndSelf());
                if (Content(child) is { Length: > 0 } text)
                {
                    return text;
                }
            }

            if (
                of.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase)) is
                { Value.Length: > 0 } value
            )
            {
                return value.Value.Trim();
            }
        }

        return null;
    }

    /// <summary>The content of an element: text, or the HTML that it holds as elements.</summary>
    public string Content(XElement element)
    {
        read.UnionWith(element.DescendantsAndSelf());
        return element.HasElements
            ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))).Trim()
            : element.Value.Trim();
    }

    /// <summary>Marks all of an element as read: it is left out on purpose.</summary>
    public void Pass(XElement element) => read.UnionWith(element.DescendantsAndSelf());

    /// <summary>Whether a value says yes; <paramref name="otherwise"/> where there is no value.</summary>
    public static bool IsTrue(string? value, bool otherwise) =>
        value is null
            ? otherwise
            : value.Trim().ToLowerInvariant()
                is "true"
                    or "1"
                    or "ja"
                    or "yes"
                    or "x"
                    or "åben"
                    or "åbent"
                    or "offentlig"
                    or "offentligt"
                    or "publiceres";

    /// <summary>Texts that no field was made of, to look at.</summary>
    public IEnumerable<string> Unread()
    {
        var left = root.DescendantsAndSelf()
            .Where(element => !element.HasElements && !read.Contains(element) && Words().IsMatch(element.Value))
            .ToList();
        foreach (var element in left.Take(MostNamed))
        {
            var text = element.Value.Trim();
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"XML'ens linje {((IXmlLineInfo)element).LineNumber}, <{element.Name.LocalName}> "
                    + $"'{(text.Length > 60 ? text[..60] + "…" : text)}' er ikke taget med."
            );
        }

        if (left.Count > MostNamed)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"XML'en har {left.Count - MostNamed} felter mere, som ikke er taget med."
            );
        }
    }

    // Words, no number, day, identifier, file name or answer.
    [GeneratedRegex(
        @"(?i)(?<![\p{L}\p{N}_/\\.-])(?!true\b|false\b|medlem\b)\p{L}{3,}(?![\p{L}\p{N}_/\\-]|\.[a-z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Words();
}
