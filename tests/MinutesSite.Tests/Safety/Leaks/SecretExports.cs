namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>Exports of case systems whose closed items are secrets.</summary>
internal static class SecretExports
{
    /// <summary>Each file's name and text.</summary>
    public static IEnumerable<(string Name, string Text)> Files(SecretWords words)
    {
        string S(string place) => words.New($"eksport: {place}");
        yield return (
            "gruppe.xml",
            $"""
            <Dagsorden Åben="True" Dagsordentype="Referat">
            <Møde Udvalg="Havnerådet" Mødedato="10. marts 2025" Mødetid="15:30" Mødested="Sal 4"/>
            <Gruppe navn="Åbne dagsordenspunkter"><Dagsordenpunkt Nummer="1" Åbent="True"><Overskrift>Ny bro</Overskrift>
            <Indhold><Beslutning>Godkendt.</Beslutning></Indhold>
            <Bilagsliste><Bilag Navn="{S("bilag, der ikke må ud")}" MaaPubliceres="False" BilagUrl="Bilag/{S("dets fil")}.pdf"/>
            </Bilagsliste></Dagsordenpunkt></Gruppe>
            <Gruppe navn="Lukkede dagsordenspunkter"><Dagsordenpunkt Nummer="2"><Overskrift>{S("titel i lukket gruppe")}</Overskrift>
            <Indhold><Indstilling>{S("indstilling i lukket gruppe")}</Indstilling><Beslutning>{S("beslutning i lukket gruppe")}</Beslutning>
            </Indhold><Bilagsliste><Bilag Navn="{S("bilag i lukket gruppe")}" MaaPubliceres="True" BilagUrl="x.pdf"/></Bilagsliste>
            </Dagsordenpunkt></Gruppe></Dagsorden>
            """
        );
        yield return (
            "felt.xml",
            $"""
            <Publication><Agendas><Agenda><Committee><Name>Havnerådet</Name></Committee><Meeting><When>11. marts 2025 15:30</When>
            <Where>Sal 4</Where></Meeting>
            <Items><Item><Number>1</Number><Caption>Ny bro</Caption><IsPublic>True</IsPublic><Fields><ItemField>
            <Caption>Beslutning</Caption><Content>Godkendt.</Content></ItemField></Fields></Item>
            <Item><Number>2</Number><Caption>{S("titel med felt")}</Caption><IsPublic>False</IsPublic><Fields><ItemField>
            <Caption>{S("afsnit med felt")}</Caption><Content>{S("tekst med felt")}</Content></ItemField></Fields></Item>
            </Items></Agenda></Agendas></Publication>
            """
        );
        yield return (
            "del.xml",
            $"""
            <Meeting><Committee>Havnerådet</Committee><MeetingDate>12-03-2025 15:30:00</MeetingDate><MeetingAgendaTypes>
            <MeetingAgendaType><AgendaType>Åben dagsorden</AgendaType><MeetingAgendaItems>
            <MeetingAgendaItem><AgendaItemNumber>1</AgendaItemNumber><Document><Title>Ny bro</Title></Document>
            <FullText>Beslutning Godkendt.</FullText></MeetingAgendaItem></MeetingAgendaItems></MeetingAgendaType>
            <MeetingAgendaType><AgendaType>Lukket dagsorden</AgendaType><MeetingAgendaItems>
            <MeetingAgendaItem><AgendaItemNumber>2</AgendaItemNumber><Document><Title>{S("titel i lukket del")}</Title></Document>
            <FullText>{S("tekst i lukket del")}</FullText></MeetingAgendaItem></MeetingAgendaItems></MeetingAgendaType>
            </MeetingAgendaTypes></Meeting>
            """
        );
        yield return (
            "adgang.xml",
            $"""
            <root><table name="agenda"><fields><field name="name">Referat</field><field name="accessname">Åben</field></fields>
            <table name="committee"><fields><field name="name">Havnerådet</field></fields></table>
            <table name="meeting"><fields><field name="date">2025-03-13 15:30</field><field name="location">Sal 4</field></fields></table>
            <table name="agendaitemparents"><fields><field name="sort">1</field></fields><table name="agendaitem"><fields>
            <field name="name">Ny bro</field><field name="access">1</field></fields><table name="bullet"><fields>
            <field name="bulletname">Beslutning</field><field name="bulletcontent">Godkendt.</field></fields></table></table></table>
            <table name="agendaitemparents"><fields><field name="sort">2</field></fields><table name="agendaitem"><fields>
            <field name="name">{S("titel uden adgang")}</field><field name="access">2</field></fields><table name="bullet"><fields>
            <field name="bulletname">Beslutning</field><field name="bulletcontent">{S("beslutning uden adgang")}</field></fields>
            </table></table></table></table></root>
            """
        );
        yield return (
            "portal.html",
            $"""
            <html><body><h1>Referat</h1><span class="udvalg">Havnerådet</span>
            <span class="dato">fredag den 14. marts 2025 kl. 15.30</span><span class="sted">Sal 4</span><table>
            <tr class="punktrow"><td><span class="label">1</span><h2 class="overskrift">Ny bro</h2><div class="details">
            <div class="punkt"><h3>Beslutning</h3><p>Godkendt.</p></div></div></td></tr>
            <tr class="punktrow lukket"><td><span class="label">2</span><h2 class="overskrift">{S("titel i lukket række")}</h2>
            <div class="details"><div class="punkt"><h3>Beslutning</h3><p>{S("beslutning i lukket række")}</p></div></div></td></tr>
            </table></body></html>
            """
        );
    }
}
