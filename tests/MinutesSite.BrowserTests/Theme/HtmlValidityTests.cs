using System.Diagnostics;
using MinutesSite.Tests.Installation;
using Xunit.Abstractions;

namespace MinutesSite.BrowserTests.Theme;

public sealed class HtmlValidityTests(NordbySite site, ITestOutputHelper output) : IClassFixture<NordbySite>
{
    private const string Checker = "html-validate@9.7.1";

    // void-style: <link /> and <link> are the same HTML; the renderer writes the first. no-trailing-whitespace: a part that shows
    // nothing leaves its indentation.
    private const string Rules =
        """{ "root": true, "extends": ["html-validate:recommended"], "rules": { "void-style": "off", "no-trailing-whitespace": "off" } }""";

    [Fact]
    public async Task Html_validate_finds_nothing_wrong_with_any_page()
    {
        await File.WriteAllTextAsync(Path.Combine(site.Folder, ".htmlvalidate.json"), Rules);
        var npx = EnsureProgram.OfDebian("npm", ["npx"], output.WriteLine);
        var start = new ProcessStartInfo(npx, ["--yes", Checker, "--ext", "html", "output"])
        {
            WorkingDirectory = site.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, string.Concat(said));
    }
}
