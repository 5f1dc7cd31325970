using System.CommandLine;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.New;

namespace MinutesSite.Commands;

/// <summary><c>new</c>: a skeleton minutes file, or an archive of one's own.</summary>
public static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var forum = new Option<string>("--forum") { Description = "Forummets navn eller forkortelse (skal med)", HelpName = "NAVN" };
        var date = new Option<DateOnly?>("--dato")
        {
            Description = "Mødets dato (skal med)",
            HelpName = "ÅÅÅÅ-MM-DD",
            CustomParser = SiteOptions.Date,
        };
        var archive = new Option<string?>("--arkiv")
        {
            Description = "Laver i stedet et helt nyt arkiv i mappen: indhold, indstillinger, tjek og filer til webserveren",
            HelpName = "MAPPE",
        };
        var command = new Command(
            "new",
            "Laver en ny referatfil med det, der er kendt om forummet. Eksempel: "
                + ProgramCall.With("new --forum Chefforum --dato 2026-01-28")
        )
        {
            forum,
            date,
            archive,
        };
        command.Validators.Add(line =>
        {
            if (line.GetResult(archive) is not null)
            {
                if (line.GetResult(forum) is not null || line.GetResult(date) is not null)
                {
                    line.AddError("--arkiv laver et nyt arkiv. Skriv det uden --forum og --dato.");
                }

                return;
            }

            if (Slug.Of(line.GetResult(forum)?.Tokens is [var name] ? name.Value : "").Length == 0)
            {
                line.AddError("Skriv forummets navn efter --forum, fx --forum Chefforum.");
            }

            if (line.GetResult(date) is null)
            {
                line.AddError("Skriv mødets dato efter --dato, fx --dato 2026-01-28.");
            }
        });
        archive.Validators.Add(SiteOptions.IsFolderName);
        command.SetAction(line =>
            line.GetValue(archive) is { } folder
                ? RunArchive(Path.GetFullPath(folder))
                : RunMinutes(site.Read(line), line.GetValue(forum)!, line.GetValue(date)!.Value)
        );
        return command;
    }

    private static int RunMinutes(BuildOptions options, string forum, DateOnly date)
    {
        var made = NewMinutes.Write(options, forum, date);
        (made.IsNew ? Console.Out : Console.Error).WriteLine(made.Message);
        return made.IsNew ? ExitCodes.Done : ExitCodes.ContentHasErrors;
    }

    private static int RunArchive(string folder)
    {
        var made = NewArchive.Write(folder);
        (made.Made.Count > 0 ? Console.Out : Console.Error).WriteLine(made.Message);
        return made.Made.Count > 0 ? ExitCodes.Done : ExitCodes.ContentHasErrors;
    }
}
