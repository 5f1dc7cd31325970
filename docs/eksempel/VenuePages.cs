using MinutesSite.Model;
using MinutesSite.Render;
using MinutesSite.Routes;

namespace Nordby;

/// <summary>A page: where the bodies meet, and how often, for whoever books the rooms.</summary>
internal static class VenuePages
{
    private const string Address = "/moedesteder/";

    /// <summary>The page with its address, and its place in the navigation.</summary>
    public static PageSet Set { get; } =
        new("mødesteder", [new Route(Address)], source => [source.Pages.Page<VenuePage, IReadOnlyList<Venue>>(Address, Of(source.Archive))])
        {
            Section = archive => Of(archive).Count > 0 ? new PageLink("Mødesteder", Address) : null,
        };

    private static IReadOnlyList<Venue> Of(Archive archive) =>
        [
            .. archive
                .Meetings.Where(meeting => meeting.Minutes.Venue is not null)
                .GroupBy(meeting => meeting.Minutes.Venue!, StringComparer.OrdinalIgnoreCase)
                .Select(venue => new Venue(venue.Key, [.. venue]))
                .OrderByDescending(venue => venue.Meetings.Count)
                .ThenBy(venue => venue.Name, StringComparer.Ordinal),
        ];
}

/// <summary>A place where bodies meet.</summary>
/// <param name="Name">As the minutes write it.</param>
/// <param name="Meetings">The meetings there, newest first.</param>
public sealed record Venue(string Name, IReadOnlyList<ArchivedMeeting> Meetings);
