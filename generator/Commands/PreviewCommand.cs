using System.CommandLine;
using MinutesSite.Preview;

namespace MinutesSite.Commands;

/// <summary><c>preview</c>: the site while one writes.</summary>
public static class PreviewCommand
{
    private const int UsualPort = 5080;

    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var port = new Option<int>("--port") { Description = "Porten på 127.0.0.1", HelpName = "PORT", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("En port er et tal fra 0 til 65535.");
            }
        });
        var command = new Command("preview", "Viser sitet på 127.0.0.1, mens der skrives. Eksempel: dotnet run --project generator -- preview --port 5080") { port };
        command.SetAction((line, cancellation) => Run(site.Read(line), line.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> Run(BuildOptions options, int port, CancellationToken cancellation)
    {
        await PreviewServer.Run(options, port, Console.Out, cancellation);
        return ExitCodes.Done;
    }
}
