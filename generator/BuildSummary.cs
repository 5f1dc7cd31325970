using System.Globalization;

namespace MinutesSite;

/// <summary>What a build says at its end.</summary>
public static class BuildSummary
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>Writes the summary.</summary>
    public static void Write(TextWriter writer, BuildResult result, BuildOptions options)
    {
        var drafts = result.Content.Meetings.Where(meeting => meeting.IsDraft).ToList();
        var closed = result.Archive.Items.Count(item => item.Item.IsClosed);
        var closedMeetings = result.Archive.Meetings.Count(meeting => meeting.Minutes.Publication != Model.Publication.Open);
        writer.WriteLine(result.Written is { } built
            ? $"{Number(result.Archive.Meetings.Count, "møde", "møder")}, {Number(result.Archive.Items.Count(), "punkt", "punkter")}, {Number(result.Archive.Topics.Count, "emne", "emner")} → {Number(built.Pages, "side", "sider")} i {Path.GetRelativePath(options.Root, options.Output)}/ ({Number(built.Site.Files, "fil", "filer")}, {Number(built.Site.Unchanged, "uændret", "uændrede")})"
            : "Sitet er ikke bygget: ret fejlene ovenfor. Det, der var i output/, er urørt.");
        if (result.Written is { SearchIndexBytes: > 0 and var bytes })
        {
            writer.WriteLine(string.Create(Danish, $"Søgeindeks: {bytes / 1024.0:N0} KB"));
        }

        WriteLeftOut(writer, drafts.Select(draft => draft.File), closed, closedMeetings);
        var keptBack = result.Content.Attachments.All.Count - result.Content.PublishedAttachments().Count;
        if (keptBack > 0)
        {
            writer.WriteLine($"Ikke med, for kun udkast og lukkede punkter henviser til dem: {Number(keptBack, "bilag", "bilag")}");
        }

        writer.WriteLine("Tid: " + string.Join(", ", result.Times.Select(time => string.Create(Danish, $"{time.Stage} {time.Elapsed.TotalSeconds:N2} s"))));
        writer.WriteLine(Counts(result.Errors, result.Problems.Count - result.Errors));
    }

    /// <summary>"2 fejl, 1 advarsel".</summary>
    public static string Counts(int errors, int warnings) => $"{Number(errors, "fejl", "fejl")}, {Number(warnings, "advarsel", "advarsler")}";

    private static void WriteLeftOut(TextWriter writer, IEnumerable<string> drafts, int closed, int closedMeetings)
    {
        foreach (var draft in drafts)
        {
            writer.WriteLine($"Udkast, ikke med: {draft}");
        }

        if (closed + closedMeetings > 0)
        {
            writer.WriteLine($"Uden tekst på siden: {Number(closed, "lukket punkt", "lukkede punkter")}, {Number(closedMeetings, "lukket eller tilbagetrukket referat", "lukkede eller tilbagetrukne referater")}");
        }
    }

    private static string Number(int count, string one, string many) => string.Create(Danish, $"{count:N0} {(count == 1 ? one : many)}");
}
