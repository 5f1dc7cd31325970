using System.CommandLine;
using System.CommandLine.Parsing;
using MinutesSite.Check.Mend;
using MinutesSite.Commands.Proposals;
using MinutesSite.Diagnostics;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Write;

namespace MinutesSite.Commands;

/// <summary><c>check</c>: diagnostics only.</summary>
public static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var files = new Argument<string[]>("FIL")
        {
            Description = "Vis kun, hvad der er galt med disse filer (ellers alle)",
            Arity = ArgumentArity.ZeroOrMore,
        };
        files.Validators.Add(OnlyFilesThatAreThere);
        var format = new Option<string>("--format")
        {
            Description = "text, github eller json",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        format.Validators.Add(IsKnown);
        var strict = new Option<bool>("--strict") { Description = "Advarsler tæller som fejl" };
        var mend = new Option<bool>("--ret")
        {
            Description =
                "Retter det, der er sikkert (mellemrum, tegn, overskrifters niveau, nøglernes rækkefølge, manglende journalnumre), og "
                + "viser forskellen; ordene bliver aldrig rørt",
        };
        var proposals = new Option<bool>("--forslag")
        {
            Description = "Foreslå emner, der går igen ved flere møder, klar til at sætte ind i emner.yml",
        };
        var write = new Option<string[]>("--skriv")
        {
            Description =
                "Med --forslag: føj forslag til emner.yml. Giv deres numre eller navne, eller 'alle'; uden dem spørger programmet",
            HelpName = "VALG",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command(
            "check",
            "Siger, hvad der er galt i content/, og skriver intet (uden --ret eller --forslag --skriv). Eksempel: "
                + ProgramCall.With("check --strict")
        )
        {
            files,
            format,
            strict,
            mend,
            proposals,
            write,
        };
        site.AddToday(command);
        command.Validators.Add(line =>
        {
            if (line.GetResult(write) is not null && line.GetResult(proposals) is null)
            {
                line.AddError("--skriv hører sammen med --forslag: check --forslag --skriv");
            }
        });
        command.SetAction(line =>
            line.GetValue(proposals)
                ? Propose(site.Read(line), line.GetResult(write) is null ? null : line.GetValue(write) ?? [])
                : Run(
                    site.Read(line),
                    line.GetValue(files) ?? [],
                    Enum.Parse<ReportFormat>(line.GetValue(format)!, ignoreCase: true),
                    line.GetValue(strict),
                    line.GetValue(mend)
                )
        );
        return command;
    }

    private static int Propose(BuildOptions options, IReadOnlyList<string>? chosen)
    {
        var proposals = BuildSite.Propose(options);
        if (chosen is not null)
        {
            return WriteProposals.Run(options, proposals, chosen, Console.In, Console.Out, Console.Error);
        }

        Console.Out.Write(ProposalText.Of(proposals));
        return ExitCodes.Done;
    }

    private static void IsKnown(OptionResult format)
    {
        if (format.Tokens is [{ Value: var written }] && written is not ("text" or "github" or "json"))
        {
            format.AddError($"'{written}' er ikke et format. Skriv text, github eller json.");
        }
    }

    private static void OnlyFilesThatAreThere(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => !File.Exists(token.Value)))
        {
            argument.AddError(
                token.Value.StartsWith('-') ? $"Der er intet valg, der hedder '{token.Value}'." : $"Der er ingen fil '{token.Value}'."
            );
        }
    }

    private static int Run(BuildOptions options, string[] files, ReportFormat format, bool strict, bool mend)
    {
        var asked = files.Select(file => Path.GetFullPath(file)).ToList();
        if (
            asked.Find(file => !Path.GetRelativePath(options.Content, file).Replace('\\', '/').Split('/').All(part => part != "..")) is
            { } outside
        )
        {
            Console.Error.WriteLine($"Filen '{outside}' ligger ikke i {options.Content}.");
            return ExitCodes.WrongUsage;
        }

        var shown = asked.Select(file => ReadContent.Shown(options.Root, file)).ToHashSet(StringComparer.Ordinal);
        if (mend)
        {
            Mend(options, asked.Count == 0 ? null : shown, format == ReportFormat.Text ? Console.Out : Console.Error);
        }

        var problems = BuildSite.Check(options, asked.Count == 0 ? null : shown);
        DiagnosticReport.Write(Console.Error, problems, format);
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        if (format == ReportFormat.Text)
        {
            Console.Out.WriteLine(BuildSummary.Counts(errors, problems.Count - errors));
        }

        return errors > 0 || (strict && problems.Count > 0) ? ExitCodes.ContentHasErrors : ExitCodes.Done;
    }

    private static void Mend(BuildOptions options, IReadOnlySet<string>? files, TextWriter writer)
    {
        var content = ReadContent.List(options.Root, options.Content, []);
        var registers = ParseContent.Parse(content, [], whole: new HashSet<string>()).Registers;
        foreach (var mended in MendFiles.Of(content, registers, files))
        {
            ReplaceFile.With(mended.File.FullPath, mended.After);
            foreach (var shown in ShowMended.Lines(mended))
            {
                writer.WriteLine(shown);
            }
        }
    }
}
