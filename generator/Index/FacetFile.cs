namespace MinutesSite.Index;

/// <summary>
/// facets.bin: what every item can be filtered by, column by column. How many meetings there are; for each, newest first: its forum; then
/// for each: how many days it is before the one before (the first: its day from 0001-01-01); then for each: how many people were there
/// and their numbers. For each item, by id: its meeting, as the step from the item before (twice the step, or one less than twice the
/// step back); then for each its outcome (one past the last for none); then how many topics it has and their numbers; then how many
/// people it names who were not there and their numbers. All numbers are varints; names are in the manifest.
/// </summary>
internal static class FacetFile
{
    public static byte[] Of(FacetValues values)
    {
        var writer = new ByteWriter();
        Meetings(writer, values);
        var items = values.Items.All;
        var before = 0;
        foreach (var item in items)
        {
            var step = item.Meeting - before;
            writer.Number(step >= 0 ? 2 * step : (-2 * step) - 1);
            before = item.Meeting;
        }

        foreach (var outcome in values.Outcome)
        {
            writer.Number(outcome);
        }

        foreach (var topics in values.TopicsOf)
        {
            List(writer, topics);
        }

        for (var id = 0; id < items.Count; id++)
        {
            List(writer, [.. values.PeopleOf[id].Except(values.PeopleOfMeeting[items[id].Meeting])]);
        }

        return Deflated.Of(writer.Written);
    }

    private static void Meetings(ByteWriter writer, FacetValues values)
    {
        var meetings = values.Items.Archive.Meetings;
        writer.Number(meetings.Count);
        foreach (var forum in values.ForumOfMeeting)
        {
            writer.Number(forum);
        }

        var before = 0;
        foreach (var meeting in meetings)
        {
            writer.Number(Math.Abs(meeting.Date.DayNumber - before));
            before = meeting.Date.DayNumber;
        }

        foreach (var people in values.PeopleOfMeeting)
        {
            List(writer, people);
        }
    }

    private static void List(ByteWriter writer, int[] numbers)
    {
        writer.Number(numbers.Length);
        foreach (var number in numbers)
        {
            writer.Number(number);
        }
    }
}
