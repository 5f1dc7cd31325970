using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Tests.Import;

public sealed class LayoutChangesNothingTests
{
    private const int Ways = 400;

    [Fact]
    public void However_minutes_are_set_they_are_the_same_minutes()
    {
        var expected = Imported(SetAsText.Markdown(MadeUpMinutes.Pieces));

        for (var seed = 1; seed <= Ways; seed++)
        {
            var text = Relaid.Text(MadeUpMinutes.Pieces, seed);
            var actual = Imported(text);
            Assert.True(expected == actual, $"Seed {seed}: {LineDifference.Between(expected, actual)}\n\nset as:\n{text}");
        }
    }

    private static string Imported(string text)
    {
        try
        {
            return ImportOne.Of(TextSource.Read("referat", text, isMarkdown: true), Registers.Empty, null).Markdown;
        }
        catch (CannotImportException fault)
        {
            return fault.Message;
        }
    }
}
