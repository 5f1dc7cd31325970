using System.CommandLine;
using System.CommandLine.Parsing;
using MinutesSite.Diagnostics;
using MinutesSite.Serve;

namespace MinutesSite.Commands;

/// <summary><c>serve</c>: a built site with a search that the server answers.</summary>
public static class ServeCommand
{
    private const string Usual = "http://127.0.0.1:5081";

    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Hvor sitet vises; flere adresser adskilles med semikolon",
            HelpName = "ADRESSE",
            DefaultValueFactory = _ => Usual,
            CustomParser = Urls,
        };
        var command = new Command(
            "serve",
            "Viser det færdige site i output/ med søgning på serveren. Eksempel: " + ProgramCall.With("serve")
        )
        {
            urls,
        };
        command.SetAction((line, cancellation) => Run(site.Read(line), line.GetValue(urls)!, cancellation));
        return command;
    }

    private static string Urls(ArgumentResult argument)
    {
        var written = argument.Tokens is [{ Value: var value }, ..] ? value : "";
        var wrong = written
            .Split(';')
            .FirstOrDefault(url =>
                !Uri.TryCreate(
                    url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal),
                    UriKind.Absolute,
                    out var address
                ) || address.Scheme is not "http"
            );
        if (wrong is not null)
        {
            argument.AddError($"'{wrong}' er ikke en adresse, som sitet kan vises på. Skriv den som {Usual} efter --urls.");
            return Usual;
        }

        return written;
    }

    private static async Task<int> Run(BuildOptions options, string urls, CancellationToken cancellation)
    {
        await SiteServer.Run(options, urls, Console.Out, cancellation);
        return ExitCodes.Done;
    }
}
