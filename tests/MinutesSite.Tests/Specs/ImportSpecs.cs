using MinutesSite.Import;
using MinutesSite.Import.Proof;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Tests.Specs;

/// <summary>Specs/Import: minutes as they come in, the file for content/ out; or the reason why there is none.</summary>
public sealed class ImportSpecs
{
    private const string Source = "tekst";

    public static TheoryData<string> Cases => SpecCase.Names("Import");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Minutes_as_they_come_become_a_file_or_a_reason_why_not(string name)
    {
        var spec = SpecCase.Load("Import", name);
        try
        {
            var import = ImportOne.Of(TextSource.Read("referat.txt", spec.Part(Source)!, isMarkdown: true), Registers.Empty, null);

            Assert.Null(spec.Part("fejl"));
            spec.Expect("markdown", import.Markdown);
            spec.Expect("udeladt", string.Concat(LeftOutParts.Of(import.Proof.LeftOut).Select(part => part + "\n")));
            spec.Expect("se efter", string.Concat(import.Minutes.Ledger.Notes.Select(note => note + "\n")));
        }
        catch (CannotImportException fault)
        {
            Assert.Null(spec.Part("markdown"));
            spec.Expect("fejl", fault.Message);
        }
    }
}
