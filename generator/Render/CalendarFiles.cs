using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Theme.Text;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The meetings for calendar programs (RFC 5545): all of them, and each forum's. One event a meeting.</summary>
/// <remarks>
/// The event of a planned day, its agenda and its minutes is one and the same: its UID is made of the day and the forum as they were when
/// the meeting first came out. SEQUENCE counts the changes since; both, and DTSTAMP, are git's, else the meeting's own day and 0.
/// </remarks>
internal static class CalendarFiles
{
    private const string Zone = "Europe/Copenhagen";

    public static IEnumerable<OutputFile> Of(Archive archive, IReadOnlyDictionary<string, PublishedTimes> published)
    {
        var entries = CalendarEntry.Of(archive);
        yield return File("/", archive.Site.Title, entries);
        foreach (var forum in archive.Forums)
        {
            yield return File(
                forum.Address,
                $"{forum.Name} – {archive.Site.Title}",
                [.. entries.Where(entry => entry.ForumAddress == forum.Address)]
            );
        }

        OutputFile File(string page, string title, IReadOnlyList<CalendarEntry> shown) =>
            new(page[1..] + CalendarView.File, () => ValueTask.FromResult(Write(title, shown, archive.Site, published)));
    }

    private static ReadOnlyMemory<byte> Write(
        string title,
        IReadOnlyList<CalendarEntry> entries,
        SiteSettings site,
        IReadOnlyDictionary<string, PublishedTimes> published
    )
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//MinutesSite//Referater//DA", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", title);
        calendar.AddProperty("X-WR-TIMEZONE", Zone);
        calendar.AddProperty("X-PUBLISHED-TTL", "PT12H");
        if (entries.Any(entry => entry.Time is not null))
        {
            calendar.AddTimeZone(
                VTimeZone.FromDateTimeZone(Zone, entries[^1].Date.AddYears(-1).ToDateTime(TimeOnly.MinValue), includeHistoricalData: true)
            );
        }

        foreach (var entry in entries.Reverse())
        {
            calendar.Events.Add(
                EventOf(entry, site, entry.Meeting is { } meeting ? published.GetValueOrDefault(meeting.Minutes.File) : null)
            );
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    private static CalendarEvent EventOf(CalendarEntry entry, SiteSettings site, PublishedTimes? times)
    {
        var isWithdrawn = entry.Meeting?.Minutes.Publication == Publication.Withdrawn;
        var made = new CalendarEvent
        {
            Uid =
                $"{times?.FirstId ?? entry.Id}@{(Slug.Of(site.Organisation) is { Length: > 0 } organisation ? organisation : "referater")}",
            Summary = entry.Forum + (entry.Meeting is { Minutes.Number: > 1 } nth ? NthMeeting.Of(nth.Minutes) : ""),
            Start = At(entry.Date, entry.Time),
            DtStamp = new CalDateTime((times?.Last ?? entry.Date).ToDateTime(new(12, 0)), "UTC"),
            Sequence = times?.Changes ?? 0,
            Status =
                isWithdrawn ? EventStatus.Cancelled
                : entry.Meeting is null ? EventStatus.Tentative
                : EventStatus.Confirmed,
            Description = Description(entry, site),
        };
        if (entry.Time is { } from && entry.Meeting?.Minutes.End is { } end && end > from)
        {
            made.End = At(entry.Date, end);
        }

        if (!string.IsNullOrWhiteSpace(entry.Venue))
        {
            made.Location = entry.Venue;
        }

        if (entry.Meeting is { } meeting && site.BaseAddress.Length > 0)
        {
            made.Url = new Uri(site.AbsoluteAddress(meeting.Address));
        }

        return made;
    }

    // A meeting whose time nobody wrote fills its day, and is no more than that.
    private static CalDateTime At(DateOnly date, TimeOnly? time) =>
        time is { } clock ? new CalDateTime(date.ToDateTime(clock), Zone) : new CalDateTime(date);

    private static string Description(CalendarEntry entry, SiteSettings site)
    {
        var lines = new List<string>();
        switch (entry.Meeting?.Minutes)
        {
            case null:
                lines.Add("Planlagt møde. Dagsordenen er ikke lagt ind endnu.");
                break;
            case { Publication: Publication.Closed }:
                lines.Add("Lukket møde.");
                break;
            case { Publication: Publication.Withdrawn }:
                lines.Add("Referatet er trukket tilbage.");
                break;
            default:
                lines.Add(entry.Meeting.Minutes.Status == MeetingStatus.Agenda ? "Dagsorden:" : "Referat:");
                lines.AddRange(entry.Meeting.Items.Select(item => $"{DanishNumbers.Of(item.Link.Number)}. {item.Item.ShownTitle}"));
                break;
        }

        if (entry.Meeting is { } meeting)
        {
            lines.Add(site.BaseAddress.Length > 0 ? site.AbsoluteAddress(meeting.Address) : site.Href(meeting.Address));
        }

        return string.Join('\n', lines);
    }
}
