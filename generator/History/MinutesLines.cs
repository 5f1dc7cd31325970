using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.History;

/// <summary>Published minutes as lines of text, part by part: what a reader would compare.</summary>
internal static class MinutesLines
{
    public const string AboutMeeting = "Om mødet";

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>The parts in order: the facts of the meeting, then its items.</summary>
    public static IEnumerable<(string Key, string Heading, IReadOnlyList<string> Lines)> Of(Meeting meeting)
    {
        yield return (AboutMeeting, AboutMeeting, [.. Facts(meeting)]);
        foreach (var item in meeting.Items.Where(item => !item.IsClosed))
        {
            var heading = string.Create(CultureInfo.InvariantCulture, $"Punkt {item.Number}: {item.Title.Text}");
            yield return (string.Create(CultureInfo.InvariantCulture, $"{item.Number}"), heading, [.. Lines(item, heading)]);
        }
    }

    private static IEnumerable<string> Facts(Meeting meeting)
    {
        yield return $"Forum: {meeting.Forum.Value}";
        yield return $"Dato: {meeting.Date.Value.ToString("d. MMMM yyyy", Danish)}";
        if (meeting.Time is { } time)
        {
            yield return $"Tid: {time.ToString("HH.mm", CultureInfo.InvariantCulture)}";
        }

        if (meeting.Venue is { } venue)
        {
            yield return $"Mødested: {venue}";
        }

        foreach (var (label, people) in new[] { ("Deltager", meeting.Participants), ("Afbud", meeting.Apologies) })
        {
            foreach (var person in people)
            {
                yield return $"{label}: {person.Name}{(person.Title is null ? "" : ", " + person.Title)}";
            }
        }
    }

    private static IEnumerable<string> Lines(AgendaItem item, string heading)
    {
        yield return heading;
        if (item.CaseNumber is { } number)
        {
            yield return $"Journalnummer: {number.Value}";
        }

        foreach (var section in item.Sections)
        {
            if (section.Heading.Length > 0)
            {
                yield return section.Heading;
            }

            foreach (var line in section.PlainText.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return line;
            }
        }
    }
}
