using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;
using Xunit.Abstractions;

namespace MinutesSite.BrowserTests.Theme;

/// <summary>
/// The main pages as they were last looked at and accepted: Screenshots/*.png. <c>UPDATE_EXPECTED=1</c> accepts new ones. Pictures can
/// only be compared where the browser and the fonts are those they were taken with; elsewhere the test says that they are others.
/// </summary>
[Collection(OneChromium.Name)]
public sealed class ScreenshotTests(Chromium chromium, NordbySite site, ITestOutputHelper output) : IClassFixture<NordbySite>
{
    // A broken style changes most of a page; a new word in a corner does not.
    private const double MayDiffer = 0.02;

    private const string ShareOfDifferentPixels = """
        async ([one, other]) => {
          const load = (png) => new Promise((resolve) => {
                const image = new Image();
                image.onload = () => resolve(image);
                image.src = "data:image/png;base64," + png; });
          const [left, right] = await Promise.all([load(one), load(other)]);
          if (left.width !== right.width || left.height !== right.height) return 1;
          const pixels = (image) => {
                const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
                canvas.drawImage(image, 0, 0);
                return canvas.getImageData(0, 0, image.width, image.height).data; };
          const [a, b] = [pixels(left), pixels(right)];
          let different = 0;
          for (let i = 0; i < a.length; i += 4)
                if (Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]) > 48) different++;
          return different / (a.length / 4);
        }
        """;

    public static TheoryData<string, string, Look> Pictures =>
        new()
        {
            { "front", "/", Look.Light },
            { "front-phone", "/", Look.Phone },
            { "meeting", NordbySite.Meeting, Look.Light },
            { "meeting-dark", NordbySite.Meeting, Look.Dark },
            { "decision", NordbySite.Meeting + "#punkt-3", Look.Light },
            { "topic", "/emner/budget-2027/", Look.Light },
            { "archive", "/referater/", Look.Light },
        };

    private static bool Accepts => Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_page_looks_as_it_was_accepted(string name, string address, Look look)
    {
        var page = await chromium.NewPage(site.Address, Looks.As(look));
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var picture = await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        var with = await BrowserAndFonts(page);
        var accepted = Path.Combine(Folder(), name + ".png");
        var acceptedWith = Path.Combine(Folder(), "taken-with.txt");
        if (Accepts)
        {
            Directory.CreateDirectory(Folder());
            await File.WriteAllBytesAsync(accepted, picture);
            await File.WriteAllTextAsync(acceptedWith, with);
        }
        else if (await File.ReadAllTextAsync(acceptedWith) == with)
        {
            var blank = await chromium.NewPage(site.Address);
            var share = await blank.EvaluateAsync<double>(
                ShareOfDifferentPixels,
                new[] { Convert.ToBase64String(picture), Convert.ToBase64String(await File.ReadAllBytesAsync(accepted)) }
            );
            await blank.Context.CloseAsync();
            Assert.True(
                share <= MayDiffer,
                $"{share.ToString("P1", System.Globalization.CultureInfo.InvariantCulture)} of {name} looks different. Look at it, and "
                    + "accept it with UPDATE_EXPECTED=1."
            );
        }
        else
        {
            output.WriteLine("Another browser or other fonts: compared with nothing.\n" + with);
        }

        await page.Context.CloseAsync();
    }

    private static async Task<string> BrowserAndFonts(IPage page)
    {
        // Text that is as wide to the pixel is set in the same font.
        var width = await page.EvaluateAsync<string>(
            "() => { const canvas = new OffscreenCanvas(1, 1).getContext('2d'); canvas.font = getComputedStyle(document.body).font; return "
                + "canvas.measureText('Mødereferater fra Nordby Kommune').width.toFixed(3); }"
        );
        return $"Chromium {page.Context.Browser!.Version}\ntext {width}\n";
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Screenshots");
}
