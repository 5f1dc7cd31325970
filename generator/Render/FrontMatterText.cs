using System.Globalization;
using System.Text;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render;

/// <summary>A meeting's front matter, in the order in which editors are used to see it.</summary>
internal static class FrontMatterText
{
    public static void Append(StringBuilder file, Meeting meeting)
    {
        file.Append("---\n");
        Line(file, "forum", YamlText.Scalar(meeting.Forum.Value));
        Line(file, "dato", DanishDates.Iso(meeting.Date.Value));
        if (meeting.Time is { } time)
        {
            Line(file, "tid", $"\"{time.ToString("HH:mm", CultureInfo.InvariantCulture)}\"");
        }

        if (meeting.Venue is { } venue)
        {
            Line(file, "mødested", YamlText.Scalar(venue));
        }

        if (meeting.Publication == Publication.Open)
        {
            AppendPeople(file, "deltagere", meeting.Participants);
            AppendPeople(file, "afbud", meeting.Apologies);
            AppendCaseNumbers(file, meeting.Items);
            AppendTexts(file, "emner", meeting.Topics);
            AppendItems(file, meeting.Items);
        }

        AppendPublication(file, meeting);
        file.Append("---\n");
    }

    private static void AppendPublication(StringBuilder file, Meeting meeting)
    {
        if (meeting.IsDraft)
        {
            Line(file, "udkast", "true");
        }

        if (meeting.Publication == Publication.Closed)
        {
            Line(file, "lukket", "true");
        }

        if (meeting.Publication == Publication.Withdrawn)
        {
            Line(file, "trukket", YamlText.Scalar(meeting.WithdrawnBecause ?? ""));
        }

        if (meeting.Number > 1)
        {
            Line(file, "nr", meeting.Number.ToString(CultureInfo.InvariantCulture));
        }

        AppendTexts(file, "alias", meeting.Aliases);
        if (meeting.IsShortened)
        {
            Line(file, "gengivelse", "forkortet");
        }

        if (meeting.OfficialDocument is { } document)
        {
            Line(file, "kilde", YamlText.Scalar(document));
        }
    }

    private static void Line(StringBuilder file, string key, string value) => file.Append(key).Append(": ").Append(value).Append('\n');

    private static void AppendPeople(StringBuilder file, string key, IReadOnlyList<Participant> people)
    {
        file.Append(key).Append(people.Count == 0 ? ": []\n" : ":\n");
        foreach (var person in people)
        {
            file.Append("  - navn: ").Append(YamlText.Scalar(person.Name)).Append('\n');
            if (person.Title is { } title)
            {
                file.Append("    titel: ").Append(YamlText.Scalar(title)).Append('\n');
            }
        }
    }

    private static void AppendCaseNumbers(StringBuilder file, IReadOnlyList<AgendaItem> items)
    {
        if (items.All(item => item.CaseNumber is null))
        {
            return;
        }

        file.Append("journalnumre:\n");
        foreach (var item in items)
        {
            file.Append("  - ").Append(item.CaseNumber is { } number ? YamlText.Scalar(number.Value.Value) : "null").Append('\n');
        }
    }

    private static void AppendTexts(StringBuilder file, string key, IReadOnlyList<Sourced<string>> texts)
    {
        if (texts.Count > 0)
        {
            Line(file, key, Flow(texts));
        }
    }

    private static void AppendItems(StringBuilder file, IReadOnlyList<AgendaItem> items)
    {
        var started = false;
        foreach (var item in items)
        {
            List<string> said = [];
            if (item.IsClosed)
            {
                said.Add("lukket: true");
                if (item.CaseNumber is not null)
                {
                    said.Add("vis_journalnummer: true");
                }
            }
            else
            {
                if (item.Topics.Count > 0)
                {
                    said.Add("emner: " + Flow(item.Topics));
                }

                if (item.OutcomeOverride is { } outcome)
                {
                    said.Add("udfald: " + outcome.Danish());
                }
            }

            if (said.Count > 0)
            {
                file.Append(started ? "" : "punkter:\n").Append(CultureInfo.InvariantCulture, $"  {item.Number}: {{ {string.Join(", ", said)} }}\n");
                started = true;
            }
        }
    }

    private static string Flow(IReadOnlyList<Sourced<string>> texts) => $"[{string.Join(", ", texts.Select(text => YamlText.Scalar(text.Value)))}]";
}
