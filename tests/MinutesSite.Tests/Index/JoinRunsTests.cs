using MinutesSite.Index;
using MinutesSite.Tests.Render;

namespace MinutesSite.Tests.Index;

public sealed class JoinRunsTests
{
    private static readonly SearchItems Items = new(
        MadeUp.Archive(
            MadeUp.Meeting("2026-02-10", MadeUp.Item(1, "Cykelstier i Nordby"), MadeUp.Item(2, "Havnens fremtid, se 14. januar 2026")),
            MadeUp.Meeting("2026-01-13", MadeUp.Item(1, "Cykelstier og stier"), MadeUp.Item(2, "Post til havn@nordby.example")),
            MadeUp.Meeting("2025-12-16", MadeUp.Item(1, "Nordby Havn") with { CaseNumber = MadeUp.Number("05.04.06-P20-1-25") }) with
            {
                Participants = [MadeUp.Person("Ida Holm")],
            },
            MadeUp.Meeting("2025-11-18", MadeUp.Item(1, "Budget"), MadeUp.Item(2, "Eventuelt"), MadeUp.Item(3, "Færger")) with
            {
                Participants = [MadeUp.Person("Bo Krog")],
            }
        )
    );

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(1, 2, 3, 4)]
    public void What_is_read_does_not_depend_on_where_the_runs_are_divided(params int[] divisions)
    {
        int[] ends = [0, .. divisions, Items.All.Count];
        var divided = JoinRuns.Of([.. ends.Zip(ends.Skip(1), (start, end) => ReadRun.Of(Items, start..end))]);
        var whole = JoinRuns.Of([ReadRun.Of(Items, ..)]);

        Assert.Equal(Named(whole), Named(divided));
        Assert.Equal(Counted(whole), Counted(divided));
        Assert.Equal(whole.Terms.Order(StringComparer.Ordinal), divided.Terms.Order(StringComparer.Ordinal));
        Assert.Equal(whole.AverageLengths(), divided.AverageLengths());
    }

    [Fact]
    public void Every_item_has_the_people_and_the_day_of_its_meeting()
    {
        var reading = Reading.Of(Items);

        Assert.All(
            reading.Items,
            (item, id) =>
            {
                var meeting = Items.MeetingOf(Items.All[id]);
                Assert.Contains(($"@{meeting.Date:yyyyMMdd}", Field.Date), NamesOf(reading, item));
                Assert.Contains(("chefforum", Field.Forum), NamesOf(reading, item));
                Assert.Equal(
                    meeting.Participants.SelectMany(one => one.Participant.Name.ToLowerInvariant().Split(' ')),
                    NamesOf(reading, item).Where(one => one.Field == Field.Participants).Select(one => one.Name)
                );
            }
        );
    }

    private static List<List<(string Name, Field Field)>> Named(Reading reading) =>
        [.. reading.Items.Select(item => NamesOf(reading, item))];

    private static List<(string Name, Field Field)> NamesOf(Reading reading, uint[] item) =>
        [
            .. item.Select(occurrence =>
            {
                var (number, field) = Reading.At(occurrence);
                return (number < reading.Words.Count ? reading.Words[number] : reading.Terms[number - reading.Words.Count], field);
            }),
        ];

    private static IEnumerable<(string Word, int Count)> Counted(Reading reading) =>
        reading.Words.Zip(reading.Counts).OrderBy(word => word.First, StringComparer.Ordinal);
}
