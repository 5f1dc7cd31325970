using MinutesSite.Compose;
using MinutesSite.Model;
using static MinutesSite.Tests.Render.MadeUp;

namespace MinutesSite.Tests.Content.Compose;

public class MinutesMarkdownTests
{
    [Fact]
    public void A_meeting_becomes_the_file_it_was_read_from()
    {
        var item = Item(
            1,
            "Budget 2027",
            Section(
                "Indstilling",
                Paragraph("Direktøren indstiller,"),
                new ListBlock(
                    1,
                    [
                        [Paragraph("at planen drøftes")],
                        [Paragraph("at den godkendes")],
                    ]
                )
            ),
            Section(
                "Sagsfremstilling",
                new SubHeading(4, RichText.Plain("Proces")),
                Paragraph("Se planen.", new Mark(3, 6, MarkKind.Strong))
            ),
            Section("Beslutning", "Godkendt.")
        ) with
        {
            CaseNumber = Number("00.30.00-P00-12-25"),
            DurationMinutes = 15,
            Topics = [Written("Budget 2027")],
            OutcomeOverride = Outcome.Approved,
        };
        var meeting = Meeting("2026-01-13", item, ClosedItem(2)) with
        {
            Time = new(9, 0),
            Venue = "Lokale 5: salen",
            Participants = [Person("Anna Ærø", "Direktør By, Kultur & Fritid"), Person("Bo Bæk")],
            Aliases = [Written("/gammel/")],
            IsShortened = true,
            OfficialDocument = "https://nordby.example/referat.pdf",
        };

        Assert.Equal(
            """
            ---
            forum: Chefforum
            dato: 2026-01-13
            tid: "09:00"
            mødested: "Lokale 5: salen"
            deltagere:
              - navn: Anna Ærø
                titel: "Direktør By, Kultur & Fritid"
              - navn: Bo Bæk
            afbud: []
            journalnumre:
              - 00.30.00-P00-12-25
              - null
            punkter:
              1: { emner: [Budget 2027], udfald: godkendt }
              2: { lukket: true }
            alias: ["/gammel/"]
            gengivelse: forkortet
            kilde: https://nordby.example/referat.pdf
            ---

            ## Punkt 1: Budget 2027

            00.30.00-P00-12-25

            ### Indstilling

            Direktøren indstiller,

            1. at planen drøftes
            2. at den godkendes

            ### Sagsfremstilling

            (15 min.)

            #### Proces

            Se **planen**.

            ### Beslutning

            Godkendt.

            ## Punkt 2: Lukket punkt

            """,
            MinutesMarkdown.Write(meeting)
        );
    }

    [Theory]
    [InlineData("3. marts holdes møde", "3\\. marts holdes møde")]
    [InlineData("- en tankestreg", "\\- en tankestreg")]
    [InlineData("# ikke en overskrift", "\\# ikke en overskrift")]
    [InlineData("pris * antal < 5 & moms", "pris \\* antal \\< 5 & moms")]
    [InlineData("R&D &amp; C:\\mappe", "R\\&D \\&amp; C:\\\\mappe")]
    [InlineData("fil_navn_2.pdf og _kant_", "fil_navn_2.pdf og \\_kant\\_")]
    [InlineData("se [bilag](x) og ![billede]", "se \\[bilag\\](x) og \\!\\[billede\\]")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("linje\nnæste", "linje\\\nnæste")]
    public void Words_that_look_like_markup_stay_words(string text, string written) =>
        Assert.Equal($"\n{written}\n", BodyOf(Paragraph(text)));

    [Theory]
    [InlineData("fed tekst", 0, 3, "**fed** tekst")]
    [InlineData(" fed tekst", 0, 5, "**fed** tekst")]
    [InlineData("halvfed", 4, 3, "halv**fed**")]
    [InlineData("note:tekst", 0, 5, "**note**:tekst")]
    [InlineData("se(her)", 2, 5, "se(**her)**")]
    public void Bold_is_written_where_it_can_be_read(string text, int start, int length, string written) =>
        Assert.Equal($"\n{written}\n", BodyOf(Paragraph(text, new Mark(start, length, MarkKind.Strong))));

    [Fact]
    public void A_link_keeps_its_text_and_target() =>
        Assert.Equal(
            "\n[fil (1)](</bilag/fil (1).pdf>) og _[skråt](https://a.example/)_\n",
            BodyOf(
                Paragraph(
                    "fil (1) og skråt",
                    new Mark(0, 7, MarkKind.Link, "/bilag/fil (1).pdf"),
                    new Mark(11, 5, MarkKind.Emphasis),
                    new Mark(11, 5, MarkKind.Link, "https://a.example/")
                )
            )
        );

    [Fact]
    public void A_table_escapes_the_bars_in_its_cells() =>
        Assert.Equal(
            "\n| År | A \\| B |\n| --- | --: |\n| 2026 | 1.000 |\n",
            BodyOf(
                new Table(
                    [ColumnAlignment.Start, ColumnAlignment.End],
                    [RichText.Plain("År"), RichText.Plain("A | B")],
                    [
                        [RichText.Plain("2026"), RichText.Plain("1.000")],
                    ]
                )
            )
        );

    [Fact]
    public void Two_lists_in_a_row_stay_two() => Assert.Equal("\n- en\n- to\n\n* tre\n", BodyOf(Bullets("en", "to"), Bullets("tre")));

    [Fact]
    public void A_nested_list_is_indented_under_its_entry() =>
        Assert.Equal(
            "\n1. en\n   - under\n2. to\n",
            BodyOf(
                new ListBlock(
                    1,
                    [
                        [Paragraph("en"), Bullets("under")],
                        [Paragraph("to")],
                    ]
                )
            )
        );

    [Theory]
    [InlineData("ja", "\"ja\"")]
    [InlineData("2026", "\"2026\"")]
    [InlineData("- punkt", "\"- punkt\"")]
    [InlineData("Lokale \"Ø\"", "\"Lokale \\\"Ø\\\"\"")]
    [InlineData("Rådhuset #2", "\"Rådhuset #2\"")]
    public void A_venue_that_yaml_would_take_for_something_else_is_quoted(string venue, string written) =>
        Assert.Contains(
            $"\nmødested: {written}\n",
            MinutesMarkdown.Write(Meeting("2026-01-13") with { Venue = venue }),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_withdrawn_meeting_says_why_and_nothing_else() =>
        Assert.Equal(
            "---\nforum: Chefforum\ndato: 2026-01-13\ntrukket: Forkert bilag\n---\n",
            MinutesMarkdown.Write(Closed(Meeting("2026-01-13"), "Forkert bilag"))
        );

    private static string BodyOf(params Block[] blocks)
    {
        var text = MinutesMarkdown.Write(Meeting("2026-01-13", Item(1, "Titel", Section("Sagsfremstilling", blocks))));
        const string heading = "### Sagsfremstilling\n";
        return text[(text.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..];
    }
}
