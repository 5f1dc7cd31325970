using Microsoft.Playwright;
using MinutesSite.Tests.Installation;

namespace MinutesSite.BrowserTests.Browser;

/// <summary>Where Chromium is: named by CHROMIUM, installed, Playwright's own; else installed now.</summary>
public static class ChromiumProgram
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <exception cref="ProgramMissingException">There is none and none could be installed.</exception>
    public static string Ensure(IPlaywright playwright, Action<string> say)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named)
                ? named
                : throw new ProgramMissingException($"The environment variable CHROMIUM names '{named}', which is not there.");
        }

        if (EnsureProgram.Find(Names) is { } installed)
        {
            return installed;
        }

        var playwrightsOwn = playwright.Chromium.ExecutablePath;
        if (File.Exists(playwrightsOwn))
        {
            return playwrightsOwn;
        }

        if (EnsureProgram.TryInstall("chromium", say) && EnsureProgram.Find(Names) is { } debians)
        {
            return debians;
        }

        say("Installing Playwright's Chromium, which browser tests need: playwright install chromium");
        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 && File.Exists(playwrightsOwn)
            ? playwrightsOwn
            : throw new ProgramMissingException(
                "chromium",
                "sudo apt-get install -y chromium (or: set CHROMIUM to the path of a Chromium or Chrome)"
            );
    }
}
