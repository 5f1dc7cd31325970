using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Preview;

namespace MinutesSite.Commands;

/// <summary><c>preview</c>: the site while one writes.</summary>
public static class PreviewCommand
{
    private const int UsualPort = 5080;

    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var port = new Option<int>("--port")
        {
            Description = "Porten på 127.0.0.1",
            HelpName = "PORT",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = Port,
        };
        var command = new Command(
            "preview",
            "Viser sitet på 127.0.0.1, mens der skrives. Eksempel: " + ProgramCall.With("preview --port 5080")
        )
        {
            port,
        };
        command.SetAction((line, cancellation) => Run(site.Read(line), line.GetValue(port), cancellation));
        return command;
    }

    private static int Port(ArgumentResult argument)
    {
        var written = argument.Tokens is [{ Value: var value }, ..] ? value : "";
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535)
        {
            return port;
        }

        argument.AddError($"'{written}' er ikke en port. Skriv et tal fra 0 til 65535 efter --port.");
        return UsualPort;
    }

    private static async Task<int> Run(BuildOptions options, int port, CancellationToken cancellation)
    {
        await PreviewServer.Run(options, port, Console.Out, cancellation);
        return ExitCodes.Done;
    }
}
