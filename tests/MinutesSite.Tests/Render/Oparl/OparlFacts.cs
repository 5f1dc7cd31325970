namespace MinutesSite.Tests.Render.Oparl;

/// <summary>
/// What OParl 1.1 says of each type, as facts read off the specification: its properties, what kind of value each has, and which must be
/// there (marked !). A kind is <c>url</c>, <c>text</c>, <c>whole</c>, <c>flag</c>, <c>date</c>, <c>time</c>, <c>texts</c>, <c>&gt;Type</c>
/// (an id), <c>&gt;&gt;Type</c> (ids), <c>Type</c> (an object inside), <c>Type*</c> (objects inside) or <c>list Type</c> (the address of a
/// list).
/// </summary>
internal static class OparlFacts
{
    private const string OfAll = "id! url, type! text, web url, created time, modified time, deleted flag, license url, keyword texts";

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, (string Kind, bool IsRequired)>> Types { get; } =
        new Dictionary<string, string>
        {
            ["System"] =
                "oparlVersion! text, body! list Body, name text, contactEmail text, contactName text, website url, vendor url, product url",
            ["Body"] =
                "system >System, shortName text, name! text, website url, contactEmail text, contactName text, organization! list "
                + "Organization, "
                + "person! list Person, meeting! list Meeting, paper! list Paper, legislativeTerm! LegislativeTerm*, agendaItem list "
                + "AgendaItem, "
                + "consultation list Consultation, file list File, locationList list Location, legislativeTermList list LegislativeTerm, "
                + "membership list Membership, classification text, mainOrganization >Organization",
            ["LegislativeTerm"] = "body >Body, name text, startDate date, endDate date",
            ["Organization"] =
                "body >Body, name text, membership >>Membership, meeting list Meeting, consultation list Consultation, shortName text, "
                + "subOrganizationOf >Organization, organizationType text, classification text, startDate date, endDate date, website url",
            ["Person"] = "body >Body, name text, familyName text, givenName text, title texts, status texts, membership Membership*",
            ["Membership"] =
                "person >Person, organization >Organization, role text, votingRight flag, startDate date, endDate date, onBehalfOf "
                + ">Organization",
            ["Meeting"] =
                "name text, meetingState text, cancelled flag, start time, end time, location Location, organization >>Organization, "
                + "participant >>Person, invitation File, resultsProtocol File, auxiliaryFile File*, agendaItem AgendaItem*",
            ["AgendaItem"] =
                "meeting >Meeting, number text, order! whole, name text, public flag, consultation >Consultation, result text, "
                + "resolutionText text, auxiliaryFile File*, start time, end time",
            ["Paper"] =
                "body >Body, name text, reference text, date date, paperType text, relatedPaper >>Paper, mainFile File, auxiliaryFile "
                + "File*, "
                + "underDirectionOf >>Organization, originatorPerson >>Person, originatorOrganization >>Organization, consultation "
                + "Consultation*",
            ["Consultation"] =
                "paper >Paper, agendaItem >AgendaItem, meeting >Meeting, organization >>Organization, authoritative flag, role text",
            ["File"] =
                "name text, fileName text, mimeType text, date date, size whole, text text, accessUrl! url, downloadUrl url, "
                + "meeting >>Meeting, agendaItem >>AgendaItem, paper >>Paper",
            ["Location"] =
                "description text, streetAddress text, room text, locality text, bodies >>Body, organizations >>Organization, meetings "
                + ">>Meeting",
        }.ToDictionary(type => type.Key, type => Read(type.Value));

    private static IReadOnlyDictionary<string, (string Kind, bool IsRequired)> Read(string properties) =>
        (OfAll + ", " + properties)
            .Split(", ")
            .Select(property => property.Split(' ', 2))
            .ToDictionary(parts => parts[0].TrimEnd('!'), parts => (parts[1], parts[0].EndsWith('!')));
}
