using System.Net;
using System.Net.Sockets;
using MinutesSite.Preview;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Preview;

public sealed class PreviewServerTests : IDisposable
{
    private const string Minutes = "content/referater/2026/2026-02-03-byraad.md";
    private const string Page = "referater/2026-02-03-byraad/";
    private readonly MadeUpSite site = new((Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Havnebadet")));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_changed_file_is_shown_and_the_terminal_says_so()
    {
        await using var preview = await RunningPreview.Of(site);
        Assert.Contains("Havnebadet", await Get(preview, Page), StringComparison.Ordinal);
        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Svømmehallen"));

        await preview.NextLine("Ændret: " + Minutes);

        Assert.Contains("Svømmehallen", await Get(preview, Page), StringComparison.Ordinal);

        // Other pages follow when the whole archive has been linked and checked.
        await preview.NextLine(" fejl, ");
        Assert.Contains("Svømmehallen", await Get(preview, "sager/00.30.00-P00-12-25/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_changes_in_quick_succession_the_last_is_shown_everywhere()
    {
        await using var preview = await RunningPreview.Of(site);
        for (var version = 1; version <= 12; version++)
        {
            site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", $"Udgave nr. {version} af planen"));
            await Task.Delay(12 * version);
        }

        foreach (var page in (string[])[Page, "sager/00.30.00-P00-12-25/"])
        {
            while (!(await Get(preview, page)).Contains("Udgave nr. 12 af planen", StringComparison.Ordinal))
            {
                await preview.NextLine(" fejl, ");
            }
        }
    }

    [Fact]
    public async Task A_file_with_an_error_keeps_its_last_good_page_and_the_page_is_told()
    {
        await using var preview = await RunningPreview.Of(site);
        var problems = preview.EventsUntilReload("/" + Page, await FingerprintOf(preview, Page));
        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-31", "Havnebadet"));

        var error = await preview.NextLine("dato-umulig");
        Assert.StartsWith(Minutes + ":3:", error, StringComparison.Ordinal);
        Assert.Contains("Havnebadet", await Get(preview, Page), StringComparison.Ordinal);

        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Rettet"));
        Assert.Contains(await problems, line => line.Contains("dato-umulig", StringComparison.Ordinal));
        Assert.Contains("Rettet", await Get(preview, Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_reloaded()
    {
        site.Write("content/bilag/plan.pdf", "plan");
        await using var preview = await RunningPreview.Of(site);
        var fingerprint = await FingerprintOf(preview, Page);
        site.Write("content/bilag/plan.pdf", "en anden plan");
        await preview.NextLine("Ændret: content/bilag/plan.pdf");

        Assert.Equal(fingerprint, await FingerprintOf(preview, Page));
        Assert.Equal("en anden plan", await Get(preview, "bilag/plan.pdf"));
    }

    [Fact]
    public async Task New_files_appear_and_deleted_ones_disappear()
    {
        await using var preview = await RunningPreview.Of(site);
        const string added = "content/referater/2026/2026-03-03-byraad.md";
        site.Write(added, MadeUpSite.SmallMinutes("Byråd", "2026-03-03"));
        await preview.NextLine("Ændret: " + added);
        Assert.Equal(HttpStatusCode.OK, await Status(preview, "referater/2026-03-03-byraad/"));

        site.Delete(added);
        await preview.NextLine("Ændret: " + added);
        Assert.Equal(HttpStatusCode.NotFound, await Status(preview, "referater/2026-03-03-byraad/"));
    }

    [Fact]
    public async Task Drafts_are_shown()
    {
        site.Write(Minutes, site.Read(Minutes).Replace("---\n\n##", "udkast: true\n---\n\n##", StringComparison.Ordinal));
        await using var preview = await RunningPreview.Of(site);

        Assert.Contains("Havnebadet", await Get(preview, Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_other_files_is_still_told_while_one_is_written()
    {
        site.Write("content/referater/2099/2099-01-06-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2099-01-06"));
        await using var preview = await RunningPreview.Of(site);
        var events = preview.EventsUntilReload("/" + Page, await FingerprintOf(preview, Page));
        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Svømmehallen"));

        var problems = (await events).Where(line => line.StartsWith("data: {", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(problems);
        Assert.All(problems, line => Assert.Contains("møde-i-fremtiden", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_editor_keeps_beside_a_file_is_no_change()
    {
        await using var preview = await RunningPreview.Of(site);
        site.Write("content/referater/2026/.2026-02-03-byraad.md.swp", "b0VIM");
        site.Write("content/referater/2026/2026-02-03-byraad.md~", "gammelt");
        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Svømmehallen"));

        Assert.StartsWith("Ændret: " + Minutes + " (", await preview.NextLine("Ændret: "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_what_was_just_written()
    {
        await using var preview = await RunningPreview.Of(site);
        var first = await Get(preview, "assets/search.json");
        site.Write(Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03", "Svømmehallen"));
        await preview.NextLine("Ændret: " + Minutes);

        Assert.NotEqual(first, await Get(preview, "assets/search.json"));
    }

    [Fact]
    public async Task An_address_without_its_slash_is_led_to_the_page()
    {
        await using var preview = await RunningPreview.Of(site);
        using var response = await preview.Browser.GetAsync(new Uri("referater/2026-02-03-byraad", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/" + Page, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Another_sites_name_for_this_machine_is_refused()
    {
        await using var preview = await RunningPreview.Of(site);
        using var request = new HttpRequestMessage(HttpMethod.Get, preview.Browser.BaseAddress) { Headers = { Host = "ond.example" } };
        using var response = await preview.Browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_taken_port_is_said_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var terminal = new StringWriter();

        var failure = await Assert.ThrowsAsync<PreviewFailed>(() =>
            PreviewServer.Run(site.Options, port, terminal, CancellationToken.None)
        );

        Assert.StartsWith($"Porten {port} på 127.0.0.1 kan ikke bruges", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private static Task<string> Get(RunningPreview preview, string path) => preview.Browser.GetStringAsync(new Uri(path, UriKind.Relative));

    private static async Task<HttpStatusCode> Status(RunningPreview preview, string path)
    {
        using var response = await preview.Browser.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }

    private static async Task<string> FingerprintOf(RunningPreview preview, string path) =>
        (await Get(preview, path)).Split("data-page=\"")[1].Split('"')[0];
}
