using System.Text.Json.Nodes;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Render.Oparl;

/// <summary>
/// The archive under OParl 1.1 as static files, when site.yml says <c>oparl: true</c>: every object at its id, and every list page by page.
/// What static files cannot do (filters, modified_since) is said in docs/data.md.
/// </summary>
internal static class OparlFiles
{
    public static IEnumerable<OutputFile> Of(Archive archive, IReadOnlyDictionary<string, PublishedTimes> published) =>
        archive.Site.Oparl && archive.Site.BaseAddress.Length > 0 ? Files(new(archive, published)) : [];

    /// <summary>The file of an object or a page of a list.</summary>
    public static OutputFile File(OparlIds ids, string id, Func<JsonObject> make) => DataWriter.File(ids.PathOf(id), make);

    private static IEnumerable<OutputFile> Files(OparlSource source)
    {
        var (ids, archive) = (source.Ids, source.Archive);
        yield return File(ids, ids.System, () => OparlBody.System(source));
        yield return File(ids, ids.Absolute(OparlIds.Root + "index.json"), () => OparlBody.System(source));
        yield return File(ids, ids.Body, () => OparlBody.Body(source));
        var consultations = source.Meetings.SelectMany(meeting => meeting.Items.Where(source.HasPaper)).ToList();
        var kinds = new (string Name, IReadOnlyList<(string Id, Func<JsonObject> Make)> Objects)[]
        {
            ("body", []),
            (
                "organization",
                [
                    .. archive.Forums.Select(forum =>
                        Entry(ids.Organization(forum.Address), () => OparlPeople.Organization(source, forum))
                    ),
                    .. source.Parties.Select(party => Entry(ids.Party(party), () => OparlPeople.Party(source, party))),
                ]
            ),
            ("person", [.. archive.People.Select(person => Entry(ids.Person(person.Address), () => OparlPeople.Person(source, person)))]),
            (
                "membership",
                [
                    .. source.Memberships.Select(member =>
                        Entry(
                            ids.Membership(member.Forum.Address, member.PersonAddress, member.Number),
                            () => OparlPeople.Membership(source, member)
                        )
                    ),
                ]
            ),
            (
                "meeting",
                [
                    .. source.Planned.Select(planned => Entry(ids.Meeting(planned.Id), () => OparlMeetings.Planned(source, planned))),
                    .. source.Meetings.Select(meeting =>
                        Entry(ids.Meeting(meeting.Minutes.Id), () => OparlMeetings.Meeting(source, meeting))
                    ),
                ]
            ),
            (
                "agendaitem",
                [
                    .. source.Meetings.SelectMany(meeting =>
                        meeting.Items.Select(
                            (item, order) =>
                                Entry(
                                    ids.AgendaItem(meeting.Minutes.Id, item.Item.Number),
                                    () => OparlMeetings.AgendaItem(source, meeting, order)
                                )
                        )
                    ),
                ]
            ),
            ("paper", [.. source.Papers.Select(paper => Entry(ids.Paper(paper.Number), () => OparlPapers.Paper(source, paper)))]),
            (
                "consultation",
                [.. consultations.Select(item => Entry(ConsultationId(source, item), () => OparlPapers.Consultation(source, item)))]
            ),
            ("file", [.. FilesOf(source)]),
            ("location", [.. source.Venues.Select(venue => Entry(ids.Location(venue), () => OparlMeetings.LocationOf(source, venue)!))]),
            ("legislativeterm", [.. source.Terms.Select(term => Entry(ids.Term(term), () => OparlBody.Term(source, term)))]),
        };
        foreach (var (name, objects) in kinds)
        {
            foreach (var (id, make) in objects)
            {
                yield return File(ids, id, make);
            }

            List<Func<JsonObject>> listed = name == "body" ? [() => OparlBody.Body(source)] : [.. objects.Select(entry => entry.Make)];
            foreach (var page in OparlList.Pages(ids, "list/" + name, listed))
            {
                yield return page;
            }
        }

        foreach (
            var page in archive
                .Forums.SelectMany(forum => ListsOf(source, forum, consultations))
                .Concat(Deleted(source, kinds.SelectMany(kind => kind.Objects).Select(entry => entry.Id)))
        )
        {
            yield return page;
        }
    }

    private static IEnumerable<OutputFile> ListsOf(OparlSource source, Forum forum, IReadOnlyList<ArchivedItem> consultations)
    {
        List<Func<JsonObject>> meetings =
        [
            .. source
                .Planned.Where(planned => planned.ForumAddress == forum.Address)
                .Select(planned => Made(() => OparlMeetings.Planned(source, planned))),
            .. source
                .Meetings.Where(meeting => meeting.Forum.Address == forum.Address)
                .Select(meeting => Made(() => OparlMeetings.Meeting(source, meeting))),
        ];
        List<Func<JsonObject>> ofForum =
        [
            .. consultations
                .Where(item => source.MeetingsByAddress[item.Link.Meeting.Address].Forum.Address == forum.Address)
                .Select(item => Made(() => OparlPapers.Consultation(source, item))),
        ];
        return
        [
            .. OparlList.Pages(source.Ids, OparlIds.ListOf(forum.Address, "meeting"), meetings),
            .. OparlList.Pages(source.Ids, OparlIds.ListOf(forum.Address, "consultation"), ofForum),
        ];
    }

    private static IEnumerable<(string Id, Func<JsonObject> Make)> FilesOf(OparlSource source) =>
        source
            .Meetings.Where(meeting => meeting.Minutes.Closed is null)
            .SelectMany(meeting =>
                meeting
                    .Items.SelectMany(item =>
                        OparlPapers
                            .Attachments(source, meeting, item)
                            .Select(file => Entry((string)file["id"]!, () => file.DeepClone().AsObject()))
                    )
                    .Prepend(Entry(source.Ids.Protocol(meeting.Minutes.Id), () => OparlPapers.Protocol(source, meeting)))
            );

    // Withdrawn minutes, and the ids that minutes had before their day or forum was corrected.
    private static IEnumerable<OutputFile> Deleted(OparlSource source, IEnumerable<string> taken)
    {
        var known = taken.ToHashSet(StringComparer.Ordinal);
        foreach (var meeting in source.Archive.Meetings)
        {
            var times = source.TimesOf(meeting);
            string[] gone = meeting.Minutes.Publication == Publication.Withdrawn ? [meeting.Minutes.Id] : [];
            var former = meeting
                .Minutes.Aliases.Select(alias => alias.Value.Trim('/').Split('/'))
                .Where(parts => parts is ["referater", _])
                .Select(parts => parts[1]);
            foreach (var id in gone.Concat(former).Where(id => known.Add(source.Ids.Meeting(id))))
            {
                yield return File(source.Ids, source.Ids.Meeting(id), () => OparlNode.Deleted("Meeting", source.Ids.Meeting(id), times));
            }
        }
    }

    private static string ConsultationId(OparlSource source, ArchivedItem item) =>
        source.Ids.Consultation(source.MeetingsByAddress[item.Link.Meeting.Address].Minutes.Id, item.Item.Number);

    private static (string Id, Func<JsonObject> Make) Entry(string id, Func<JsonObject> make) => (id, make);

    private static Func<JsonObject> Made(Func<JsonObject> make) => make;
}
