using System.Diagnostics.CodeAnalysis;
using MinutesSite.Diagnostics;
using MinutesSite.Preview;
using MinutesSite.Read;
using MinutesSite.Serve;
using MinutesSite.Write;

namespace MinutesSite.Faults;

/// <summary>Runs a command so that whatever happens ends with a sentence and an exit code.</summary>
public static class RunGuarded
{
    /// <summary>Runs it.</summary>
    /// <param name="work">The command; gives its exit code.</param>
    /// <param name="messages">Told what went wrong.</param>
    /// <returns>An exit code: see <see cref="ExitCodes"/>.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "This is the place where what nobody foresees becomes a sentence.")]
    public static async Task<int> Of(Func<Task<int>> work, TextWriter messages)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (Exception failure) when (failure is OutputFailed or ContentMissingException or PreviewFailed or ServeFailed)
        {
            await messages.WriteLineAsync(VisibleText.Of(failure.Message));
            return ExitCodes.EnvironmentFailed;
        }
        catch (Exception fault)
        {
            await messages.WriteLineAsync(UnforeseenFault.Of(fault).Message);
            return ExitCodes.EnvironmentFailed;
        }
    }
}
