using System.CommandLine;
using System.CommandLine.Parsing;
using MinutesSite.Cache;
using MinutesSite.Diagnostics;
using MinutesSite.Read;
using MinutesSite.Write;
using MinutesSite.Write.Progress;
using Spectre.Console;

namespace MinutesSite.Commands;

/// <summary><c>build</c>: content to finished site.</summary>
public static class BuildCommand
{
    private static readonly Option<bool> NoCache = new("--no-cache") { Description = "Bygger alt forfra og gemmer intet i .cache/" };

    private static readonly Option<SiteShare?> Share = new("--del")
    {
        Description = "Bygger kun en del af et stort site, fx den tredje af ti; delene lægges sammen til et site",
        HelpName = "3/10",
        CustomParser = ReadShare,
    };

    /// <summary>The command; also what the program does when no command is named.</summary>
    public static Command Create(SiteOptions site)
    {
        var command = new Command(
            "build",
            "Bygger sitet: content/ bliver til output/. Eksempel: " + ProgramCall.With("build --output /tmp/site")
        );
        MakeBuild(command, site);
        return command;
    }

    /// <summary>Lets a command build the site: this one, and the program where no command is named.</summary>
    public static void MakeBuild(Command command, SiteOptions site)
    {
        site.AddToday(command);
        command.Options.Add(NoCache);
        command.Options.Add(Share);
        command.SetAction(
            (line, cancellation) => Run(site.Read(line) with { Share = line.GetValue(Share) }, cancellation, !line.GetValue(NoCache))
        );
    }

    /// <summary>Builds, and says what was done.</summary>
    public static async Task<int> Run(BuildOptions options, CancellationToken cancellation, bool usesCache = true)
    {
        if (IsBelow(options.Output, options.Content))
        {
            await Console.Error.WriteLineAsync(
                $"Sitet kan ikke skrives til '{options.Output}', for der ligger indholdet. Angiv en anden mappe med --output."
            );
            return ExitCodes.WrongUsage;
        }

        var progress = new BuildProgress();
        var build = Task.Run(() => Build(options, progress, usesCache, cancellation), cancellation);
        var report = Console.IsOutputRedirected ? await build : await ProgressBar.Show(build, progress, AnsiConsole.Console);
        DiagnosticReport.Write(Console.Error, report.Problems, ReportFormat.Text);
        BuildSummary.Write(Console.Out, report, options);
        return report.Written is null ? ExitCodes.ContentHasErrors : ExitCodes.Done;
    }

    private static async Task<BuildReport> Build(
        BuildOptions options,
        BuildProgress progress,
        bool usesCache,
        CancellationToken cancellation
    ) =>
        usesCache
            ? await BuildOrKeep.Run(options, progress, cancellation)
            : BuildReport.Of(await BuildSite.Run(options, progress, null, null, cancellation));

    private static SiteShare? ReadShare(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (SiteShare.Parse(written) is { } share)
        {
            return share;
        }

        argument.AddError($"'{written}' er ikke en del af et site. Skriv fx 3/10 for den tredje af ti dele; der kan være op til 1.000.");
        return null;
    }

    // A site within the content would be read as minutes the next time.
    private static bool IsBelow(string folder, string parent)
    {
        try
        {
            return RealPath.IsWithin(RealPath.Of(folder), RealPath.Of(parent))
                || RealPath.IsWithin(Path.GetFullPath(folder), Path.GetFullPath(parent));
        }
        catch (IOException circle)
        {
            throw OutputFailed.While(folder, circle);
        }
    }
}
