using System.Globalization;
using MinutesSite.Import;
using MinutesSite.Import.Sources;

namespace Nordby;

/// <summary>
/// A source: the files of Nordby's old minute book, <c>.protokol</c>. The first line is <c>body;day;place</c>, each further one an item:
/// <c>number;case number;title;decision</c>.
/// </summary>
/// <remarks>They are laid out as minutes are, and read as such: what every import looks after, this one does too.</remarks>
internal static class ProtocolFiles
{
    /// <summary>Knows the files by their ending.</summary>
    public static SourceReader Reader { get; } =
        new(
            [".protokol"],
            file => file.Ending == ".protokol",
            file => TextSource.Read(file.Name, Minutes(file.Text.ReplaceLineEndings("\n").TrimEnd().Split('\n')), isMarkdown: true)
        );

    private static string Minutes(string[] lines) => Head(lines[0].Split(';')) + string.Concat(lines.Skip(1).Select(Item));

    private static string Head(string[] fields) =>
        fields is [var body, var day, var place]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"Forum: {body}\nDato: {day}\nMødested: {place}\n"
            : throw new CannotImportException("Den første linje skal være 'forum;år-måned-dag;sted'.");

    private static string Item(string line, int at) =>
        line.Split(';') is [var number, var caseNumber, var title, var decision]
            ? $"\n## Punkt {number}: {title}\n\n{caseNumber}\n\n### Beslutning\n\n{decision}\n"
            : throw new CannotImportException($"Linje {at + 2} skal være 'nummer;journalnummer;titel;beslutning'.");
}
