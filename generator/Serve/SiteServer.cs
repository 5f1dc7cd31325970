using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using MinutesSite.Faults;
using MinutesSite.Parse;
using MinutesSite.Render;

namespace MinutesSite.Serve;

/// <summary>
/// A built site, and a search that a server answers, for an intranet whose own search box asks one. The folder is only read: any number
/// of these may serve it.
/// </summary>
public static class SiteServer
{
    private const string Search = "/api/soeg";
    private const string Health = "/sundhed";
    private const int AtOncePerCore = 8;
    private const int MostWaiting = 2_000;
    private const long CacheBytes = 64 * 1024 * 1024;

    /// <summary>Serves until it is cancelled; what is under way is answered first.</summary>
    /// <param name="options">Where the built site is, and the settings of its host.</param>
    /// <param name="urls">Where to listen, with semicolons between.</param>
    /// <param name="terminal">Told where and what is served.</param>
    /// <param name="cancellation">Ctrl-C or SIGTERM.</param>
    /// <exception cref="ServeFailed">There is no built site, or the address cannot be used.</exception>
    public static async Task Run(BuildOptions options, string urls, TextWriter terminal, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var headers = HostHeaders.Of(options.Root);
        using var index = ServedIndex.Of(ReadServedSite.Items(options.Output));
        await using var server = Build(options.Output, urls, headers, new(index), terminal);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (Exception taken) when (taken is IOException or SocketException or FormatException or InvalidOperationException)
        {
            throw ServeFailed.Address(urls, taken);
        }

        var items = index.Items.Count.ToString("N0", CultureInfo.GetCultureInfo("da-DK"));
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.GetCultureInfo("da-DK"));
        await terminal.WriteLineAsync($"Sitet vises på {string.Join(" og ", server.Urls)} (Ctrl-C slutter)");
        await terminal.WriteLineAsync($"{items} punkter kan søges på {Search}?q=… (klar efter {seconds} s)");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            await server.StopAsync(CancellationToken.None);
        }
    }

    private static WebApplication Build(string output, string urls, HostHeaders headers, AnswerSearch search, TextWriter terminal)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { WebRootPath = output });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(urls);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.Services.AddRoutingCore();
        builder.Services.AddOutputCache(cache => cache.SizeLimit = CacheBytes);
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            limits.AddConcurrencyLimiter(
                Search,
                limit =>
                {
                    limit.PermitLimit = AtOncePerCore * Environment.ProcessorCount;
                    limit.QueueLimit = MostWaiting;
                }
            );
        });
        var server = builder.Build();
        server.Use((context, next) => AnswerGuarded.Of(context, () => Answer(context, headers, next), terminal));
        server.UseRouting();
        server.UseRateLimiter();
        server.UseOutputCache();
        server.MapMethods(Health, Reading, context => Send(context, "text/plain; charset=utf-8", "ok\n"u8.ToArray()));
        server
            .MapMethods(Search, Reading, context => Answer(context, search))
            .CacheOutput(policy => policy.SetVaryByQuery("*").Expire(TimeSpan.FromHours(1)))
            .RequireRateLimiting(Search);
        server.MapWhen(context => context.GetEndpoint() is null, files => ServeFiles(files, output));
        return server;
    }

    private static IReadOnlyList<(string Ending, string Type)> Texts { get; } =
    [
        (".html", "text/html"),
        (".css", "text/css"),
        (".js", "text/javascript"),
        (".json", "application/json"),
        (".xml", "application/xml"),
        (".md", "text/markdown"),
        (".txt", "text/plain"),
        (".ics", "text/calendar"),
        (".svg", "image/svg+xml"),
    ];

    private static string[] Reading { get; } = [HttpMethods.Get, HttpMethods.Head];

    private static void ServeFiles(IApplicationBuilder server, string output)
    {
        var files = new PhysicalFileProvider(output);
        var types = new FileExtensionContentTypeProvider();
        foreach (var (ending, type) in Texts)
        {
            types.Mappings[ending] = type + "; charset=utf-8";
        }

        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = files,
                ContentTypeProvider = types,
                ServeUnknownFileTypes = true,
                DefaultContentType = "application/octet-stream",
            }
        );
        var missing = Path.Combine(output, "404.html");
        server.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            if (File.Exists(missing))
            {
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.SendFileAsync(missing, context.RequestAborted);
            }
        });
    }

    private static Task Answer(HttpContext context, HostHeaders headers, RequestDelegate next)
    {
        foreach (var (name, value) in headers.For(context.Request.Path.Value ?? "/"))
        {
            context.Response.Headers[name] = value;
        }

        var path = context.Request.Path;
        if (path.StartsWithSegments("/bilag", StringComparison.Ordinal) && ActiveAttachments.Is(path.Value!))
        {
            foreach (var (name, value) in HostFiles.Headers)
            {
                context.Response.Headers[name] = value;
            }
        }

        if (Reading.Contains(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    private static async Task Answer(HttpContext context, AnswerSearch search)
    {
        if (SearchRequest.Of(context.Request.Query, out var wrong) is not { } request)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await Send(context, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(wrong + "\n"));
            return;
        }

        var answer = search.To(request);
        var host = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
        await (
            request.IsFeed
                ? Send(context, "application/rss+xml; charset=utf-8", WriteAnswer.Feed(answer, request, host))
                : Send(context, "application/json; charset=utf-8", WriteAnswer.Json(answer))
        );
    }

    private static async Task Send(HttpContext context, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
