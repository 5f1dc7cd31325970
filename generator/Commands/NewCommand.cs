using System.CommandLine;
using MinutesSite.New;

namespace MinutesSite.Commands;

/// <summary><c>new</c>: a skeleton minutes file.</summary>
public static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var forum = new Option<string>("--forum") { Description = "Forummets navn eller forkortelse", HelpName = "NAVN", Required = true };
        var date = new Option<DateOnly?>("--dato") { Description = "Mødets dato", HelpName = "ÅÅÅÅ-MM-DD", Required = true, CustomParser = SiteOptions.Date };
        var command = new Command("new", "Laver en ny referatfil med det, der er kendt om forummet. Eksempel: dotnet run --project generator -- new --forum Chefforum --dato 2026-01-28") { forum, date };
        command.SetAction(line => Run(site.Read(line), line.GetValue(forum)!, line.GetValue(date)!.Value));
        return command;
    }

    private static int Run(BuildOptions options, string forum, DateOnly date)
    {
        var made = NewMinutes.Write(options, forum, date);
        (made.IsNew ? Console.Out : Console.Error).WriteLine(made.Message);
        return made.IsNew ? ExitCodes.Done : ExitCodes.ContentHasErrors;
    }
}
