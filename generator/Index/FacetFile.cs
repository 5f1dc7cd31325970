namespace MinutesSite.Index;

/// <summary>
/// facets.bin: what every item can be filtered by. For each meeting, newest first: its forum, how many people were there, their
/// numbers, and how many items it has; for each of these: its outcome (one past the last for none), how many topics it has, their numbers, how many
/// people it names who were not there, their numbers. All numbers are varints; names are in the manifest.
/// </summary>
internal static class FacetFile
{
    public static byte[] Of(FacetValues values)
    {
        var writer = new ByteWriter();
        var id = 0;
        for (var meeting = 0; meeting < values.PeopleOfMeeting.Count; meeting++)
        {
            var end = id;
            while (end < values.Items.All.Count && values.Items.All[end].Meeting == meeting)
            {
                end++;
            }

            writer.Number(id < end ? values.Forum[id] : 0);
            List(writer, values.PeopleOfMeeting[meeting]);
            writer.Number(end - id);
            for (; id < end; id++)
            {
                writer.Number(values.Outcome[id]);
                List(writer, values.TopicsOf[id]);
                List(writer, [.. values.PeopleOf[id].Except(values.PeopleOfMeeting[meeting])]);
            }
        }

        return Deflated.Of(writer.Written);
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
