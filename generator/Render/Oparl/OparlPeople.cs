using System.Text.Json.Nodes;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render.Oparl;

/// <summary>Organization, Person and Membership.</summary>
internal static class OparlPeople
{
    public static JsonObject Organization(OparlSource source, Forum forum) =>
        OparlNode.Object(
            "Organization",
            source.Ids.Organization(forum.Address),
            source.Ids.Absolute(forum.Address),
            source.TimesOf(forum.Meetings.Select(meeting => meeting.Link)),
            [
                ("body", source.Ids.Body),
                ("name", forum.Name),
                ("shortName", forum.Abbreviations.Count > 0 ? forum.Abbreviations[0] : null),
                // The words are those that OParl recommends; classification is free.
                ("organizationType", forum.Type == ForumType.Administrative ? "Verwaltungsbereich" : "Gremium"),
                ("classification", forum.Type is { } type ? ForumTypeNames.All[(int)type] : null),
                ("membership", OparlNode.Texts(source.MembershipsByForum[forum.Address].Select(member => Id(source, member)))),
                ("meeting", source.Ids.List(OparlIds.ListOf(forum.Address, "meeting"))),
                ("consultation", source.Ids.List(OparlIds.ListOf(forum.Address, "consultation"))),
            ]
        );

    public static JsonObject Party(OparlSource source, string party) =>
        OparlNode.Object(
            "Organization",
            source.Ids.Party(party),
            web: null,
            source.Times,
            [("body", source.Ids.Body), ("name", party), ("organizationType", "Partei")]
        );

    public static JsonObject Person(OparlSource source, Person person) =>
        OparlNode.Object(
            "Person",
            source.Ids.Person(person.Address),
            source.Ids.Absolute(person.Address),
            source.TimesOf(person.Meetings.Select(meeting => meeting.Meeting)),
            [
                ("body", source.Ids.Body),
                ("name", person.Name),
                ("status", OparlNode.Texts(person.Titles.Take(1).Select(title => title.Title))),
                (
                    "membership",
                    OparlNode.Objects(
                        source.MembershipsByPerson[person.Address].Select(member => Membership(source, member, isNested: true))
                    )
                ),
            ]
        );

    public static JsonObject Membership(OparlSource source, OparlMembership member, bool isNested = false) =>
        OparlNode.Object(
            "Membership",
            Id(source, member),
            web: null,
            source.TimesOf(member.Forum.Meetings.Select(meeting => meeting.Link)),
            [
                ("person", isNested ? null : source.Ids.Person(member.PersonAddress)),
                ("organization", source.Ids.Organization(member.Forum.Address)),
                ("role", member.Term.Role),
                ("startDate", Iso(member.Term.From)),
                ("endDate", Iso(member.Term.To)),
                ("onBehalfOf", member.Term.Party is { } party && Slug.Of(party).Length > 0 ? source.Ids.Party(party) : null),
            ]
        );

    private static string Id(OparlSource source, OparlMembership member) =>
        source.Ids.Membership(member.Forum.Address, member.PersonAddress, member.Number);

    private static string? Iso(DateOnly? day) => day is { } known ? DanishDates.Iso(known) : null;
}
