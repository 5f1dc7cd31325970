using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.Tests.Faults;
using MinutesSite.Tests.Preview;
using MinutesSite.Tests.Sites;

namespace MinutesSite.BrowserTests.Guide;

/// <summary>
/// The pictures of the editors' guide, in docs/vejledning: made from a made-up PDF by the program itself. <c>UPDATE_EXPECTED=1</c> makes
/// them anew. What stands in the terminal is compared; of pages, only that there is a picture of them, and that it is small.
/// </summary>
[Collection(OneChromium.Name)]
public sealed class GuidePicturesTests(Chromium chromium) : IDisposable
{
    private const int LargestPicture = 60 * 1024;
    private const string Pdf = "Referat Direktørforum 02-02-2026.pdf";
    private const string Minutes = "content/referater/2026/2026-02-02-direktoerforum.md";
    private readonly MadeUpSite site = new(
        (
            "content/site.yml",
            "titel: Referater\norganisation: Nordby Kommune\nadresse: https://referater.nordby.example\nmålgruppe: intranet\n"
        )
    );

    private static bool Accepts => Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_guide_shows_what_import_check_and_the_page_say_today()
    {
        await PrintPdf();
        Compare("import.svg", "import i en terminal", $"dotnet run --project generator -- import \"{Pdf}\"", Run("import", Pdf));

        var good = await File.ReadAllTextAsync(Path.Combine(site.Root, Minutes));
        await using var preview = await RunningPreview.Of(site);
        var page = await chromium.NewPage(
            preview.Browser.BaseAddress!.ToString(),
            options => (options.ViewportSize, options.DeviceScaleFactor) = (new() { Width = 940, Height = 760 }, 0.75f)
        );
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/referater/2026-02-02-direktoerforum/");
        await page.GetByText("ugedag-afviger").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        site.Write(Minutes, good.Replace("tirsdag den 19.", "mandag den 19.", StringComparison.Ordinal));
        await page.GetByText("ugedag-afviger").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Locator("#punkt-2").EvaluateAsync("item => item.scrollIntoView()");
        await Picture(page, "siden.png");

        site.Write(Minutes, good.Replace("dato: 2026-02-02", "dato: 02-02-2026", StringComparison.Ordinal));
        await page.GetByText("dato-anden-form").WaitForAsync();
        await Picture(page, "fejl-i-forhaandsvisning.png");
        Compare("check.svg", "check i en terminal", "dotnet run --project generator -- check", Run("check", "--dato", "2026-02-10"));
    }

    // The PDF that a case system might have printed.
    private async Task PrintPdf()
    {
        var page = await chromium.NewPage("about:blank");
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(Folder(), "referat.html")));
        await page.PdfAsync(new() { Path = Path.Combine(site.Root, Pdf), Format = "A4" });
        await page.Context.CloseAsync();
    }

    private string Run(params string[] words)
    {
        var start = GeneratorProgram.Quiet("dotnet", [GeneratorProgram.Path, .. words]);
        start.WorkingDirectory = site.Root;
        var (_, output, errors) = GeneratorProgram.Finish(start);
        return errors + output;
    }

    private static void Compare(string name, string title, string command, string said)
    {
        var picture = TerminalPicture.Of(title, command, said);
        var path = Path.Combine(Pictures(), name);
        if (Accepts)
        {
            File.WriteAllText(path, picture);
        }

        Assert.Equal(File.ReadAllText(path), picture);
    }

    private static async Task Picture(IPage page, string name)
    {
        var path = Path.Combine(Pictures(), name);
        if (Accepts)
        {
            await page.ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
        }

        Assert.InRange(new FileInfo(path).Length, 1, LargestPicture);
    }

    private static string Pictures() => Path.GetFullPath(Path.Combine(Folder(), "../../../docs/vejledning"));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
