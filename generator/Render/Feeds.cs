using System.Xml;
using MinutesSite.Model;
using MinutesSite.Theme.Text;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>Atom feeds (RFC 4287): the whole site's, a forum's, a topic's, a case's and a person's.</summary>
/// <remarks>
/// An entry's time is noon of the day that its minutes were published or last changed, as git knows it, else of the meeting's day: the
/// site knows no clock, and noon is the same day in every reader's time zone.
/// </remarks>
internal static class Feeds
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Shown = 30;

    public static IEnumerable<OutputFile> Of(Archive archive, IReadOnlyDictionary<string, PublishedTimes> published)
    {
        var site = archive.Site;
        var meetings = archive.Meetings.ToDictionary(meeting => meeting.Address, StringComparer.Ordinal);
        yield return File(site, "/", site.Title, Newest(archive.Meetings, meeting => Days(meeting.Address), EntryOf));
        foreach (var forum in archive.Forums)
        {
            yield return File(
                site,
                forum.Address,
                $"{forum.Name} – {site.Title}",
                Newest(forum.Meetings, meeting => Days(meeting.Address), EntryOf)
            );
        }

        foreach (var topic in archive.Topics)
        {
            yield return File(site, topic.Address, $"{topic.Name} – {site.Title}", Items(topic.Items));
        }

        foreach (var @case in archive.Cases)
        {
            yield return File(
                site,
                @case.Address,
                $"Sag {@case.Number.Value}{(@case.Name is { } name ? $": {name}" : "")} – {site.Title}",
                Items(@case.Items)
            );
        }

        foreach (var person in site.PersonPages ? archive.People : [])
        {
            var attended = person.Meetings.Where(meeting => meeting.Attended).Select(meeting => meetings[meeting.Meeting.Address]);
            yield return File(
                site,
                person.Address,
                $"{person.Name} – {site.Title}",
                Newest(attended, meeting => Days(meeting.Address), EntryOf)
            );
        }

        IEnumerable<Entry> Items(IEnumerable<ArchivedItem> items) => Newest(items, item => Days(item.Link.Meeting.Address), EntryOf);

        (DateOnly First, DateOnly Last) Days(string address) =>
            meetings[address] is var meeting && published.GetValueOrDefault(meeting.Minutes.File) is { } times
                ? (times.First, times.Last)
                : (meeting.Date, meeting.Date);
    }

    // What was published or corrected last comes first; what came out together keeps the order of the meetings.
    private static IEnumerable<Entry> Newest<T>(IEnumerable<T> all, Func<T, (DateOnly First, DateOnly Last)> days, Func<T, Entry> entry) =>
        all.Select(one => (One: one, Days: days(one)))
            .OrderByDescending(one => one.Days.Last)
            .Take(Shown)
            .Select(one => entry(one.One) with { Published = one.Days.First, Updated = one.Days.Last });

    private static OutputFile File(SiteSettings site, string page, string title, IEnumerable<Entry> entries) =>
        new(page[1..] + "feed.xml", () => ValueTask.FromResult(XmlFile.Write(xml => WriteFeed(xml, site, page, title, [.. entries]))));

    private static void WriteFeed(XmlWriter xml, SiteSettings site, string page, string title, IReadOnlyList<Entry> entries)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, "da");
        xml.Element("id", Id(site, page));
        xml.Element("title", title);
        xml.Element("updated", Time(entries.Count == 0 ? new DateOnly(2000, 1, 1) : entries.Max(entry => entry.Updated)));
        xml.WriteStartElement("author");
        xml.Element("name", site.Organisation.Length > 0 ? site.Organisation : site.Title);
        xml.WriteEndElement();
        Link(xml, site, "self", page + "feed.xml");
        Link(xml, site, "alternate", page);
        foreach (var entry in entries)
        {
            xml.WriteStartElement("entry");
            xml.Element("id", Id(site, entry.Address));
            xml.Element("title", entry.Title);
            xml.Element("published", Time(entry.Published));
            xml.Element("updated", Time(entry.Updated));
            Link(xml, site, "alternate", entry.Address);
            xml.Element("summary", entry.Summary);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, SiteSettings site, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.Attribute("rel", relation);
        xml.Attribute("href", Absolute(site, address));
        xml.WriteEndElement();
    }

    private static string Absolute(SiteSettings site, string address) =>
        site.BaseAddress.Length > 0 ? site.AbsoluteAddress(address) : site.Href(address);

    // An id must be a whole address or name even where the site does not know its own host.
    private static string Id(SiteSettings site, string address) =>
        site.BaseAddress.Length > 0 ? site.AbsoluteAddress(address) : "urn:referater:" + address;

    private static string Time(DateOnly date) => DanishDates.Iso(date) + "T12:00:00Z";

    private static Entry EntryOf(ArchivedMeeting meeting) =>
        new(
            meeting.Address,
            $"{meeting.Forum.Name} {DanishDates.WithDay(meeting.Date)}"
                + $"{(meeting.Minutes.Number > 1 ? $" ({meeting.Minutes.Number}. møde)" : "")}",
            meeting.Minutes.Publication switch
            {
                Publication.Closed => "Lukket møde.",
                Publication.Withdrawn => "Referatet er trukket tilbage.",
                _ => string.Join(
                    "\n",
                    meeting
                        .Items.Where(item => !item.IsStanding && item.Item.HasWords)
                        .Select(item =>
                            item.Outcome is { } outcome and not Outcome.Other
                                ? $"{item.Item.ShownTitle} ({outcome.Danish()})"
                                : item.Item.ShownTitle
                        )
                ),
            }
        );

    private static Entry EntryOf(ArchivedItem item)
    {
        var meeting = item.Link.Meeting;
        return new(
            item.Link.Address,
            $"{item.Item.ShownTitle} – {meeting.Forum} den {DanishDates.InWords(meeting.Date)}",
            Excerpt.Of((item.Item.Decision ?? item.Item.Summary)?.PlainText ?? "", 500)
        );
    }

    private sealed record Entry(string Address, string Title, string Summary)
    {
        public DateOnly Published { get; init; }

        public DateOnly Updated { get; init; }
    }
}
