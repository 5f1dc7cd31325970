using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Tests.Import;

public sealed class ParagraphsPartedByBlankLinesTests
{
    private const string Head = "Referat af møde i Byforum\n\nDato: 3. februar 2026\n\nPunkt 1: Stien langs åen\n\nSagsfremstilling\n\n";

    private const string First =
        "Stien er lagt om, og den er nu bred nok til både cykler og gående,\nsom de fleste har bedt om i år. Alt er færdigt til maj.\n";

    [Fact]
    public void A_sentence_that_ends_near_the_width_goes_on_in_its_paragraph() =>
        Assert.Contains(
            "færdigt til maj. Økonomi & Stab samler op.",
            Imported(First + "Økonomi & Stab samler op.\n\n" + Short),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_blank_line_parts_two_paragraphs_wherever_the_line_before_ends() =>
        Assert.Contains(
            "færdigt til maj.\n\nØkonomi & Stab samler op.",
            Imported(First + "\nØkonomi & Stab samler op.\n\n" + Short),
            StringComparison.Ordinal
        );

    private const string Short =
        "Naboerne er hørt.\n\nDe er glade for den, og de vil gerne have en bænk ved broen og\nen lampe mere ved det gamle "
        + "hegn.\n\nLamperne er sat op.\n\nDer er søgt om penge til dem, og de kommer fra puljen til byrum,\n"
        + "når den er delt.\n\nAnlægget holder længe.\n\nBeslutning\n\nGodkendt.\n";

    private static string Imported(string text) =>
        ImportOne.Of(TextSource.Read("referat", Head + text, isMarkdown: false), Registers.Empty, null).Markdown;
}
