using MinutesSite.Import;
using MinutesSite.Import.Structured;
using MinutesSite.Model;
using MinutesSite.Tests.Write;

namespace MinutesSite.Tests.Import.Structured;

/// <summary>Exports of case systems: what an element is called is taken at its word, and what is closed stays out.</summary>
public sealed class CaseSystemsTests
{
    private const string Sbsys = """
        <Dagsorden Åben="True" Dagsordentype="Referat">
        <Møde Udvalg="Teknikudvalget" Mødedato="10. marts 2026" Mødetid="15:30" Mødesluttid="17:05" Mødested="Sal 4"/>
        <Gruppe navn="Åbne dagsordenspunkter"><Dagsordenpunkt Nummer="1" Åbent="True"><Overskrift>Ny bro</Overskrift>
        <Indhold><Indstilling>&lt;p&gt;Chefen indstiller, at broen bygges.&lt;/p&gt;</Indstilling>
        <Beslutning>&lt;p&gt;Godkendt.&lt;/p&gt;</Beslutning></Indhold>
        <Bilagsliste><Bilag Navn="Tegning" MaaPubliceres="True" BilagUrl="Bilag/7.pdf"/>
        <Bilag Navn="Skjult" MaaPubliceres="False" BilagUrl="Bilag/8.pdf"/></Bilagsliste></Dagsordenpunkt></Gruppe>
        <Gruppe navn="Lukkede dagsordenspunkter"><Dagsordenpunkt Nummer="2"><Overskrift>Hemmelig handel</Overskrift><Indhold>
        <Beslutning>Solgt.</Beslutning></Indhold></Dagsordenpunkt></Gruppe></Dagsorden>
        """;

    private const string Publication = """
        <Publication><Agendas><Agenda><Committee><Name>Teknikudvalget</Name></Committee><Meeting><When>10. marts 2026 15:30</When>
        <Until>10. marts 2026 17:05</Until><Where>Sal 4</Where>
        <Members><MeetingMember><Name>Asta Lund</Name><ParticipationStatusAsText>Deltog</ParticipationStatusAsText></MeetingMember>
        <MeetingMember><Name>Bo Riis</Name><ParticipationStatusAsText>Afbud</ParticipationStatusAsText></MeetingMember></Members></Meeting>
        <Items><Item><Number>1</Number><Caption>Ny bro</Caption><IsPublic>True</IsPublic><Fields><ItemField><Caption>Beslutning</Caption>
        <Content>Godkendt.</Content></ItemField></Fields></Item>
        <Item><Number>2</Number><Caption>Hemmelig handel</Caption><IsPublic>False</IsPublic><Fields><ItemField>
        <Caption>Beslutning</Caption><Content>Solgt.</Content></ItemField></Fields></Item></Items></Agenda></Agendas></Publication>
        """;

    private const string EdocMeeting = """
        <Meeting><Committee>Teknikudvalget</Committee><MeetingDate>10-03-2026 15:30:00</MeetingDate><MeetingAgendaTypes><MeetingAgendaType>
        <AgendaType>Åben dagsorden</AgendaType><MeetingAgendaItems>
        <MeetingAgendaItem><AgendaItemNumber>1</AgendaItemNumber><Document><Title>Ny bro</Title><PublishingType>Publiceres</PublishingType>
        </Document><FullText>Sammendrag Broen er gammel. Teknikudvalgets beslutning den 10.03.2026 Punkt 1 Godkendt.</FullText>
        </MeetingAgendaItem></MeetingAgendaItems></MeetingAgendaType>
        <MeetingAgendaType><AgendaType>Lukket dagsorden</AgendaType><MeetingAgendaItems><MeetingAgendaItem>
        <AgendaItemNumber>2</AgendaItemNumber><Document><Title>Hemmelig handel</Title></Document><FullText>Solgt.</FullText>
        </MeetingAgendaItem></MeetingAgendaItems></MeetingAgendaType></MeetingAgendaTypes></Meeting>
        """;

    private const string EdocAgenda = """
        <Root xmlns:edoc="http://example.org/agenda"><edoc:Committee><edoc:Name>Teknikudvalget</edoc:Name><edoc:Meeting>
        <edoc:MeetingDateTime>10-03-2026 15:30</edoc:MeetingDateTime><edoc:EndDateTime>10-03-2026 17:05</edoc:EndDateTime>
        <edoc:Agenda><edoc:AgendaElements><edoc:AgendaElement><edoc:AccessIsPublic>true</edoc:AccessIsPublic><edoc:HandlingItem>
        <edoc:SerialNo>1</edoc:SerialNo><edoc:Title>Ny bro</edoc:Title>
        <edoc:CasePresentations><edoc:CasePresentation><edoc:Title>Beslutning</edoc:Title>
        <edoc:Content>&lt;p&gt;Godkendt.&lt;/p&gt;</edoc:Content></edoc:CasePresentation></edoc:CasePresentations></edoc:HandlingItem>
        </edoc:AgendaElement>
        <edoc:AgendaElement><edoc:AccessIsPublic>false</edoc:AccessIsPublic><edoc:HandlingItem><edoc:SerialNo>2</edoc:SerialNo>
        <edoc:Title>Hemmelig handel</edoc:Title></edoc:HandlingItem></edoc:AgendaElement></edoc:AgendaElements></edoc:Agenda>
        </edoc:Meeting></edoc:Committee></Root>
        """;

    private const string Acadre = """
        <root><table name="agenda"><fields><field name="name">Referat</field><field name="accessname">Åben</field></fields>
        <table name="committee"><fields><field name="name">Teknikudvalget (TU)</field></fields></table>
        <table name="meeting"><fields><field name="date">2026-03-10 15:30</field><field name="location">Sal 4</field></fields>
        <table name="meetmember"><table name="member"><fields><field name="name">Asta Lund (A)</field><field name="absent">0</field>
        </fields></table></table></table>
        <table name="agendaitemparents"><fields><field name="sort">1</field></fields><table name="agendaitem"><fields>
        <field name="name">Ny bro</field><field name="access">1</field></fields><table name="bullet"><fields>
        <field name="bulletname">Beslutning</field><field name="bulletcontent">Godkendt.</field></fields></table></table></table>
        <table name="agendaitemparents"><fields><field name="sort">2</field></fields><table name="agendaitem"><fields>
        <field name="name">Hemmelig handel</field><field name="access">2</field></fields></table></table></table></root>
        """;

    private const string Portal = """
        <html><body><h1>Referat</h1><span class="udvalg">Teknikudvalget</span>
        <span class="dato">tirsdag den 10. marts 2026 kl. 15.30</span><span class="sted">Sal 4</span><table>
        <tr class="punktrow"><td><span class="label">1</span><h2 class="overskrift">Ny bro</h2>
        <span class="sagsnummer">SAG-2026-000417</span><div class="details"><div class="punkt"><h3>Resume</h3><p>Broen er gammel.</p>
        <h3>Beslutning</h3><p>Godkendt.</p><h3>Bilag</h3><a href="/x.pdf">Tegning</a></div></div></td></tr>
        <tr class="punktrow lukket"><td><span class="label">2</span><h2 class="overskrift">Hemmelig handel</h2></td></tr></table></body>
        </html>
        """;

    [Theory]
    [InlineData(Sbsys)]
    [InlineData(Publication)]
    [InlineData(EdocMeeting)]
    [InlineData(EdocAgenda)]
    [InlineData(Acadre)]
    [InlineData(Portal)]
    public void The_head_the_items_and_the_decision_are_taken_and_what_is_closed_stays_out(string source)
    {
        var import = Import(source);

        var meeting = import.Minutes.Meeting;
        Assert.Equal("2026/2026-03-10-teknikudvalget.md", import.FileName);
        Assert.Equal((new TimeOnly(15, 30), "Teknikudvalget"), (meeting.Time, meeting.Forum.Value));
        Assert.Equal(["Ny bro", ""], meeting.Items.Select(item => item.Title.Text));
        Assert.Contains("### Beslutning\n\nGodkendt.\n", import.Markdown, StringComparison.Ordinal);
        Assert.Contains("2: { lukket: true }", import.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig", import.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Solgt", import.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void People_come_with_party_and_absence()
    {
        Assert.Contains("  - navn: Asta Lund\n    parti: A\n", Import(Acadre).Markdown, StringComparison.Ordinal);
        Assert.Contains(
            "deltagere:\n  - navn: Asta Lund\nafbud:\n  - navn: Bo Riis\n",
            Import(Publication).Markdown,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_time_of_the_end_is_kept() => Assert.Contains("slut: \"17:05\"", Import(EdocAgenda).Markdown, StringComparison.Ordinal);

    [Fact]
    public void An_enclosure_beside_the_export_is_linked_and_one_that_may_not_be_published_is_not_there()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["bilag"]);
        File.WriteAllText(folder["bilag/7.PDF"], "tegning");
        File.WriteAllText(folder["bilag/8.pdf"], "skjult");

        var import = ImportOne.Of(AttachmentPlaces.Found(ReadXml.From("x.xml", Sbsys), [folder.Path]), Registers.Empty, null);

        Assert.Contains("[Tegning](/bilag/2026-03-10-teknikudvalget/punkt-1-tegning.pdf)", import.Markdown, StringComparison.Ordinal);
        Assert.Equal(["2026-03-10-teknikudvalget/punkt-1-tegning.pdf"], import.Attachments.Select(copy => copy.To));
        Assert.DoesNotContain("Skjult", import.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enclosure_outside_of_the_folder_is_not_fetched()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["sag"]);
        File.WriteAllText(folder["7.pdf"], "tegning");

        var source = AttachmentPlaces.Found(
            ReadXml.From("x.xml", Sbsys.Replace("Bilag/7.pdf", "../7.pdf", StringComparison.Ordinal)),
            [folder["sag"]]
        );

        Assert.Empty(ImportOne.Of(source, Registers.Empty, null).Attachments);
    }

    [Fact]
    public void Signs_that_stand_for_themselves_are_mended_and_told()
    {
        var import = Import(Publication.Replace("Ny bro", "Ny bro & vej < 5 km&nbsp;lang", StringComparison.Ordinal));

        Assert.Equal("Ny bro & vej < 5 km lang", import.Minutes.Meeting.Items[0].Title.Text);
        Assert.Contains(import.Minutes.Ledger.Notes, note => note.Contains("ikke velformet", StringComparison.Ordinal));
    }

    [Fact]
    public void An_export_that_is_cut_off_is_refused_with_its_line()
    {
        var cut = Publication[..Publication.IndexOf("<Item><Number>2", StringComparison.Ordinal)];

        Assert.Contains("i stykker på linje 7", Assert.Throws<CannotImportException>(() => Import(cut)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void External_entities_are_never_read() =>
        Assert.Contains(
            "DOCTYPE",
            Assert
                .Throws<CannotImportException>(() => Import("<!DOCTYPE Meeting [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + EdocMeeting))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_field_that_nobody_knows_is_told() =>
        Assert.Contains(
            Import(
                Publication.Replace("<IsPublic>True", "<Remark>Husk det her</Remark><IsPublic>True", StringComparison.Ordinal)
            ).Minutes.Ledger.Notes,
            note => note.Contains("Husk det her", StringComparison.Ordinal)
        );

    private static ImportOne Import(string source) =>
        ImportOne.Of(
            source.StartsWith("<html", StringComparison.Ordinal) ? FirstAgendaHtml.Read("x.html", source) : ReadXml.From("x.xml", source),
            Registers.Empty,
            null
        );
}
