using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MinutesSite.Faults;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Render;
using MinutesSite.Serve;

namespace MinutesSite.Preview;

/// <summary>The site on 127.0.0.1 while one writes. Nothing is written to output/.</summary>
public static class PreviewServer
{
    private static readonly HashSet<string> OwnNames = new(StringComparer.OrdinalIgnoreCase) { "127.0.0.1", "localhost" };

    // What is served here changes while one writes, and never over TLS.
    private static readonly HashSet<string> ForHostsOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "Cache-Control",
        "Strict-Transport-Security",
    };

    /// <summary>Serves until it is cancelled.</summary>
    /// <param name="options">Where the site is.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="terminal">Told what is served and what is wrong.</param>
    /// <param name="cancellation">Ctrl-C: the usual end.</param>
    /// <exception cref="PreviewFailed">The port cannot be used.</exception>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    public static async Task Run(BuildOptions options, int port, TextWriter terminal, CancellationToken cancellation)
    {
        var live = new LiveReload();
        var ready = new TaskCompletionSource();
        await using var server = await Start(port, HeadersOf(options, terminal), live, terminal, ready.Task, cancellation);
        var address = server.Urls.First();
        var site = new PreviewSite(options, address, live.Publish);
        using var folders = new WatchFolders(site.Folders);
        var report = new PreviewReport(terminal);
        await using var whole = new LinkInPauses(site, report);
        await whole.Read();
        ready.SetResult();
        await terminal.WriteLineAsync($"Forhåndsvisning: {address}/ (Ctrl-C slutter)");
        try
        {
            while (true)
            {
                await folders.Wait(cancellation);
                await whole.ReadWhatChanged();
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await server.StopAsync(CancellationToken.None);
        }
    }

    // A netlify.toml that cannot be read is for whoever keeps the site, and no reason to show nothing to an editor.
    private static HostHeaders HeadersOf(BuildOptions options, TextWriter terminal)
    {
        try
        {
            return HostHeaders.Of(options.Root);
        }
        catch (ServeFailed wrong)
        {
            terminal.WriteLine(wrong.Message);
            return HostHeaders.None;
        }
    }

    private static async Task<WebApplication> Start(
        int port,
        HostHeaders headers,
        LiveReload live,
        TextWriter terminal,
        Task ready,
        CancellationToken cancellation
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var server = builder.Build();
        var search = new PreviewSearch();
        server.Run(async context =>
        {
            await ready;
            foreach (
                var (name, value) in headers.For(context.Request.Path.Value ?? "/").Where(header => !ForHostsOnly.Contains(header.Name))
            )
            {
                context.Response.Headers[name] = value;
            }

            await AnswerGuarded.Of(context, () => Answer(context, live, search, cancellation), terminal);
        });
        try
        {
            await server.StartAsync(cancellation);
            return server;
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            await server.DisposeAsync();
            throw PreviewFailed.Port(port, taken);
        }
    }

    private static async Task Answer(HttpContext context, LiveReload live, PreviewSearch search, CancellationToken ending)
    {
        var path = context.Request.Path.Value is { Length: > 0 } named ? named : "/";
        switch (path)
        {
            // A page of another site, led here by a name that it made mean 127.0.0.1, would read drafts.
            case var _ when !OwnNames.Contains(context.Request.Host.Host):
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
            case var _ when !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method):
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                context.Response.Headers.Allow = "GET, HEAD";
                break;
            case "/_preview/events":
                await live.Answer(context, ending);
                break;
            case "/_preview/preview.js" or "/_preview/preview.css":
                await Send(context, path, PreviewFiles.Read(Path.GetFileName(path)));
                break;
            case var _ when search.Find(live.Newest.Archive, path[1..]) is { } file:
                await Send(context, path, await file.Content());
                break;
            case var _ when live.Newest.Attachments.TryGetValue(path[1..], out var attachment):
                context.Response.ContentType = ContentType(path);
                Protect(context, path);
                await context.Response.SendFileAsync(attachment, ending);
                break;
            case var _ when live.Newest.Files.Find(path[1..] + "/index.html") is not null:
                context.Response.Redirect(path + "/" + context.Request.QueryString);
                break;
            default:
                var page = await ServedPage.Of(live.Newest, path);
                context.Response.StatusCode = page.Path == ServedPage.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
                await Send(context, page.Path, page.IsPage ? page.WithScript() : page.Content);
                break;
        }
    }

    private static void Protect(HttpContext context, string path)
    {
        foreach (var (name, value) in ActiveAttachments.Is(path) ? HostFiles.Headers : [])
        {
            context.Response.Headers[name] = value;
        }
    }

    private static async Task Send(HttpContext context, string path, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = ContentType(path);
        context.Response.ContentLength = content.Length;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static string ContentType(string path)
    {
        var known = new FileExtensionContentTypeProvider { Mappings = { [".md"] = "text/markdown" } };
        var type = known.TryGetContentType(path, out var found) ? found : "application/octet-stream";
        return
            type.StartsWith("text/", StringComparison.Ordinal)
            || type.EndsWith("json", StringComparison.Ordinal)
            || type.EndsWith("xml", StringComparison.Ordinal)
            ? type + "; charset=utf-8"
            : type;
    }
}
