using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// The cells of an Excel workbook as they are seen: a number in the form that its cell gives it, with the zeros in front of it that a
/// number has not. The parts come in any order, so they are kept until all are there.
/// </summary>
internal sealed class Workbook
{
    private readonly List<Enclosed> sheets = [];
    private Enclosed? styles;
    private Enclosed? shared;

    /// <summary>Keeps what cells are read of.</summary>
    public void Keep(Enclosed part)
    {
        if (part.Name.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && part.Ending == ".xml")
        {
            sheets.Add(part);
        }
        else if (part.Name.Equals("xl/styles.xml", StringComparison.OrdinalIgnoreCase))
        {
            styles = part;
        }
        else if (part.Name.Equals("xl/sharedStrings.xml", StringComparison.OrdinalIgnoreCase))
        {
            shared = part;
        }
    }

    /// <summary>The rows of all sheets, a line each, with a tab between two cells.</summary>
    public string Text()
    {
        if (sheets.Count == 0)
        {
            return "";
        }

        var texts = shared is null
            ? []
            : Load(shared).Descendants().Where(element => element.Name.LocalName == "si").Select(Words).ToArray();
        var zeros = styles is null ? [] : ZerosByStyle(Load(styles));
        var text = new StringBuilder();
        foreach (var sheet in sheets)
        {
            var askedFor = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in Load(sheet).Descendants().Where(element => element.Name.LocalName == "row"))
            {
                text.AppendJoin('\t', row.Elements().Select(cell => Shown(cell, texts, zeros, askedFor))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Shown(XElement cell, string[] texts, int[] zeros, HashSet<string> askedFor)
    {
        var value = cell.Elements().FirstOrDefault(element => element.Name.LocalName == "v")?.Value.Trim() ?? Words(cell);
        var column = string.Concat((cell.Attribute("r")?.Value ?? "").TakeWhile(char.IsAsciiLetter));
        switch (cell.Attribute("t")?.Value)
        {
            case "s":
                var place = int.TryParse(value, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < texts.Length ? texts[at] : "";
                return Noted(place, column, askedFor);
            case "inlineStr" or "str":
                return Noted(value, column, askedFor);
            case null
            or "n"
                when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && number == decimal.Truncate(number)
                    && number is >= 0 and < 1e10m:
                var style = int.TryParse(cell.Attribute("s")?.Value, CultureInfo.InvariantCulture, out var index) ? index : -1;
                var width =
                    askedFor.Contains(column) ? CprColumn.Digits
                    : style >= 0 && style < zeros.Length ? zeros[style]
                    : 0;
                return number.ToString("0", CultureInfo.InvariantCulture).PadLeft(Math.Min(width, CprColumn.Digits), '0');
            default:
                return value;
        }
    }

    // Below a heading that asks for CPR numbers, nine digits are one that lost the zero in front of it.
    private static string Noted(string text, string column, HashSet<string> askedFor)
    {
        if (CprColumn.IsAskedForBy(text))
        {
            askedFor.Add(column);
        }

        return text;
    }

    /// <summary>How many digits each style shows at least: the zeros of its form (<c>000000\-0000</c>: ten).</summary>
    private static int[] ZerosByStyle(XDocument styles)
    {
        var forms = styles
            .Descendants()
            .Where(element => element.Name.LocalName == "numFmt")
            .GroupBy(element => element.Attribute("numFmtId")?.Value ?? "")
            .ToDictionary(form => form.Key, form => Zeros(form.First().Attribute("formatCode")?.Value ?? ""));
        var uses = styles.Descendants().FirstOrDefault(element => element.Name.LocalName == "cellXfs")?.Elements().ToArray() ?? [];
        // A file that names a style and has no list of them is shown with the only form it has.
        return uses.Length == 0
            ? [.. Enumerable.Repeat(forms.Values.DefaultIfEmpty(0).Max(), forms.Count == 0 ? 0 : 256)]
            : [.. uses.Select(use => forms.GetValueOrDefault(use.Attribute("numFmtId")?.Value ?? ""))];
    }

    private static int Zeros(string form) => form.Split(';')[0].Split('.')[0].Count(c => c == '0');

    private static string Words(XElement element) =>
        string.Concat(element.Descendants().Where(child => child.Name.LocalName == "t").Select(child => child.Value));

    private static XDocument Load(Enclosed part)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, OfficeText.Safe);
        return XDocument.Load(reader);
    }
}
