using System.Globalization;
using System.Text;
using MinutesSite.Compose;
using MinutesSite.Fields;
using MinutesSite.Import.Recognise;
using MinutesSite.Import.Recognise.People;

namespace MinutesSite.Import;

/// <summary>The file that content/ wants, of what the recogniser found.</summary>
public static class WriteMinutes
{
    private const string FrontMatterEnd = "\n---\n";

    /// <summary>
    /// The whole file. Closed items are closed in the front matter; they have their number alone, as git keeps what was ever written,
    /// unless their words were asked for. What the source says and no field has is kept in the front matter as comments.
    /// </summary>
    public static string Text(RecognisedMinutes minutes)
    {
        var text = MinutesMarkdown.Write(minutes.Meeting);
        var body = text[(text.IndexOf(FrontMatterEnd, StringComparison.Ordinal) + FrontMatterEnd.Length)..];
        return FrontMatter(minutes) + body;
    }

    private static string FrontMatter(RecognisedMinutes minutes)
    {
        var meeting = minutes.Meeting;
        var file = new StringBuilder("---\n", 2048);
        Line(file, "forum", YamlScalar.Scalar(meeting.Forum.Value));
        Line(file, "dato", meeting.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (minutes.IsAgenda)
        {
            Line(file, "status", "dagsorden");
        }

        Time(file, "tid", meeting.Time);
        Time(file, "slut", minutes.End);
        Text(file, "mødested", meeting.Venue, "");
        People(file, "deltagere", minutes.Present);
        People(file, "afbud", minutes.Absent);
        if (meeting.Items.Any(item => item.CaseNumber is not null))
        {
            file.Append("journalnumre:\n");
            foreach (var item in meeting.Items)
            {
                file.Append("  - ").Append(item.CaseNumber is { } number ? YamlScalar.Scalar(number.Value.Value) : "null").Append('\n');
            }
        }

        Text(file, "kilde", meeting.OfficialDocument, "");
        Items(file, minutes);
        foreach (var line in minutes.Unplaced)
        {
            file.Append("# ").Append(line.Text).Append('\n');
        }

        return file.Append("---\n").ToString();
    }

    private static void Items(StringBuilder file, RecognisedMinutes minutes)
    {
        var started = false;
        foreach (var item in minutes.Meeting.Items.Select(item => item.Number))
        {
            string[] said =
            [
                .. minutes.ClosedItems.Contains(item) ? (string[])["lukket: true"] : [],
                .. minutes.SecondNumbers.TryGetValue(item, out var second) ? (string[])["sagsnummer: " + YamlScalar.Scalar(second)] : [],
            ];
            if (said.Length > 0)
            {
                file.Append(started ? "" : "punkter:\n")
                    .Append(CultureInfo.InvariantCulture, $"  {item}: {{ {string.Join(", ", said)} }}\n");
                started = true;
            }
        }
    }

    private static void People(StringBuilder file, string key, IReadOnlyList<Attendee> people)
    {
        file.Append(key).Append(people.Count == 0 ? ": []\n" : ":\n");
        foreach (var person in people)
        {
            file.Append("  - navn: ").Append(YamlScalar.Scalar(person.Name)).Append('\n');
            Text(file, "titel", person.Title, "    ");
            Text(file, "parti", person.Party, "    ");
            Text(file, "gruppe", person.Group, "    ");
            Text(file, "initialer", person.Initials, "    ");
            Text(file, "stedfortræder_for", person.DeputyFor, "    ");
            if (person.NotIn.Count > 0)
            {
                file.Append("    deltog_ikke_i: [").AppendJoin(", ", person.NotIn).Append("]\n");
            }

            if (person.WithoutNotice)
            {
                file.Append("    uden_afbud: true\n");
            }
        }
    }

    private static void Text(StringBuilder file, string key, string? value, string indent)
    {
        if (value is not null)
        {
            file.Append(indent);
            Line(file, key, YamlScalar.Scalar(value));
        }
    }

    private static void Time(StringBuilder file, string key, TimeOnly? time)
    {
        if (time is { } known)
        {
            Line(file, key, $"\"{known.ToString("HH:mm", CultureInfo.InvariantCulture)}\"");
        }
    }

    private static void Line(StringBuilder file, string key, string value) => file.Append(key).Append(": ").Append(value).Append('\n');
}
