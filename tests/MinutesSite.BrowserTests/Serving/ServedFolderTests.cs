using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Serving;

/// <summary>The ground that the other browser tests stand on: Chromium opens what is served, under the host's own rules.</summary>
[Collection(OneChromium.Name)]
public sealed class ServedFolderTests(Chromium chromium) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutessite-").FullName;
    private ServedFolder? served;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "emner"));
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<title>Forside æøå</title><script>document.title = 'x'</script>");
        await File.WriteAllTextAsync(Path.Combine(folder, "emner/index.html"), "<title>Emner</title>");
        await File.WriteAllTextAsync(Path.Combine(folder, "404.html"), "<title>Findes ikke</title>");
        served = await ServedFolder.Start(folder, "/sti");
    }

    public async Task DisposeAsync()
    {
        await served!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Pages_are_served_under_the_hosts_content_security_policy()
    {
        var page = await chromium.NewPage(served!.Address);
        var response = await page.GotoAsync("");

        Assert.Equal("Forside æøå", await page.TitleAsync());
        Assert.Contains("script-src 'self'", (await response!.AllHeadersAsync())["content-security-policy"], StringComparison.Ordinal);
        Assert.Equal("gzip", (await response.AllHeadersAsync())["content-encoding"]);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_its_page()
    {
        var page = await chromium.NewPage(served!.Address);
        await page.GotoAsync("emner");

        Assert.Equal("Emner", await page.TitleAsync());
        Assert.EndsWith("/sti/emner/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_gives_the_sites_own_page()
    {
        var page = await chromium.NewPage(served!.Address);
        var response = await page.GotoAsync("findes/ikke");

        Assert.Equal(404, response!.Status);
        Assert.Equal("Findes ikke", await page.TitleAsync());
    }
}
