using System.Text;
using System.Xml;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>An XML file in UTF-8, the same bytes on every machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // The minutes may hold control characters that XML cannot; see Clean.
        CheckCharacters = true,
    };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        using var buffer = FileBuffer.Rent();
        using (var writer = XmlWriter.Create(buffer, Settings))
        {
            write(writer);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.Written();
    }

    /// <summary>An element with a text and nothing else.</summary>
    public static void Element(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, Clean(text));

    /// <summary>An attribute with any text.</summary>
    public static void Attribute(this XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Clean(text));

    /// <summary>A text without the characters that XML has no way to write.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i, 2);
                i++;
            }
        }

        return clean.ToString();
    }
}
