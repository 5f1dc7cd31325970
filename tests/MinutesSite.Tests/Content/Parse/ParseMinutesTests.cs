using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Tests.Content.Parse;

public sealed class ParseMinutesTests
{
    private const string FrontMatter = "---\nforum: Byråd\ndato: 2026-02-03\n---\n\n";

    [Fact]
    public void A_text_knows_its_line_and_column_in_the_file_also_within_bold_and_on_later_lines()
    {
        var text = TheOnlyText("## Punkt 1: Budget\n\n### Beslutning\n\nSe **fed tekst** her\nog næste *linje*.");

        Assert.Equal("Se fed tekst her og næste linje.", text.Text);
        Assert.Equal((10, 1), text.PlaceOf(0));
        Assert.Equal((10, 6), text.PlaceOf(text.Text.IndexOf("fed", StringComparison.Ordinal)));
        Assert.Equal((10, 10), text.PlaceOf(text.Text.IndexOf("tekst", StringComparison.Ordinal)));
        Assert.Equal((11, 11), text.PlaceOf(text.Text.IndexOf("linje", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("19. maj: 1. behandling i Byrådet")]
    [InlineData("2. og 9. december holdes møde")]
    [InlineData("3. feb. 2026: Frist")]
    public void A_line_that_begins_with_a_day_is_no_numbered_list(string line)
    {
        Assert.Equal(line, TheOnlyText($"## Punkt 1: Budget\n\n### Beslutning\n\n{line}").Text);

        var list = Assert.IsType<ListBlock>(
            Assert.Single(
                Parse($"{FrontMatter}## Punkt 1: Budget\n\n### Beslutning\n\n- {line}\n- Borgermøde\n").Items[0].Sections[0].Blocks
            )
        );
        Assert.Equal(line, Assert.IsType<Paragraph>(Assert.Single(list.Entries[0])).Text.Text);
    }

    [Theory]
    [InlineData("1. Januar", "2. Februar", "3. Marts")]
    [InlineData("1. januar", "2. februar", "3. marts")]
    [InlineData("1. påske", "2. jul og nytår", "3. sommerferie")]
    [InlineData("1. januar-møderne flyttes", "2. april-budgettet drøftes", "3. maj måneds tal")]
    public void A_numbered_list_may_name_months_and_feasts(params string[] entries)
    {
        var list = Assert.IsType<ListBlock>(
            Assert.Single(
                Parse($"{FrontMatter}## Punkt 1: Budget\n\n### Beslutning\n\n{string.Join('\n', entries)}\n").Items[0].Sections[0].Blocks
            )
        );

        Assert.Equal(1, list.Start);
        Assert.Equal(
            entries.Select(entry => entry[3..]),
            list.Entries.Select(entry => Assert.IsType<Paragraph>(Assert.Single(entry)).Text.Text)
        );
    }

    [Theory]
    [InlineData("19. maj: Økonomiudvalget", "2. juni: Byrådet")]
    [InlineData("1. maj: Fridag", "2. maj: Byrådet")]
    [InlineData("18. aug. 2026: Økonomiudvalget", "19. aug. 2026: Byrådet")]
    public void Lines_of_days_are_no_numbered_list(params string[] lines) =>
        Assert.Equal(string.Join(' ', lines), TheOnlyText($"## Punkt 1: Budget\n\n### Beslutning\n\n{string.Join('\n', lines)}").Text);

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing(string before, string lineEnd)
    {
        var meeting = Parse(
            before
                + (FrontMatter + "## Punkt 1: Budget\n\n00.30.00-P00-1-26\n\n### Beslutning\n\nGodkendt.\n").Replace(
                    "\n",
                    lineEnd,
                    StringComparison.Ordinal
                )
        );

        Assert.Equal("00.30.00-P00-1-26", meeting.Items[0].CaseNumber!.Value.Value.Value);
        Assert.Equal("Godkendt.", meeting.Items[0].Decision!.PlainText);
        Assert.Equal(6, meeting.Items[0].At.Line);
    }

    [Theory]
    [InlineData("(45 min.)", 45)]
    [InlineData("*(15 min.)*", 15)]
    [InlineData("( 5 minutter )", 5)]
    [InlineData("Der er 45 min. til sagen.", null)]
    public void A_duration_stands_alone_first_in_Sagsfremstilling(string first, int? minutes)
    {
        var item = Parse(FrontMatter + $"## Punkt 1: Budget\n\n### Sagsfremstilling\n\n{first}\n\nTekst.").Items[0];

        Assert.Equal(minutes, item.DurationMinutes);
        Assert.Equal(minutes is null ? 2 : 1, item.Sections[0].Blocks.Count);
    }

    [Fact]
    public void A_duration_of_an_item_without_Sagsfremstilling_stands_first_in_its_first_section()
    {
        var item = Parse(FrontMatter + "## Punkt 1: Eventuelt\n\n### Beslutning\n\n*(5 min.)*\n\nIntet.").Items[0];

        Assert.Equal(5, item.DurationMinutes);
        Assert.Equal("Intet.", item.Decision!.PlainText);
    }

    [Fact]
    public void A_recommendation_on_one_line_is_a_point_with_its_marks_and_its_place()
    {
        var point = Assert.Single(
            Parse(FrontMatter + "## Punkt 1: Budget\n\n### Indstilling\n\nDirektøren indstiller til udvalget, at *planen* godkendes.")
                .Items[0]
                .Recommendation!.Points
        );

        Assert.Equal("at planen godkendes.", point.Text);
        Assert.Equal("planen", point.Text.Substring(point.Marks[0].Start, point.Marks[0].Length));
        Assert.Equal((10, 37), point.PlaceOf(0));
        Assert.Equal((10, 41), point.PlaceOf(3));
    }

    [Fact]
    public void Points_in_a_list_go_before_the_line_that_leads_to_them()
    {
        var recommendation = Parse(
            FrontMatter + "## Punkt 1: Budget\n\n### Indstilling\n\nDirektøren indstiller, at udvalget:\n\n1. godkender a\n2. drøfter b"
        )
            .Items[0]
            .Recommendation!;

        Assert.Equal("Direktøren indstiller, at udvalget:", recommendation.By);
        Assert.Equal(["godkender a", "drøfter b"], recommendation.Points.Select(point => point.Text));
    }

    [Theory]
    [InlineData("Direktøren indstiller,\n\n1. at a\n2. at b.")]
    [InlineData("Direktøren indstiller,\n1. at a\n2. at b.")]
    [InlineData("Direktøren indstiller,\n\n- at a\n- at b.")]
    [InlineData("Direktøren indstiller,\n\nat a\n\nat b.")]
    [InlineData("Direktøren indstiller, at a\n\nat b.")]
    public void A_recommendation_is_who_and_points_however_they_are_set(string section)
    {
        var recommendation = Parse(FrontMatter + $"## Punkt 1: Budget\n\n### Indstilling\n\n{section}").Items[0].Recommendation!;

        Assert.Equal("Direktøren indstiller,", recommendation.By);
        Assert.Equal(["at a", "at b."], recommendation.Points.Select(point => point.Text));
    }

    [Fact]
    public void The_decision_that_names_the_meetings_own_body_is_the_decision_where_none_else_is()
    {
        var item = Parse(
            FrontMatter
                + "## Punkt 1: Budget\n\n### Beslutning i Børneudvalget den 1. februar 2026\n\nAnbefalet.\n\n### Beslutning i Byrådet den "
                + "3. februar 2026\n\nGodkendt."
        ).Items[0];

        Assert.Equal("Godkendt.", BlockText.Of(item.Decision!.Blocks));
        Assert.Equal(SectionKind.Other, item.Sections[0].Kind);
    }

    [Fact]
    public void What_explains_a_point_is_part_of_it_and_a_list_after_the_points_is_none()
    {
        var recommendation = Parse(
            FrontMatter
                + "## Punkt 1: Budget\n\n### Indstilling\n\nDirektøren indstiller,\n\n1. at a, herunder\n   - b\n   - c\n2. at d\n\nDet "
                + "gælder:\n\n- e\n- f"
        )
            .Items[0]
            .Recommendation!;

        Assert.Equal(["at a, herunder b c", "at d"], recommendation.Points.Select(point => point.Text));
    }

    [Fact]
    public void A_table_has_as_many_cells_in_every_row_as_its_widest()
    {
        var table = Assert.IsType<Table>(
            Parse(FrontMatter + "## Punkt 1: Tal\n\n### Økonomi\n\n| Afdeling | Beløb |\n| --- | ---: |\n| Børn | 1 |\n|  | 2 |\n")
                .Items[0]
                .Sections[0]
                .Blocks[0]
        );

        Assert.Equal([ColumnAlignment.Start, ColumnAlignment.End], table.Columns);
        Assert.Equal(["Afdeling", "Beløb"], table.Header.Select(cell => cell.Text));
        Assert.Equal(["Børn|1", "|2"], table.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))));
    }

    [Fact]
    public void Text_below_an_item_without_a_section_is_kept()
    {
        var section = Parse(FrontMatter + "## Punkt 1: Budget\n\nBare noget tekst.\n").Items[0].Sections.Single();

        Assert.Equal("", section.Heading);
        Assert.Equal("Bare noget tekst.", section.PlainText);
    }

    [Fact]
    public void Html_is_text_and_runs_nothing()
    {
        var text = TheOnlyText("## Punkt 1: Budget\n\n### Beslutning\n\n<script>alert(1)</script> <b onclick=x>fed</b>");

        Assert.Equal("<script>alert(1)</script> <b onclick=x>fed</b>", text.Text);
        Assert.Empty(text.Marks);
    }

    [Theory]
    [InlineData("[x](https://nordby.example/a)", "https://nordby.example/a")]
    [InlineData("[x](#)", null)]
    [InlineData("[x](#punkt-2)", "/referater/2026-02-03-byraad/#punkt-2")]
    [InlineData("[x](../2025/2025-12-01-byraad.md#punkt-4)", "/referater/2025-12-01-byraad/#punkt-4")]
    [InlineData("[x](javascript:alert)", null)]
    [InlineData("[x](JaVaScRiPt:alert)", null)]
    [InlineData("[x](data:text/html,hej)", null)]
    [InlineData("[x](//andet.example/)", null)]
    [InlineData("<it@nordby.example>", "mailto:it@nordby.example")]
    public void A_link_leads_to_an_address_that_runs_nothing_or_is_text(string markdown, string? target)
    {
        var text = TheOnlyText($"## Punkt 1: Budget\n\n### Beslutning\n\nSe {markdown} her");

        Assert.Equal(target, text.Marks.Select(mark => mark.Target).SingleOrDefault());
        Assert.StartsWith("Se ", text.Text, StringComparison.Ordinal);
        Assert.EndsWith(" her", text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ida Holm", "Ida Holm", null)]
    [InlineData("Ida Holm (Direktør By, Kultur & Miljø)", "Ida Holm", "Direktør By, Kultur & Miljø")]
    [InlineData("Bo Lund (Chef (konst.) + vikar)", "Bo Lund", "Chef (konst.) + vikar")]
    public void A_participant_may_be_written_as_text(string written, string name, string? title)
    {
        var participant = Parse(
            FrontMatter.Replace("---\n\n", $"deltagere:\n  - \"{written}\"\n---\n\n", StringComparison.Ordinal)
                + "## Punkt 1: A\n\n### Beslutning\n\nB."
        )
            .Participants.Single();

        Assert.Equal((name, title), (participant.Name, participant.Title));
    }

    [Theory]
    [InlineData("00.30.00-P00-1-26")]
    [InlineData("Journalnr. 2011-29939")]
    [InlineData("Sagsnr.: 20/33839")]
    [InlineData("306-2009-600")]
    public void A_journal_number_of_any_system_stands_below_the_heading(string paragraph)
    {
        var item = Parse(FrontMatter + $"## Punkt 1: A\n\n{paragraph}\n\n### Beslutning\n\nB.").Items[0];

        Assert.EndsWith(item.CaseNumber!.Value.Value.Value, paragraph, StringComparison.Ordinal);
        Assert.Single(item.Sections);
    }

    private static RichText TheOnlyText(string body) =>
        BlockText.Texts(Parse(FrontMatter + body).Items[0].Sections.Single().Blocks).Single();

    private static Meeting Parse(string file)
    {
        var problems = new List<Diagnostic>();
        var meeting = ParseMinutes.Parse(
            "content/referater/x.md",
            Encoding.UTF8.GetBytes(file),
            Registers.Empty,
            AttachmentFiles.None,
            problems
        );
        Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error);
        return meeting!;
    }
}
