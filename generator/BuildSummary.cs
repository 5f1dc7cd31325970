using System.Globalization;

namespace MinutesSite;

/// <summary>What a build says at its end.</summary>
public static class BuildSummary
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>Writes the summary.</summary>
    public static void Write(TextWriter writer, BuildReport report, BuildOptions options)
    {
        writer.WriteLine(
            report.Written is { } built
                ? Archive(report) + " → " + Site(built, options)
                : "Sitet er ikke bygget: ret fejlene ovenfor. Det, der var i output/, er urørt."
        );
        if (options.Share is { } share && report.Written is not null)
        {
            writer.WriteLine($"Kun del {share}: de øvrige dele af sitet bygges for sig og lægges oven i.");
        }

        if (report.IsAsBefore)
        {
            writer.WriteLine("Intet er ændret, siden sitet blev bygget, så det står, som det var.");
        }

        if (report.Written is { SearchIndexBytes: > 0 and var bytes })
        {
            writer.WriteLine(string.Create(Danish, $"Søgeindeks: {bytes / 1024.0:N0} KB"));
        }

        WriteLeftOut(writer, report);
        writer.WriteLine(
            "Tid: "
                + string.Join(", ", report.Times.Select(time => string.Create(Danish, $"{time.Stage} {time.Elapsed.TotalSeconds:N2} s")))
        );
        writer.WriteLine(Counts(report.Errors, report.Problems.Count - report.Errors));
    }

    /// <summary>"2 fejl, 1 advarsel".</summary>
    public static string Counts(int errors, int warnings) =>
        $"{Number(errors, "fejl", "fejl")}, {Number(warnings, "advarsel", "advarsler")}";

    private static string Archive(BuildReport report) =>
        $"{Number(report.Meetings, "møde", "møder")}, {Number(report.Items, "punkt", "punkter")}, {Number(report.Topics, "emne", "emner")}";

    private static string Site(BuiltSite built, BuildOptions options) =>
        $"{Number(built.Pages, "side", "sider")} i {Path.GetRelativePath(options.Root, options.Output)}/ "
        + $"({Number(built.Site.Files, "fil", "filer")}, {Number(built.Site.Unchanged, "uændret", "uændrede")})";

    private static void WriteLeftOut(TextWriter writer, BuildReport report)
    {
        foreach (var draft in report.Drafts)
        {
            writer.WriteLine($"Udkast, ikke med: {draft}");
        }

        if (report.ClosedItems + report.ClosedMeetings > 0)
        {
            var items = Number(report.ClosedItems, "lukket punkt", "lukkede punkter");
            var meetings = Number(report.ClosedMeetings, "lukket eller tilbagetrukket referat", "lukkede eller tilbagetrukne referater");
            writer.WriteLine($"Uden tekst på siden: {items}, {meetings}");
        }

        if (report.AttachmentsKeptBack > 0)
        {
            writer.WriteLine(
                $"Ikke med, for kun udkast og lukkede punkter henviser til dem: {Number(report.AttachmentsKeptBack, "bilag", "bilag")}"
            );
        }
    }

    private static string Number(int count, string one, string many) => string.Create(Danish, $"{count:N0} {(count == 1 ? one : many)}");
}
