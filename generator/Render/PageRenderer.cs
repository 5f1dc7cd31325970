using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MinutesSite.Theme;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>Turns the theme's pages into files. Each page is rendered when its file's content is asked for.</summary>
public sealed class PageRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ServiceProvider services;

    /// <summary>Renders pages of one site.</summary>
    public PageRenderer(SiteContext site)
    {
        services = new ServiceCollection()
            .AddSingleton(site)
            // Without this every æ, ø and å would be written as an entity.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
    }

    /// <summary>The file of a page.</summary>
    public OutputFile File<TPage, TView>(string path, TView view)
        where TPage : Page<TView> => new(path, () => RenderAsync<TPage, TView>(view));

    /// <summary>The file of a page at an address that ends with a slash.</summary>
    public OutputFile Page<TPage, TView>(string address, TView view)
        where TPage : Page<TView> => File<TPage, TView>(OutputFile.PathOfPage(address), view);

    private async ValueTask<ReadOnlyMemory<byte>> RenderAsync<TPage, TView>(TView view)
        where TPage : Page<TView>
    {
        // A renderer keeps every component it ever made, so each page has its own.
        var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Theme.Page<>.View)] = view });
                var root = await renderer.RenderComponentAsync<TPage>(parameters);
                using var buffer = FileBuffer.Rent();
                var writer = new StreamWriter(buffer, Utf8, leaveOpen: true) { NewLine = "\n" };
                await using (writer)
                {
                    root.WriteHtmlTo(writer);
                    await writer.WriteAsync('\n');
                }

                return (ReadOnlyMemory<byte>)buffer.Written();
            });
        }
    }
}
