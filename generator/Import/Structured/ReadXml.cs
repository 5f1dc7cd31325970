using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Structured;

/// <summary>The XML that case systems export a meeting as, told apart by its root.</summary>
public static partial class ReadXml
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = true,
    };

    /// <summary>The minutes in an export.</summary>
    /// <param name="name">The file's bare name.</param>
    /// <param name="xml">Its text.</param>
    /// <exception cref="CannotImportException">It is not well-formed, of no known system, or holds no meeting.</exception>
    public static SourceDocument From(string name, string xml)
    {
        var mended = new List<string>();
        var root = Parse(xml, mended);
        var made = new StructuredBuilder(name);
        mended.ForEach(made.Note);
        var fields = new XmlFields(root);
        switch (root.Name.LocalName)
        {
            case "Dagsorden" or "Dagsordener":
                SbsysXml.Read(fields, made);
                break;
            case "Publication":
                PublicationXml.Read(fields, made);
                break;
            case "Meeting":
                EdocMeetingXml.Read(fields, made);
                break;
            case "Root" or "root" when root.Descendants().Any(element => element.Name.LocalName == "AgendaElement"):
                EdocAgendaXml.Read(fields, made);
                break;
            case "root"
            or "Root"
            or "table"
                when root.DescendantsAndSelf().Any(element => element.Name.LocalName == "table" && element.Attribute("name") is not null):
                AcadreXml.Read(fields, made);
                break;
            default:
                throw new CannotImportException(
                    $"XML'en er ikke fra et system, der kendes: det yderste mærke er <{root.Name.LocalName}>. Kendte er SBSYS "
                        + "(<Dagsorden>), <Publication>, eDoc (<Meeting>, <Root>) og Acadre (<root> med <table>)."
                );
        }

        foreach (var unread in fields.Unread())
        {
            made.Note(unread);
        }

        return made.Document();
    }

    private static XElement Parse(string xml, List<string> notes)
    {
        try
        {
            return Load(xml);
        }
        catch (XmlException fault)
        {
            if (fault.Message.Contains("DTD", StringComparison.Ordinal))
            {
                throw new CannotImportException(
                    "XML'en har en DOCTYPE, som kan hente andre filer ind; den læses ikke. Fjern linjen, og prøv igen.",
                    fault
                );
            }

            var mended = Mended(xml, notes);
            try
            {
                return mended == xml ? throw Refusal(fault) : Load(mended);
            }
            catch (XmlException still)
            {
                throw Refusal(still);
            }
        }
    }

    private static XElement Load(string xml)
    {
        using var text = new StringReader(xml.TrimStart('\ufeff', ' ', '\t', '\r', '\n'));
        using var reader = XmlReader.Create(text, Safe);
        return XElement.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
    }

    /// <summary>
    /// What can be mended for certain: signs that stand for themselves, HTML's names of letters, characters that XML forbids.
    /// </summary>
    private static string Mended(string xml, List<string> notes)
    {
        var text = new StringBuilder(xml.Length);
        var forbidden = 0;
        foreach (var c in xml)
        {
            if (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))
            {
                text.Append(c);
            }
            else
            {
                forbidden++;
            }
        }

        var mended = text.ToString();
        if (forbidden > 0)
        {
            notes.Add(
                string.Create(CultureInfo.InvariantCulture, $"XML'en havde {forbidden} usynlige tegn, som XML ikke må have; de er fjernet.")
            );
        }

        var signs = 0;
        mended = Ampersand()
            .Replace(
                mended,
                match =>
                {
                    signs++;
                    var letter = match.Groups["name"].Success ? WebUtility.HtmlDecode(match.Value) : match.Value;
                    return letter.StartsWith('&') ? "&amp;" + match.Value[1..] : letter;
                }
            );
        mended = LessThan()
            .Replace(
                mended,
                match =>
                {
                    signs++;
                    return "&lt;";
                }
            );
        if (signs > 0)
        {
            notes.Add(
                string.Create(CultureInfo.InvariantCulture, $"XML'en var ikke velformet: {signs} tegn (& eller <) er læst som sig selv.")
            );
        }

        return mended;
    }

    private static CannotImportException Refusal(XmlException fault)
    {
        var why =
            fault.Message.Contains("does not match", StringComparison.Ordinal) ? "et mærke lukkes af et andet end det selv"
            : fault.Message.Contains("end of file", StringComparison.Ordinal)
            || fault.Message.Contains("not closed", StringComparison.Ordinal)
                ? "filen slutter, før alle mærker er lukket; den er nok skåret af"
            : fault.Message.Contains("Root element is missing", StringComparison.Ordinal) ? "der er intet mærke"
            : fault.Message.Contains("multiple root", StringComparison.Ordinal) ? "der står mere efter det yderste mærke"
            : "et mærke eller tegn kan ikke stå der";
        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"XML'en er i stykker på linje {fault.LineNumber}, tegn {fault.LinePosition}: {why}. Bed systemet om filen igen."
            ),
            fault
        );
    }

    [GeneratedRegex(@"&(?!(?:amp|lt|gt|quot|apos);|#[0-9]+;|#x[0-9a-fA-F]+;)(?:(?<name>[a-zA-Z]{2,10});)?", RegexOptions.CultureInvariant)]
    private static partial Regex Ampersand();

    [GeneratedRegex("<(?=[ 0-9=])", RegexOptions.CultureInvariant)]
    private static partial Regex LessThan();
}
