using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The people, where the site has pages for them.</summary>
internal static class PersonPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        if (!archive.Site.PersonPages)
        {
            yield break;
        }

        yield return pages.Page<PeoplePage, IReadOnlyList<Person>>("/personer/", archive.People);
        foreach (var person in archive.People)
        {
            foreach (var page in ListPages.Of(person.Address, person.Meetings, meeting => meeting.Meeting.Date))
            {
                yield return pages.Page<PersonPage, Indexed<Person, PersonMeeting>>(page.Address, new(person, page));
            }
        }
    }
}
