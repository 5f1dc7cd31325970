using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace MinutesSite.Commands;

/// <summary>The options that every command has: which site, and which day it is.</summary>
public sealed class SiteOptions
{
    private readonly Option<string?> root = new("--root")
    {
        Description = "Mappen, der har content/ i sig (ellers den nærmeste, når man går opad)",
        HelpName = "MAPPE",
        Recursive = true,
    };
    private readonly Option<string?> content = new("--content")
    {
        Description = "Mappen med referaterne (ellers ROOT/content)",
        HelpName = "MAPPE",
        Recursive = true,
    };
    private readonly Option<string?> output = new("--output")
    {
        Description = "Mappen, hvor sitet skrives (ellers ROOT/output)",
        HelpName = "MAPPE",
        Recursive = true,
    };
    private readonly Option<DateOnly?> today = new("--dato")
    {
        Description = "Den dag, som check regner for dagen i dag (ellers dags dato i Danmark)",
        HelpName = "ÅÅÅÅ-MM-DD",
        CustomParser = Date,
    };

    private readonly SiteParts parts;

    /// <summary>Makes the options.</summary>
    /// <param name="parts">What the site is made of.</param>
    public SiteOptions(SiteParts parts)
    {
        this.parts = parts;
        foreach (var folder in (Option<string?>[])[root, content, output])
        {
            folder.Validators.Add(IsFolderName);
        }
    }

    /// <summary>Adds the options to a command and those below it.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(root);
        command.Options.Add(content);
        command.Options.Add(output);
    }

    /// <summary>Adds <c>--dato</c> to a command that knows what today is.</summary>
    public void AddToday(Command command) => command.Options.Add(today);

    /// <summary>Where the site is. Without <c>--root</c>: the nearest folder, upwards from the current one, that holds content/.</summary>
    public BuildOptions Read(ParseResult line)
    {
        var folder = Path.GetFullPath(line.GetValue(root) ?? Nearest(Directory.GetCurrentDirectory()) ?? Directory.GetCurrentDirectory());
        var usual = BuildOptions.Below(folder, line.GetValue(today) ?? TodayInDenmark());
        return usual with
        {
            Content = line.GetValue(content) is { } from ? Path.GetFullPath(from) : usual.Content,
            Output = line.GetValue(output) is { } to ? Path.GetFullPath(to) : usual.Output,
            Parts = parts,
        };
    }

    /// <summary>A date written as 2026-01-13; anything else is wrong usage.</summary>
    internal static DateOnly? Date(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        argument.AddError($"'{written}' er ikke en dato. Skriv den som 2026-01-13.");
        return null;
    }

    /// <summary>A folder must be named; an empty name is wrong usage.</summary>
    internal static void IsFolderName(OptionResult option)
    {
        if (
            option.Tokens is [{ Value: var folder }]
            && (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal))
        )
        {
            option.AddError($"Skriv en mappe efter {option.Option.Name}.");
        }
    }

    private static string? Nearest(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, "content")))
            {
                return at.FullName;
            }
        }

        return null;
    }

    private static DateOnly TodayInDenmark() =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Copenhagen"));
}
