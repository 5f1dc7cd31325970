using System.Text.RegularExpressions;
using MinutesSite.Serve;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Serve;

/// <summary>A server of a made-up site, on a port of its own, stopped when the test ends.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Terminal terminal = new();
    private readonly Task running;

    private RunningServer(MadeUpSite site) => running = SiteServer.Run(site.Options, "http://127.0.0.1:0", terminal, stop.Token);

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });

    public static async Task<RunningServer> Of(MadeUpSite site)
    {
        var server = new RunningServer(site);
        if (await Task.WhenAny(server.running, server.terminal.FirstLine) == server.running)
        {
            await server.running;
        }

        server.Client.BaseAddress = new Uri(Address().Match(await server.terminal.FirstLine).Value);
        return server;
    }

    public Task<HttpResponseMessage> Get(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<string> Text(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await stop.CancelAsync();
        await running;
        stop.Dispose();
        await terminal.DisposeAsync();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[1-9][0-9]*")]
    private static partial Regex Address();

    private sealed class Terminal : StringWriter
    {
        private readonly TaskCompletionSource<string> first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLine => first.Task;

        public override Task WriteLineAsync(string? value)
        {
            first.TrySetResult(value ?? "");
            return Task.CompletedTask;
        }
    }
}
