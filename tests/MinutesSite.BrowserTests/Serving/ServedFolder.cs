using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace MinutesSite.BrowserTests.Serving;

/// <summary>
/// A built folder served on this machine as the host serves it: compressed, with netlify.toml's headers, 404.html for what is not there.
/// </summary>
public sealed class ServedFolder : IAsyncDisposable
{
    private readonly WebApplication server;

    private ServedFolder(WebApplication server, string basePath)
    {
        this.server = server;
        Address = server.Urls.First() + basePath + "/";
    }

    /// <summary>Where it is served, with a closing slash.</summary>
    public string Address { get; }

    /// <summary>Serves <paramref name="folder"/> on a free port.</summary>
    /// <param name="folder">An output folder.</param>
    /// <param name="basePath">The path that the site lives under: empty, or with a leading and no closing slash.</param>
    /// <param name="withPolicy">Whether with netlify.toml's headers, which allow no WebAssembly.</param>
    public static async Task<ServedFolder> Start(string folder, string basePath = "", bool withPolicy = true)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/markdown", "application/octet-stream", "image/svg+xml"];
        });
        // As hosts do; the default, fastest, is for answers that are made anew for each reader.
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        var server = builder.Build();
        var headers = withPolicy ? NetlifyHeaders.ForEveryFile() : [];
        server.UseResponseCompression();
        server.Use(
            (context, next) =>
            {
                foreach (var (name, value) in headers)
                {
                    context.Response.Headers[name] = value;
                }

                return next(context);
            }
        );
        server.UsePathBase(basePath);
        server.UseFileServer(Options(folder));
        server.Run(context => NotFound(context, folder));
        await server.StartAsync();
        return new ServedFolder(server, basePath);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static FileServerOptions Options(string folder)
    {
        var options = new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) };
        options.StaticFileOptions.ContentTypeProvider = new FileExtensionContentTypeProvider
        {
            Mappings = { [".md"] = "text/markdown; charset=utf-8", [".html"] = "text/html; charset=utf-8" },
        };
        options.StaticFileOptions.ServeUnknownFileTypes = true;
        return options;
    }

    private static async Task NotFound(HttpContext context, string folder)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        var page = Path.Combine(folder, "404.html");
        if (File.Exists(page))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(page);
        }
    }
}
