using System.Text;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Specs;

/// <summary>Specs/Build: files of content in, files of the site out: those that the case names.</summary>
public sealed class BuildSpecs
{
    private const string Output = "output/";

    public static TheoryData<string> Cases => SpecCase.Names("Build");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Content_becomes_the_site_that_is_expected(string name)
    {
        var spec = SpecCase.Load("Build", name);
        using var site = new MadeUpSite([
            .. spec.Parts.Where(part => !part.Name.StartsWith(Output, StringComparison.Ordinal)).Select(part => (part.Name, part.Text)),
        ]);

        var result = await site.Build();

        Assert.NotNull(result.Written);
        var files = site.Output();
        foreach (var (path, _) in spec.Parts.Where(part => part.Name.StartsWith(Output, StringComparison.Ordinal)).ToList())
        {
            spec.Expect(path, files.TryGetValue(path[Output.Length..], out var bytes) ? Encoding.UTF8.GetString(bytes) : "(ingen fil)");
        }
    }
}
