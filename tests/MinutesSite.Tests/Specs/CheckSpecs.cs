using MinutesSite.Diagnostics;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Specs;

/// <summary>Specs/Check: files of content in, diagnostics out.</summary>
public sealed class CheckSpecs
{
    private const string Expected = "diagnostics";

    public static TheoryData<string> Cases => SpecCase.Names("Check");

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_is_said_where_it_is(string name)
    {
        var spec = SpecCase.Load("Check", name);
        using var site = new MadeUpSite([.. spec.Parts.Where(part => part.Name != Expected).Select(part => (part.Name, part.Text))]);

        spec.Expect(Expected, string.Concat(site.Check().Select(problem => DiagnosticReport.Text(problem) + "\n")));
    }
}
