using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using MinutesSite.Index;

namespace MinutesSite.Serve;

/// <summary>
/// Reads what there is to search from a built site: <c>api/referater.json</c> names the meetings, each meeting's <c>index.json</c> has
/// its items. What is closed is not in these files but for what may be said.
/// </summary>
internal static class ReadServedSite
{
    private const string NothingToNote = "Intet at bemærke";

    /// <summary>The open items of all meetings, the newest meeting first, in the order of the agenda.</summary>
    /// <param name="output">The folder of the built site.</param>
    /// <exception cref="ServeFailed">It holds no built site, or a file cannot be read.</exception>
    public static IReadOnlyList<FoundItem> Items(string output)
    {
        try
        {
            using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "api", "referater.json")));
            var ids = list.RootElement.EnumerateArray().Select(meeting => meeting.GetProperty("id").GetString()!).ToArray();
            var people = NamedPeople.Of(output);
            var items = new ConcurrentDictionary<int, IReadOnlyList<FoundItem>>();
            Parallel.For(0, ids.Length, at => items[at] = Meeting(Path.Combine(output, "referater", ids[at], "index.json"), people));
            return [.. Enumerable.Range(0, ids.Length).SelectMany(at => items[at])];
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or JsonException)
        {
            throw ServeFailed.NoSite(output, missing);
        }
        catch (AggregateException missing) when (missing.InnerException is IOException or UnauthorizedAccessException or JsonException)
        {
            throw ServeFailed.NoSite(output, missing.InnerException);
        }
    }

    private static List<FoundItem> Meeting(string file, NamedPeople people)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var meeting = json.RootElement;
        var forum = Text(meeting, "forum") ?? "";
        var date = DateOnly.ParseExact(Text(meeting, "dato")!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var participants = Array(meeting, "deltagere")
            .Select(person => people.NameAt(Text(person, "url")) ?? Text(person, "navn") ?? "")
            .ToList();
        var found = new List<FoundItem>();
        foreach (var item in Array(meeting, "punkter"))
        {
            var texts = Texts(item);
            if (texts.Count == 0)
            {
                continue;
            }

            var named = people.In(texts.Select(text => text.Value)).Except(participants, StringComparer.Ordinal).ToList();
            texts.AddRange(named.Select(name => new ServedText(Field.PeopleNamed, name)));
            texts.AddRange(participants.Select(name => new ServedText(Field.Participants, name)));
            texts.Add(new(Field.Forum, forum));
            var outcome = Text(item, "udfald");
            if (outcome is not (null or "andet"))
            {
                texts.Add(new(Field.Outcome, outcome));
            }

            var served = new ServedItem(
                Text(item, "url")!,
                Text(item, "titel") ?? "",
                forum,
                date,
                outcome,
                [.. Strings(item, "emner")],
                [.. participants.Concat(named)]
            )
            {
                Status = Text(meeting, "status") is "dagsorden" ? "dagsorden" : null,
            };
            found.Add(new(served, texts, [.. new[] { Text(item, "journalnummer"), Text(item, "sagsnummer") }.OfType<string>()]));
        }

        return found;
    }

    /// <summary>The title, the decision, then the rest. A closed item has its public part only; one without any has none.</summary>
    private static List<ServedText> Texts(JsonElement item)
    {
        var texts = new List<ServedText>();
        Add(Field.Title, Text(item, "titel"));
        Add(Field.Decision, Text(item, "beslutning"));
        foreach (var section in Array(item, "afsnit"))
        {
            var heading = Text(section, "overskrift") ?? "";
            var body = Text(section, "tekst") ?? "";
            if (heading is "Beslutning" || body.Trim().TrimEnd('.') == NothingToNote)
            {
                continue;
            }

            var field = heading switch
            {
                "Resumé" => Field.Summary,
                "Bilag" => Field.Attachments,
                _ => Field.Body,
            };
            foreach (var line in body.Split('\n'))
            {
                Add(field, line);
            }
        }

        foreach (var topic in Strings(item, "emner"))
        {
            Add(Field.Topics, topic);
        }

        if (!texts.Exists(text => text.Field == Field.Attachments))
        {
            foreach (var attachment in Array(item, "bilag"))
            {
                Add(Field.Attachments, Text(attachment, "titel"));
            }
        }

        return texts;

        void Add(Field field, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                texts.Add(new(field, text));
            }
        }
    }

    private static IEnumerable<JsonElement> Array(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<string> Strings(JsonElement of, string name) =>
        Array(of, name).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!);

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
