using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace MinutesSite.Tests.Import;

/// <summary>Minutes as a Word document: styles for headings, numbering for lists.</summary>
public static class SetAsDocx
{
    private const int Bullets = 1;
    private const int FirstNumbers = 2;

    public static byte[] Document(IReadOnlyList<Piece> pieces)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var lists = 0;
            main.Document = new Word.Document(
                new Body(pieces.SelectMany(piece => Set(piece, piece is Entries { IsNumbered: true } ? FirstNumbers + lists++ : Bullets)))
            );
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Enumerable.Range(1, 4).Select(HeadingStyle));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Numbering(lists);
            main.Document.Save();
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Set(Piece piece, int list) =>
        piece switch
        {
            Heading heading =>
            [
                Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = $"Overskrift{heading.Level}" }), Run(heading.Text)),
            ],
            Text paragraph => [Paragraph(null, Run(paragraph.Words))],
            Field field => [Paragraph(null, new Run(new RunProperties(new Bold()), Words(field.Label)), Run(" " + field.Value))],
            ContentsLine line =>
            [
                Paragraph(
                    null,
                    Run(line.Title + "....."),
                    new Run(new TabChar(), Words(line.Page.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                ),
            ],
            Entries entries => entries.All.Select(entry =>
                Paragraph(
                    new ParagraphProperties(
                        new NumberingProperties(new NumberingLevelReference { Val = entry.Depth }, new NumberingId { Val = list })
                    ),
                    Run(entry.Words)
                )
            ),
            Rows rows =>
            [
                new Table(rows.All.Select(row => new TableRow(row.Select(cell => new TableCell(Paragraph(null, Run(cell))))))),
                new Paragraph(),
            ],
            _ => throw new InvalidOperationException(),
        };

    private static Paragraph Paragraph(ParagraphProperties? properties, params OpenXmlElement[] runs) =>
        properties is null ? new(runs) : new([properties, .. runs]);

    private static Run Run(string text) => new(Words(text));

    private static Word.Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static Style HeadingStyle(int level) =>
        new(new StyleName { Val = $"heading {level}" }) { Type = StyleValues.Paragraph, StyleId = $"Overskrift{level}" };

    private static Numbering Numbering(int lists)
    {
        var numbering = new Numbering(
            Abstract(0, NumberFormatValues.Bullet, "\uf0b7"),
            Abstract(1, NumberFormatValues.Decimal, "%1."),
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets }
        );
        for (var i = 0; i < lists; i++)
        {
            numbering.Append(new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = FirstNumbers + i });
        }

        return numbering;
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text)
    {
        var levels = Enumerable
            .Range(0, 2)
            .Select(level => new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = format },
                new LevelText { Val = text }
            )
            {
                LevelIndex = level,
            });
        return new AbstractNum(levels) { AbstractNumberId = id };
    }
}
