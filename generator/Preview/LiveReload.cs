using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using MinutesSite.Diagnostics;

namespace MinutesSite.Preview;

/// <summary>
/// Tells open pages what they need to know, as server-sent events: <c>reload</c> when the page's own bytes are no longer those that it
/// was loaded with, <c>problems</c> with what is wrong with the page's own file and with others, as JSON.
/// </summary>
internal sealed class LiveReload
{
    // More would not be read at the foot of a page; the terminal has them all.
    private const int MostProblems = 100;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private readonly Lock changing = new();
    private readonly HashSet<Channel<SiteVersion>> pages = [];
    private SiteVersion newest = SiteVersion.Empty;

    /// <summary>The site that is served.</summary>
    public SiteVersion Newest => Volatile.Read(ref newest);

    /// <summary>Serves a new version and tells every open page.</summary>
    public void Publish(SiteVersion version)
    {
        lock (changing)
        {
            Volatile.Write(ref newest, version);
            foreach (var page in pages)
            {
                page.Writer.TryWrite(version);
            }
        }
    }

    /// <summary>Answers one open page until it is closed.</summary>
    /// <param name="context">Its request: <c>?address=/emner/&amp;page=fingerprint</c>.</param>
    /// <param name="ending">The preview ends.</param>
    public async Task Answer(HttpContext context, CancellationToken ending)
    {
        var address = context.Request.Query["address"].ToString();
        var loaded = context.Request.Query["page"].ToString();
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        var versions = Channel.CreateBounded<SiteVersion>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (changing)
        {
            pages.Add(versions);
            versions.Writer.TryWrite(newest);
        }

        try
        {
            await foreach (var version in versions.Reader.ReadAllAsync(either.Token))
            {
                var page = await ServedPage.Of(version, address.StartsWith('/') ? address : "/");
                await context.Response.WriteAsync($"event: problems\ndata: {Problems(version, address)}\n\n", either.Token);
                if (page.Fingerprint != loaded)
                {
                    await context.Response.WriteAsync("event: reload\ndata: \n\n", either.Token);
                }

                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
        finally
        {
            lock (changing)
            {
                pages.Remove(versions);
            }
        }
    }

    // What the page itself is made of comes first, and is counted by itself.
    private static string Problems(SiteVersion version, string address)
    {
        var own = version.FileOf(address);
        return JsonSerializer.Serialize(
            new { Here = PartOf(problem => problem.At.File == own), Elsewhere = PartOf(problem => problem.At.File != own) },
            Json
        );

        object PartOf(Func<Diagnostic, bool> isOfIt)
        {
            var problems = version.Problems.Where(isOfIt).OrderByDescending(problem => problem.Severity).ToArray();
            var errors = problems.Count(problem => problem.Severity == Severity.Error);
            return new
            {
                Errors = errors,
                Warnings = problems.Length - errors,
                Shown = problems
                    .Take(MostProblems)
                    .Select(problem => new
                    {
                        At = problem.At.ToString(),
                        Level = problem.Severity.Danish(),
                        problem.Code,
                        problem.Text,
                    }),
            };
        }
    }
}
