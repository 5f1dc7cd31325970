using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Render.Oparl;

/// <summary>
/// The addresses of OParl objects, which are their ids. They follow from the ids of meetings and the slugs of names, so that they stay the
/// same from build to build, and end in <c>.json</c>, so that any host of files names their kind.
/// </summary>
/// <param name="Site">The site, for its address.</param>
internal sealed record OparlIds(SiteSettings Site)
{
    /// <summary>Where the export begins, below the site's base path.</summary>
    public const string Root = "/oparl/v1.1/";

    public string System => Absolute(Root + "system.json");

    public string Body => Absolute(Root + "body.json");

    public string Organization(string forumAddress) => Absolute($"{Root}organization/{LastPart(forumAddress)}.json");

    public string Party(string party) => Absolute($"{Root}organization/parti-{Slug.Of(party)}.json");

    public string Person(string personAddress) => Absolute($"{Root}person/{LastPart(personAddress)}.json");

    public string Membership(string forumAddress, string personAddress, int number) =>
        Absolute(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Root}membership/{LastPart(forumAddress)}-{LastPart(personAddress)}-{number}.json"
            )
        );

    public string Meeting(string meetingId) => Absolute($"{Root}meeting/{meetingId}.json");

    public string AgendaItem(string meetingId, int number) =>
        Absolute(string.Create(CultureInfo.InvariantCulture, $"{Root}agendaitem/{meetingId}-{number}.json"));

    public string Consultation(string meetingId, int number) =>
        Absolute(string.Create(CultureInfo.InvariantCulture, $"{Root}consultation/{meetingId}-{number}.json"));

    public string Paper(CaseNumber number) => Absolute($"{Root}paper/{number.Slug}.json");

    public string Protocol(string meetingId) => Absolute($"{Root}file/{meetingId}.json");

    public string Attachment(string meetingId, int number, int place) =>
        Absolute(string.Create(CultureInfo.InvariantCulture, $"{Root}file/{meetingId}-{number}-{place}.json"));

    public string Location(string venue) => Absolute($"{Root}location/{Slug.Of(venue)}.json");

    public string Term(int firstYear) => Absolute(string.Create(CultureInfo.InvariantCulture, $"{Root}legislativeterm/{firstYear}.json"));

    /// <summary>A list: <c>list/meeting</c>, page 2 <c>list/meeting-2</c>.</summary>
    public string List(string name, int page = 1) =>
        Absolute(page == 1 ? $"{Root}{name}.json" : string.Create(CultureInfo.InvariantCulture, $"{Root}{name}-{page}.json"));

    /// <summary>The name of the list of an organization's meetings or consultations.</summary>
    public static string ListOf(string forumAddress, string what) => $"organization/{LastPart(forumAddress)}/{what}";

    /// <summary>An address of the site with scheme and host.</summary>
    public string Absolute(string address) => Site.AbsoluteAddress(address);

    /// <summary>The file of an object's or a list's id, below the output folder.</summary>
    public string PathOf(string id) => id[(Site.AbsoluteAddress("/").Length)..];

    private static string LastPart(string address) => address.TrimEnd('/').Split('/')[^1];
}
