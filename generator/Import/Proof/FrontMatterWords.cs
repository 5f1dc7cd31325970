using System.Collections.Frozen;
using System.Globalization;
using MinutesSite.Import.Recognise;

namespace MinutesSite.Import.Proof;

/// <summary>What became of a word on a field's line.</summary>
public enum FieldWord
{
    /// <summary>No field says it.</summary>
    Lost,

    /// <summary>A field says it, or it is a label.</summary>
    Carried,
}

/// <summary>The words of a file's front matter, for the lines of the source whose words became fields.</summary>
public sealed class FrontMatterWords
{
    // Labels and the words around a date. They are no information: the keys of the front matter say the same.
    private static readonly FrozenSet<string> Labels = new[]
    {
        "referat",
        "mødereferat",
        "beslutningsreferat",
        "beslutningsprotokol",
        "protokol",
        "dagsorden",
        "åbent",
        "åben",
        "åbne",
        "offentligt",
        "godkendt",
        "foreløbigt",
        "udkast",
        "udskrift",
        "af",
        "fra",
        "for",
        "i",
        "over",
        "til",
        "det",
        "et",
        "ordinært",
        "ordinære",
        "ekstraordinært",
        "ekstraordinære",
        "møde",
        "mødet",
        "mødets",
        "den",
        "d",
        "dato",
        "kl",
        "klokken",
        "og",
        "del",
        "nr",
        "med",
        "vedr",
        "vedrørende",
        "mødedato",
        "mødetidspunkt",
        "tidspunkt",
        "tid",
        "mødedag",
        "klokkeslæt",
        "mødestart",
        "mødetid",
        "starttidspunkt",
        "start",
        "starter",
        "startet",
        "begyndelse",
        "mødested",
        "mødelokale",
        "sted",
        "lokale",
        "lokation",
        "mødedeltagere",
        "mødedeltager",
        "deltagere",
        "deltager",
        "deltog",
        "øvrige",
        "fremmødte",
        "tilstedeværende",
        "mødt",
        "fravær",
        "hvem",
        "hvor",
        "hvornår",
        "her",
        "starttid",
        "sluttid",
        "begyndte",
        "startede",
        "sluttede",
        "mødte",
        "stede",
        "til",
        "var",
        "også",
        "desuden",
        "medlemmer",
        "faste",
        "lukket",
        "fortroligt",
        "beslutninger",
        "mødefakta",
        "mødeinformation",
        "mødeoplysninger",
        "afholdt",
        "holdes",
        "slut",
        "slutter",
        "sluttede",
        "sluttid",
        "sluttidspunkt",
        "mødeslut",
        "hævet",
        "afsluttet",
        "afslutning",
        "uden",
        "følgende",
        "der",
        "er",
        "modtaget",
        "tilstede",
        "fremmødt",
        "deltagende",
        "parti",
        "titel",
        "ja",
        "nej",
        "x",
        "sag",
        "sager",
        "punkt",
        "punkter",
        "pkt",
        "på",
        "ved",
        "adresse",
        "hvor",
        "ordinær",
        "ekstraordinær",
        "konstituerende",
        "bestyrelse",
        "nævn",
        "medlem",
        "rådets",
        "bestyrelsens",
        "begyndte",
        "møder",
        "stedfortræder",
        "suppleant",
        "afbud",
        "fraværende",
        "meldt",
        "har",
        "ikke",
        "udeblevet",
        "udvalgets",
        "udvalgs",
        "navn",
        "forum",
        "mødeforum",
        "udvalg",
        "råd",
        "organ",
        "ingen",
        "intet",
        "referatet",
        "dagsordenen",
        "protokollen",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Keys = ["navn:", "titel:", "parti:", "gruppe:", "initialer:", "stedfortræder_for:", "mødested:"];

    private readonly DateOnly date;
    private readonly IReadOnlyList<TimeOnly> times;
    private readonly HashSet<string> forum = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> left = new(StringComparer.Ordinal);
    private readonly HashSet<string> unused = new(StringComparer.Ordinal);

    private FrontMatterWords(DateOnly date, IReadOnlyList<TimeOnly> times)
    {
        this.date = date;
        this.times = times;
    }

    private static readonly string[] TimeKeys = ["tid:", "slut:"];

    /// <summary>Reads the front matter as the lines of text that it is.</summary>
    public static FrontMatterWords Of(string markdown)
    {
        var lines = markdown.Split('\n').Skip(1).TakeWhile(line => line != "---").ToList();
        var date = DateOnly.ParseExact(Value(lines, "dato:") ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        List<TimeOnly> times =
        [
            .. TimeKeys
                .Select(key => Value(lines, key))
                .OfType<string>()
                .Select(time => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture)),
        ];
        var words = new FrontMatterWords(date, times);
        foreach (var word in Words.Of(Value(lines, "forum:") ?? "", 1, isMarkdown: false))
        {
            words.forum.Add(word.Text);
        }

        var isApology = false;
        foreach (var line in lines)
        {
            isApology = line.StartsWith("afbud:", StringComparison.Ordinal) || (isApology && line.StartsWith(' '));
            var trimmed = line.TrimStart(' ', '-');
            if (Keys.FirstOrDefault(key => trimmed.StartsWith(key, StringComparison.Ordinal)) is { } key)
            {
                // Who sent apologies may be on the list of members as well, and a deputy names whom they stand in for.
                words.Add(Unquoted(trimmed[key.Length..]), isApology || key != "navn:" ? 2 : 1);
            }
            else if (trimmed.StartsWith("deltog_ikke_i:", StringComparison.Ordinal))
            {
                words.AddNumbers(trimmed);
            }
        }

        return words;
    }

    /// <summary>Takes a word of a field's line.</summary>
    /// <param name="word">The word.</param>
    public FieldWord Take(string word)
    {
        if (left.TryGetValue(word, out var count) && count > 0)
        {
            left[word] = count - 1;
            unused.Remove(word);
            return FieldWord.Carried;
        }

        return
            Labels.Contains(word)
            || forum.Contains(word)
            || (word.EndsWith('s') && forum.Contains(word[..^1]))
            || forum.Any(name => ForumName.IsFormOf(word, name))
            || IsOfDate(word)
            || times.Any(time => IsOfTime(word, time))
            ? FieldWord.Carried
            : FieldWord.Lost;
    }

    /// <summary>Sees that every word of the fields was in the source.</summary>
    /// <exception cref="CannotImportException">One was not.</exception>
    /// <param name="all">Every word of the source: an item may say who was away.</param>
    public void CheckAllUsed(IReadOnlySet<string> all)
    {
        // "Referent: Bo Krag" is a title in lower case.
        unused.RemoveWhere(word => all.Contains(word) || all.Contains(char.ToUpperInvariant(word[0]) + word[1..]));
        if (unused.Count > 0)
        {
            throw new CannotImportException(
                $"Ordprøven fejler: '{unused.Order(StringComparer.Ordinal).First()}' står i felterne øverst, men ikke i kilden. Intet er "
                    + "skrevet."
            );
        }
    }

    private bool IsOfDate(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number == date.Day || number == date.Month || number == date.Year || number == date.Year % 100;
        }

        var lower = word.ToLowerInvariant();
        return lower.Length >= 3
            && (
                DanishDates.WeekdayOf(date).StartsWith(lower, StringComparison.Ordinal)
                || DanishDates.Spoken(date).Split(' ')[1].StartsWith(lower, StringComparison.Ordinal)
                || (lower == "sept" && date.Month == 9)
                || date.ToString("MMMM dddd", CultureInfo.InvariantCulture)
                    .Split(' ')
                    .Any(name => name.StartsWith(lower, StringComparison.OrdinalIgnoreCase))
            );
    }

    private static bool IsOfTime(string word, TimeOnly at) =>
        word == "00"
        || (
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (number == at.Hour || number == at.Minute)
        );

    private void Add(string value, int often)
    {
        foreach (var word in Words.Of(value, 1, isMarkdown: false))
        {
            left[word.Text] = left.GetValueOrDefault(word.Text) + often;
            unused.Add(word.Text);
        }
    }

    // "sag 12-14" is three numbers in the field, of which the source has two.
    private void AddNumbers(string value)
    {
        foreach (var word in Words.Of(value, 1, isMarkdown: false).Where(word => word.Text.All(char.IsDigit)))
        {
            left[word.Text] = left.GetValueOrDefault(word.Text) + 1;
        }
    }

    private static string? Value(List<string> lines, string key) =>
        lines.Find(line => line.StartsWith(key, StringComparison.Ordinal)) is { } line ? Unquoted(line[key.Length..]) : null;

    private static string Unquoted(string value)
    {
        var trimmed = value.Trim();
        return trimmed.Length > 1 && trimmed[0] == '"'
            ? trimmed[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
            : trimmed;
    }
}
