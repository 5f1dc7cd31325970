using System.CommandLine;
using System.Text;
using MinutesSite.Commands;
using MinutesSite.Diagnostics;
using MinutesSite.Faults;

namespace MinutesSite;

/// <summary>The program: its commands, over the parts that a site is made of.</summary>
public static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">What stands after the program's name.</param>
    /// <param name="parts">What the site is made of; null for what every site has.</param>
    /// <returns>An exit code: see <see cref="ExitCodes"/>.</returns>
    public static async Task<int> Run(string[] arguments, SiteParts? parts = null)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new ConsoleText(() => Console.Out);
        using var messages = new ConsoleText(() => Console.Error);
        Console.SetOut(output);
        Console.SetError(messages);

        AppDomain.CurrentDomain.UnhandledException += (_, fault) => EndInAnotherThread(fault.ExceptionObject as Exception, messages);
        return await RunGuarded.Of(() => Invoke(arguments, parts ?? SiteParts.Default, output), messages);
    }

    private static async Task<int> Invoke(string[] arguments, SiteParts parts, ConsoleText output)
    {
        if (MachineNeeds.Missing() is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return ExitCodes.EnvironmentFailed;
        }

        var site = new SiteOptions(parts);
        var root = new RootCommand("MinutesSite: referater bliver til et site. Uden kommando bygges sitet.")
        {
            BuildCommand.Create(site),
            PreviewCommand.Create(site),
            CheckCommand.Create(site),
            NewCommand.Create(site),
            ImportCommand.Create(site),
            ServeCommand.Create(site),
        };
        site.AddTo(root);
        BuildCommand.MakeBuild(root, site);
        UsageErrors.AreOurs(root);

        var line = root.Parse(arguments);
        if (UsageErrors.In(line) is { Count: > 0 } errors)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', errors.Append("Se kommandoerne med --help.")));
            return ExitCodes.WrongUsage;
        }

        var code = await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        if (!output.IsLost || code != ExitCodes.Done)
        {
            return code;
        }

        await Console.Error.WriteLineAsync(
            "Arbejdet er gjort, men der kunne ikke skrives på skærmen eller i den fil, som udskriften blev sendt til."
        );
        return ExitCodes.EnvironmentFailed;
    }

    // What is thrown where nobody waits for it would end the program with a stack trace.
    private static void EndInAnotherThread(Exception? fault, TextWriter messages)
    {
        messages.WriteLine(UnforeseenFault.Of(fault ?? new InvalidOperationException()).Message);
        Environment.Exit(ExitCodes.EnvironmentFailed);
    }
}
