using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>
/// Which files below content/bilag a text names without a link that is read as one: as plain text ("Bilag: Åben plan.txt"), or in HTML,
/// which pages never show. Generous, for what it finds is kept back.
/// </summary>
internal static partial class NamedAttachments
{
    private const int MostEncoded = 3;

    /// <summary>Addresses of the files.</summary>
    /// <param name="text">A part of a minutes file, as written.</param>
    /// <param name="files">The files.</param>
    public static IEnumerable<string> Addresses(string text, AttachmentFiles files)
    {
        if (files.All.Count == 0 || !text.Contains('.', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var reading in Readings(text))
        {
            foreach (Match match in Word().Matches(reading))
            {
                var end = match.Index + match.Length;
                var word = match.Value;
                foreach (var (name, address) in files.ByLastWord[word].Concat(files.ByLastWord[word.TrimStart('(', '[')]))
                {
                    if (reading.AsSpan(0, end).EndsWith(name, StringComparison.Ordinal))
                    {
                        yield return address;
                    }
                }
            }
        }
    }

    /// <summary>The files' names and addresses by the last word of either, in the form in which texts are compared with them.</summary>
    public static ILookup<string, (string Name, string Address)> ByLastWord(IEnumerable<AttachmentFile> files) =>
        files
            .SelectMany(file =>
                ((string[])[file.Source.Name, file.Address]).Select(path => (Name: Usual(Path.GetFileName(path)), file.Address))
            )
            .ToLookup(file => Word().Matches(file.Name) is [.., var last] ? last.Value : file.Name, StringComparer.Ordinal);

    // As written, with entities and percent signs read, in the end in one Unicode form and case; marks of emphasis are no part of a name.
    private static IEnumerable<string> Readings(string text)
    {
        var reading = WebUtility.HtmlDecode(text).Replace("\\", "", StringComparison.Ordinal);
        for (var i = 0; i < MostEncoded; i++)
        {
            yield return Usual(reading);
            var decoded = Uri.UnescapeDataString(reading);
            if (decoded == reading)
            {
                yield break;
            }

            reading = decoded;
        }
    }

    private static string Usual(string text) =>
        text.Composed(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture).Replace('_', ' ').Replace('+', ' ');

    // The last word of a file's name with its ending: "plan.txt".
    [GeneratedRegex("[^\\s/\"'<>|*]+\\.[\\p{L}0-9]{1,8}(?![\\p{L}0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
