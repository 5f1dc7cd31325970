using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>An entry of a list of people, taken apart: name, title, party, initials, deputy, items without them.</summary>
public static partial class ReadAttendee
{
    private const int MostItems = 200;

    private static readonly FrozenSet<string> Offices = new[]
    {
        "formand",
        "forperson",
        "forkvinde",
        "næstformand",
        "næstforperson",
        "borgmester",
        "viceborgmester",
        "udvalgsformand",
        "rådmand",
        "skoleleder",
        "afdelingsleder",
        "sognepræst",
        "provst",
        "kasserer",
        "sekretær",
        "kirkeværge",
        "kontaktperson",
        "regionsrådsformand",
        "direktør",
        "kommunaldirektør",
        "inspektør",
        "leder",
        "daglig leder",
        "referent",
        "præst",
        "byrådsmedlem",
        "centerleder",
        "centerchef",
        "sekretariatschef",
        "afdelingschef",
        "borgmesteren",
        "rådmand",
        "forstander",
        "dommer",
        "biskop",
        "domprovst",
        "professor",
        "arkitekt",
        "advokat",
        "ingeniør",
        "koordinator",
        "ordstyrer",
        "mødeleder",
        "mødesekretær",
        "protokolfører",
        "regionsrådsmedlem",
        "suppleant",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // "havnechef", "ungdomsskoleleder": offices of one place are words with one of these at their end.
    private static readonly string[] Endings =
    [
        "chef",
        "direktør",
        "leder",
        "konsulent",
        "formand",
        "forperson",
        "mester",
        "sekretær",
        "præst",
        "inspektør",
        "pædagog",
        "lærer",
        "koordinator",
        "jurist",
        "medlem",
        "rektor",
        "læge",
        "sygeplejerske",
        "kyndig",
        "repræsentant",
        "medarbejder",
        "forsker",
        "assistent",
        "vært",
        "kasserer",
        "organist",
        "kordegn",
        "graver",
        "suppleant",
        "rådgiver",
        "specialist",
    ];

    /// <summary>Takes an entry apart.</summary>
    /// <param name="person">The entry: a name, and what stands behind it.</param>
    /// <param name="initialsAreUsual">Whether most of the file's short words behind names are initials, so that one that could be a party
    /// is not.</param>
    /// <param name="isAbsent">Whether the list is of those who were not there, so that items behind a name are those without them.</param>
    public static Attendee Of(Participant person, bool initialsAreUsual, bool isAbsent = false)
    {
        var (name, office) = WithoutOffice(ForItems().Replace(person.Name.Trim(), ""));
        var made = new Attendee(name, person.At);
        made = Deputised(made);
        var parts = (person.Title ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).ToList();
        while (parts.Count > 0 && Take(made, parts[0], initialsAreUsual, isAbsent) is { } first)
        {
            made = first;
            parts.RemoveAt(0);
        }

        while (parts.Count > 0 && Take(made, parts[^1], initialsAreUsual, isAbsent) is { } last)
        {
            made = last;
            parts.RemoveAt(parts.Count - 1);
        }

        var title = string.Join(", ", office is null ? parts : parts.Prepend(office));
        return made with { Title = title.Length == 0 ? null : title };
    }

    /// <summary>Whether a name begins with an office ("Formand Asta Lund"), and the two apart.</summary>
    public static (string Name, string? Office) WithoutOffice(string name)
    {
        var match = OfficeBefore().Match(name);
        return match.Success && (IsOffice(match.Groups["office"].Value) || IsCalling(match.Groups["office"].Value))
            ? (name[match.Length..].Trim(), match.Groups["office"].Value)
            : (name, null);
    }

    /// <summary>The item numbers that words name: "sag 12-13", "punkt 4 og 7"; empty where they name none.</summary>
    public static IReadOnlyList<int> ItemsIn(string text)
    {
        if (Items().Match(text) is not { Success: true } match)
        {
            return [];
        }

        var numbers = new List<int>();
        foreach (Match part in NumberOrRange().Matches(match.Groups["numbers"].Value))
        {
            var from = int.Parse(part.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
            var to = part.Groups["to"].Success ? int.Parse(part.Groups["to"].ValueSpan, CultureInfo.InvariantCulture) : from;
            numbers.AddRange(Enumerable.Range(from, Math.Clamp(to - from + 1, 1, MostItems)));
        }

        return numbers;
    }

    // A word in small letters before a name says what the person is: "domprovst Bo Krag", "murermester Asta Lund".
    private static bool IsCalling(string word) => word.Length > 3 && word.All(c => char.IsLower(c) || c == '-') && !Joining.Contains(word);

    private static readonly FrozenSet<string> Joining = new[]
    {
        "samt",
        "fra",
        "for",
        "med",
        "ved",
        "under",
        "uden",
        "til",
        "som",
        "afbud",
        "deltog",
        "mødte",
        "også",
        "desuden",
        "heraf",
        "eller",
        "men",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsOffice(string words)
    {
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return Offices.Contains(words)
            || Offices.Contains(last)
            || Endings.Any(ending => last.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static Attendee? Take(Attendee person, string part, bool initialsAreUsual, bool isAbsent)
    {
        var code = part.Trim('(', ')', '.', ' ');
        if (person.Initials is null && PersonCode.IsInitialsOf(person.Name, code) && (initialsAreUsual || !PersonCode.IsParty(code)))
        {
            return person with { Initials = code };
        }

        if (person.Party is null && PersonCode.IsParty(code))
        {
            return person with { Party = code };
        }

        if (For().Match(part) is { Success: true } deputy)
        {
            return person with { DeputyFor = deputy.Groups["name"].Value };
        }

        if (By().Match(part) is { Success: true } by)
        {
            return person with { Deputy = by.Groups["name"].Value };
        }

        // Whom a list of those present names with items came for these alone.
        return (isAbsent || part.Contains("ikke", StringComparison.OrdinalIgnoreCase)) && ItemsIn(part) is { Count: > 0 } items
            ? person with
            {
                NotIn = items,
            }
            : null;
    }

    // "Gro Vang for Erik Toft", "Erik Toft stedfortræder Gro Vang"
    private static Attendee Deputised(Attendee person)
    {
        if (Instead().Match(person.Name) is { Success: true } instead)
        {
            return person with { Name = instead.Groups["who"].Value, DeputyFor = instead.Groups["name"].Value };
        }

        return Came().Match(person.Name) is { Success: true } came
            ? person with
            {
                Name = came.Groups["who"].Value,
                Deputy = came.Groups["name"].Value,
            }
            : person;
    }

    private const string Person = @"\p{Lu}[\p{L}'.-]+(?:\s+\p{Lu}[\p{L}'.-]*){1,4}";

    private const string DeputyWord = @"(?:(?:personlig|1\.|2\.)\s+)?(?:stedfortræder|suppleant|afløser)";

    [GeneratedRegex(
        @"^(?<office>(?:[1-3]\.\s*|daglig\s+|konstitueret\s+|faglig\s+)?\p{L}[\p{L}-]+)\s*:?\s+(?=\p{Lu}[\p{L}'.-]+\s+\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfficeBefore();

    [GeneratedRegex(
        "^(?:(?:som\\s+)?" + DeputyWord + @"\s+for|i\s+stedet\s+for|for)\s+(?<name>" + Person + ")$",
        RegexOptions.CultureInvariant | RegexOptions.None
    )]
    private static partial Regex For();

    [GeneratedRegex("^" + DeputyWord + @"(?:\s+(?:er|var))?\s*:?\s+(?<name>" + Person + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(
        "^(?<who>"
            + Person
            + @"),?\s+(?:(?:(?:deltog\s+)?som\s+)?"
            + DeputyWord
            + @"\s+for|i\s+stedet\s+for|for)\s+(?<name>"
            + Person
            + ")$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Instead();

    [GeneratedRegex(
        "^(?<who>" + Person + @"),?\s+(?:med\s+)?(?i:" + DeputyWord + @")(?:\s+(?:er|var))?\s*:?\s+(?<name>" + Person + ")$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Came();

    // "Kent Bang fra pkt. 3", "Pia Holm under pkt. 3": who came for these items came.
    [GeneratedRegex(
        @"\s+(?:kun\s+)?(?:fra|til|under|ved|til\s+og\s+med|t\.o\.m\.)\s+(?:pkt|punkt|sag)\b.*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ForItems();

    [GeneratedRegex(
        @"\b(?:sag(?:er|erne)?|punkt(?:er|erne)?|pkt\.?)\s*(?:nr\.?\s*)?(?<numbers>[0-9]{1,3}(?:\s*(?:-|–|og|til|,)\s*[0-9]{1,3})*)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Items();

    [GeneratedRegex(@"(?<from>[0-9]{1,3})(?:\s*(?:-|–|til)\s*(?<to>[0-9]{1,3}))?", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOrRange();
}
