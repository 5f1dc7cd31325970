using System.Text;
using Microsoft.AspNetCore.Http;
using MinutesSite.Diagnostics;

namespace MinutesSite.Faults;

/// <summary>Answers a browser so that whatever happens is a sentence for who runs the server, and never ends it.</summary>
internal static class AnswerGuarded
{
    private const string Sorry =
        "<!DOCTYPE html><html lang=\"da\"><meta charset=\"utf-8\"><title>Siden kan ikke vises</title>"
        + "<body><p>Siden kan ikke vises lige nu. Programmets udskrift siger hvorfor.</p></body></html>";

    /// <summary>Answers; with 500 where that fails.</summary>
    /// <param name="context">The request.</param>
    /// <param name="answer">What is tried.</param>
    /// <param name="terminal">Told of what went wrong.</param>
    public static async Task Of(HttpContext context, Func<Task> answer, TextWriter terminal)
    {
        try
        {
            await answer();
        }
        catch (Exception gone) when (context.RequestAborted.IsCancellationRequested && gone is OperationCanceledException or IOException)
        {
            // The browser has closed the connection.
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or BadHttpRequestException))
        {
            await terminal.WriteLineAsync(UnforeseenFault.Of(fault).Message);
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Sorry), CancellationToken.None);
        }
    }
}
