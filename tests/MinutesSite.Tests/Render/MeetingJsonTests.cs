using System.Text.Json;
using MinutesSite.Model;
using static MinutesSite.Tests.Render.MadeUp;

namespace MinutesSite.Tests.Render;

public class MeetingJsonTests
{
    private const string Path = "referater/2026-01-13-chefforum/index.json";

    [Fact]
    public async Task A_meeting_has_the_shape_that_other_programs_rely_on()
    {
        var budget = Item(
            3,
            "Orientering om status Budget 2027",
            Section("Indstilling", Paragraph("Direktøren indstiller,"), Bullets("at orienteringen tages til efterretning")),
            Section("Økonomi", "Intet at bemærke."),
            Section("Beslutning", "Drøftet."),
            Section("Bilag", "Tidsplan")
        ) with
        {
            CaseNumber = Number("00.30.00-P00-12-25"),
            DurationMinutes = 45,
            Recommendation = new("Direktøren indstiller,", [RichText.Plain("at orienteringen tages til efterretning.")]),
            Attachments = [new("Tidsplan", null, null, default), new("Årsplan", "/bilag/aarsplan.pdf", 1200, default)],
            Topics = [Written("Budget 2027")],
            OutcomeOverride = Outcome.Discussed,
        };
        var meeting = Meeting("2026-01-13", budget) with
        {
            Time = new(9, 0),
            Venue = "Mødelokale 915",
            Participants = [Person("Anna Ærø", "Direktør By & Kultur"), Person("Bo Bæk")],
        };
        var archive = Archive(meeting, Meeting("2025-12-17", Item(1, "Budget")))
            .With(
                "2026-01-13-chefforum/#punkt-3",
                item =>
                    item with
                    {
                        References =
                        [
                            new(
                                "Chefforum den 17. december",
                                "Chefforum",
                                new(2025, 12, 17),
                                1,
                                "/referater/2025-12-17-chefforum/#punkt-1"
                            ),
                            new("mødet den 28. januar 2026", "Chefforum", new(2026, 1, 28), null, null),
                        ],
                        Related =
                        [
                            new(
                                new(
                                    "/referater/2025-12-17-chefforum/#punkt-1",
                                    1,
                                    "Budget",
                                    new("/referater/2025-12-17-chefforum/", "Chefforum", new(2025, 12, 17))
                                ),
                                "Samme sag"
                            ),
                        ],
                    }
            );

        Assert.Equal(
            """
            {
             "id": "2026-01-13-chefforum",
             "url": "/referater/2026-01-13-chefforum/",
             "forum": "Chefforum",
             "dato": "2026-01-13",
             "status": "referat",
             "tid": "09:00",
             "mødested": "Mødelokale 915",
             "deltagere": [
              {
               "navn": "Anna Ærø",
               "titel": "Direktør By & Kultur",
               "url": "/personer/anna-aeroe/"
              },
              {
               "navn": "Bo Bæk",
               "titel": null,
               "url": "/personer/bo-baek/"
              }
             ],
             "punkter": [
              {
               "nummer": 3,
               "url": "/referater/2026-01-13-chefforum/#punkt-3",
               "titel": "Orientering om status Budget 2027",
               "journalnummer": "00.30.00-P00-12-25",
               "varighed_min": 45,
               "afsnit": [
                {
                 "overskrift": "Indstilling",
                 "tekst": "Direktøren indstiller,\nat orienteringen tages til efterretning"
                },
                {
                 "overskrift": "Økonomi",
                 "tekst": "Intet at bemærke."
                },
                {
                 "overskrift": "Beslutning",
                 "tekst": "Drøftet."
                },
                {
                 "overskrift": "Bilag",
                 "tekst": "Tidsplan"
                }
               ],
               "indstilling": [
                "at orienteringen tages til efterretning."
               ],
               "beslutning": "Drøftet.",
               "udfald": "drøftet",
               "beslutninger": [
                {
                 "forum": "Chefforum",
                 "dato": "2026-01-13",
                 "tekst": "Drøftet.",
                 "udfald": "drøftet"
                }
               ],
               "bilag": [
                {
                 "titel": "Tidsplan",
                 "url": null
                },
                {
                 "titel": "Årsplan",
                 "url": "/bilag/aarsplan.pdf"
                }
               ],
               "emner": [
                "Budget 2027"
               ],
               "henvisninger": [
                {
                 "tekst": "Chefforum den 17. december",
                 "forum": "Chefforum",
                 "dato": "2025-12-17",
                 "punkt": 1,
                 "url": "/referater/2025-12-17-chefforum/#punkt-1"
                },
                {
                 "tekst": "mødet den 28. januar 2026",
                 "forum": "Chefforum",
                 "dato": "2026-01-28",
                 "punkt": null,
                 "url": null
                }
               ],
               "relaterede": [
                "/referater/2025-12-17-chefforum/#punkt-1"
               ]
              }
             ]
            }

            """,
            await archive.FileAsync(Path)
        );
    }

    [Fact]
    public async Task A_closed_item_has_a_number_an_address_and_nothing_else()
    {
        var archive = Archive(Meeting("2026-01-13", ClosedItem(4), ClosedItem(5) with { CaseNumber = Number("00.01.00-A00-1-25") }));

        using var json = JsonDocument.Parse(await archive.FileAsync(Path));
        var items = json.RootElement.GetProperty("punkter");
        Assert.Equal(["nummer", "url", "lukket"], items[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["nummer", "url", "lukket", "journalnummer"], items[1].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task What_is_not_known_is_null()
    {
        using var json = JsonDocument.Parse(await Archive(Meeting("2026-01-13", Item(1, "Velkomst"))).FileAsync(Path));

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("tid").ValueKind);
        var item = json.RootElement.GetProperty("punkter")[0];
        foreach (var name in new[] { "journalnummer", "varighed_min", "beslutning", "udfald" })
        {
            Assert.Equal(JsonValueKind.Null, item.GetProperty(name).ValueKind);
        }
    }
}
