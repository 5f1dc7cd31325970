using System.CommandLine;
using MinutesSite.Diagnostics;
using MinutesSite.Progress;
using Spectre.Console;

namespace MinutesSite.Commands;

/// <summary><c>build</c>: content to finished site.</summary>
public static class BuildCommand
{
    /// <summary>The command; also what the program does when no command is named.</summary>
    public static Command Create(SiteOptions site)
    {
        var command = new Command("build", "Bygger sitet: content/ bliver til output/. Eksempel: dotnet run --project generator -- build --output /tmp/site");
        site.AddToday(command);
        command.SetAction((line, cancellation) => Run(site.Read(line), cancellation));
        return command;
    }

    /// <summary>Builds, and says what was done.</summary>
    public static async Task<int> Run(BuildOptions options, CancellationToken cancellation)
    {
        if (IsBelow(options.Output, options.Content))
        {
            await Console.Error.WriteLineAsync($"Sitet kan ikke skrives til '{options.Output}', for der ligger indholdet. Angiv en anden mappe med --output.");
            return ExitCodes.WrongUsage;
        }

        var progress = new BuildProgress();
        var build = Task.Run(() => BuildSite.Run(options, progress, cancellation), cancellation);
        var result = Console.IsOutputRedirected ? await build : await ProgressBar.Show(build, progress, AnsiConsole.Console);
        DiagnosticReport.Write(Console.Error, result.Problems, ReportFormat.Text);
        BuildSummary.Write(Console.Out, result, options);
        return result.Written is null ? ExitCodes.ContentHasErrors : ExitCodes.Done;
    }

    // A site within the content would be read as minutes the next time.
    private static bool IsBelow(string folder, string parent)
        => Path.GetRelativePath(parent, folder) is var way && way.Split('/', '\\')[0] != ".." && !Path.IsPathRooted(way);
}
