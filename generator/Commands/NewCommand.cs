using System.CommandLine;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.New;

namespace MinutesSite.Commands;

/// <summary><c>new</c>: a skeleton minutes file.</summary>
public static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var forum = new Option<string>("--forum") { Description = "Forummets navn eller forkortelse (skal med)", HelpName = "NAVN" };
        var date = new Option<DateOnly?>("--dato") { Description = "Mødets dato (skal med)", HelpName = "ÅÅÅÅ-MM-DD", CustomParser = SiteOptions.Date };
        var command = new Command("new", "Laver en ny referatfil med det, der er kendt om forummet. Eksempel: dotnet run --project generator -- new --forum Chefforum --dato 2026-01-28") { forum, date };
        command.Validators.Add(line =>
        {
            if (Slug.Of(line.GetValue(forum) ?? "").Length == 0)
            {
                line.AddError("Skriv forummets navn efter --forum, fx --forum Chefforum.");
            }

            if (line.GetResult(date) is null)
            {
                line.AddError("Skriv mødets dato efter --dato, fx --dato 2026-01-28.");
            }
        });
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
