using System.Threading.Channels;
using MinutesSite.Preview;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Preview;

/// <summary>A preview of a made-up site on a free port.</summary>
public sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource ending = new();
    private readonly Terminal terminal = new();
    private readonly Task running;

    private RunningPreview(BuildOptions options) => running = PreviewServer.Run(options, port: 0, terminal, ending.Token);

    public HttpClient Browser { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    public static async Task<RunningPreview> Of(MadeUpSite site, SiteParts? parts = null)
    {
        var preview = new RunningPreview(site.Options with { Parts = parts ?? SiteParts.Default });
        var line = await preview.NextLine("Forhåndsvisning: ");
        preview.Browser.BaseAddress = new Uri(line.Split(' ')[1]);
        return preview;
    }

    /// <summary>Waits for the next line on the terminal that says <paramref name="text"/>.</summary>
    public async Task<string> NextLine(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var line in terminal.Lines.ReadAllAsync(patience.Token))
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The preview ended without saying '{text}'.");
    }

    /// <summary>Reads events of a page, one after the other, until it is told to reload.</summary>
    public async Task<IReadOnlyList<string>> EventsUntilReload(string address, string fingerprint)
    {
        var lines = new List<string>();
        var path = new Uri($"_preview/events?address={Uri.EscapeDataString(address)}&page={fingerprint}", UriKind.Relative);
        using var reader = new StreamReader(await Browser.GetStreamAsync(path));
        while (await reader.ReadLineAsync() is { } line && line != "event: reload")
        {
            lines.Add(line);
        }

        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await running;
        Browser.Dispose();
        ending.Dispose();
        await terminal.DisposeAsync();
    }

    private sealed class Terminal : StringWriter
    {
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

        public ChannelReader<string> Lines => lines.Reader;

        public override void WriteLine(string? value) => lines.Writer.TryWrite(value ?? "");

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }
    }
}
