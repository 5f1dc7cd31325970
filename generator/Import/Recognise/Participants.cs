using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>A list of people: "Navn (Titel), Navn (Titel)", a line each, with or without titles.</summary>
public static partial class Participants
{
    private static readonly FrozenSet<string> TitleWords = new[]
    {
        "chef",
        "direktør",
        "leder",
        "konsulent",
        "formand",
        "forperson",
        "borgmester",
        "sekretær",
        "næstformand",
        "repræsentant",
        "medarbejder",
        "specialist",
        "koordinator",
        "jurist",
        "økonom",
        "rådmand",
        "fuldmægtig",
        "næstforperson",
        "suppleant",
        "tr",
        "amr",
        "ftr",
        "inspektør",
        "rektor",
        "pædagog",
        "referent",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The people on the lines of a field.</summary>
    public static IReadOnlyList<Participant> In(IReadOnlyList<string> lines, SourcePosition at)
    {
        var people = new List<Participant>();
        foreach (var line in lines)
        {
            foreach (var entry in Entries(line))
            {
                if (Person(entry, at) is { } person)
                {
                    people.Add(person);
                }
            }
        }

        return people;
    }

    /// <summary>
    /// What a line calls the group of people that follows ("Ledelsesrepræsentanter:"), with its colon; empty where it names none.
    /// </summary>
    public static string GroupIn(string line) =>
        Group().Match(line) is { Success: true } match
        && !(match.Groups["name"].Value.Contains(' ', StringComparison.Ordinal) && IsName(match.Groups["name"].Value))
            ? match.Value
            : "";

    /// <summary>Whether a line is a list of people or one person, so that it may go on the line before.</summary>
    public static bool IsPlausible(string line) =>
        line.Length > 0
        && (
            (line.Contains('(', StringComparison.Ordinal) && !Sentence().IsMatch(line))
            || GroupIn(line).Length > 0
            || Entries(line).All(entry => IsName(People.ReadAttendee.WithoutOffice(entry.Split(',')[0]).Name))
        );

    /// <summary>
    /// Whether a line is cut in the middle: a parenthesis is open, it ends in a sign or word that something follows, or its last name is
    /// not whole.
    /// </summary>
    public static bool GoesOn(string line) =>
        line.Count(c => c == '(') > line.Count(c => c == ')')
        || line.TrimEnd() is [.., ',' or '&' or '+']
        || line.EndsWith(" og", StringComparison.Ordinal)
        || line.EndsWith(" for", StringComparison.Ordinal)
        || EndsInOffice().IsMatch(line)
        || EndsInsideName(line);

    /// <summary>
    /// The place in a line where parentheses do not pair, or a name with its title stands inside another's; null where all is well.
    /// </summary>
    public static string? OddParentheses(string line)
    {
        var open = new Stack<int>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '(')
            {
                open.Push(i);
            }
            else if (line[i] == ')' && !open.TryPop(out _))
            {
                return Around(line, i);
            }
        }

        return Unclosed().Match(line) is { Success: true } match ? Around(line, match.Index)
            : open.TryPeek(out var last) ? Around(line, last)
            : null;
    }

    private static string Around(string line, int at) => line[Math.Max(0, at - 25)..Math.Min(line.Length, at + 35)].Trim();

    // "…, Mette Sund (Chef), Jens": the others have a title or a surname.
    private static bool EndsInsideName(string line)
    {
        var parts = SplitOutside(line, ',');
        return parts.Count > 1
            && IsName(parts[^1])
            && !parts[^1].Contains('(', StringComparison.Ordinal)
            && (
                parts.SkipLast(1).All(part => part.EndsWith(')'))
                || (
                    !parts[^1].Contains(' ', StringComparison.Ordinal)
                    && parts.SkipLast(1).All(part => IsName(part) && part.Contains(' ', StringComparison.Ordinal))
                )
            );
    }

    private static IEnumerable<string> Entries(string line)
    {
        var text = WithClosedParentheses(
            ApologyInParentheses()
                .Replace(CommaBeforeParenthesis().Replace(CommaBeforeAnd().Replace(line.Trim().TrimEnd('.', ';', ','), ", "), " "), " – $1")
        );
        var parts = SplitOutside(text, text.Contains(';', StringComparison.Ordinal) ? ';' : ',');
        if (parts.Count > 1 && !text.Contains(';', StringComparison.Ordinal) && IsOneWithTitle(parts))
        {
            return [text];
        }

        return (text.Contains(';', StringComparison.Ordinal) ? parts : WithTitlesBehind(parts)).SelectMany(Conjoined);
    }

    // "Ida Holm (A), borgmester, Per Dam (V)": what is no name goes with the name before it.
    private static List<string> WithTitlesBehind(List<string> parts)
    {
        var entries = new List<string>(parts.Count);
        foreach (var part in parts)
        {
            var isTitle =
                entries.Count > 0
                && !part.Contains('(', StringComparison.Ordinal)
                && People.ReadAttendee.WithoutOffice(part).Office is null
                && (char.IsLower(part[0]) || part.Split(' ').Any(IsTitleWord));
            if (isTitle)
            {
                entries[^1] += ", " + part;
            }
            else
            {
                entries.Add(part);
            }
        }

        return entries;
    }

    // "Marie Aasøe, afdelingschef for Økonomi, Indkøb" on a line of its own is one person: what follows the comma is no name.
    private static bool IsOneWithTitle(List<string> parts) =>
        parts[0].Contains(' ', StringComparison.Ordinal)
        && (IsName(parts[0]) || IsNamed(parts[0]))
        && !parts[0].Contains('(', StringComparison.Ordinal)
        && parts
            .Skip(1)
            .All(part =>
                !(part.Contains(' ', StringComparison.Ordinal) && (IsName(part) || (IsNamed(part) && !IsPlaceWithOffice(part))))
                && (
                    !part.Contains('(', StringComparison.Ordinal)
                    || (parts.Count == 2 && !part.Split('(')[0].Trim().Contains(' ', StringComparison.Ordinal))
                )
            );

    // "DH (formand)": one word, and an office in the body. "Per (A)" is somebody.
    private static bool IsPlaceWithOffice(string part) =>
        part.Split('(') is [var place, var office]
        && !place.Trim().Contains(' ', StringComparison.Ordinal)
        && People.ReadAttendee.IsOffice(office.TrimEnd(')', ' '));

    // "… og Per Hansen": the last of a list.
    private static IEnumerable<string> Conjoined(string part)
    {
        var match = Conjunction().Match(part);
        return match.Success && IsNamed(part[..match.Index]) && IsNamed(part[(match.Index + match.Length)..])
            ? [part[..match.Index], part[(match.Index + match.Length)..]]
            : [part];
    }

    private static bool IsNamed(string text) => IsName(People.ReadAttendee.WithoutOffice(text.Split('(')[0].Split(',')[0].Trim()).Name);

    private static List<string> SplitOutside(string text, char divider)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '(' => 1,
                ')' when depth > 0 => -1,
                _ => 0,
            };
            if (text[i] == divider && depth == 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add(text[start..].Trim());
        return [.. parts.SelectMany(part => NextPerson().Split(part)).Where(part => part.Length > 0)];
    }

    // A parenthesis that somebody forgot to close would swallow the people after it.
    private static string WithClosedParentheses(string text) => OddParentheses(text) is not null ? Unclosed().Replace(text, "$1)$2") : text;

    private static Participant? Person(string entry, SourcePosition at)
    {
        var text = entry.Trim().TrimEnd('.', ',', ';').Trim();
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open > 0)
        {
            var close = text.LastIndexOf(')');
            var title = text[(open + 1)..(close > open ? close : text.Length)].Trim();
            title = Between().Replace(title, ", ");
            title = JoinLines.HasOpenParenthesis(title) && close > open ? title + ")" : title;
            if (text[..open].Split(", ", 2) is [var first, var place])
            {
                // "Ole Hansen, Rømby (formand)"
                return Made(first.Trim(), place.Trim() + ", " + title, at);
            }

            var after = close > open ? text[(close + 1)..].Trim(' ', ',', '-', '–') : "";
            return Made(text[..open].Trim(), after.Length > 0 ? title + ", " + after : title, at);
        }

        var divider = Divider().Match(text);
        return divider.Success
            ? Made(text[..divider.Index].Trim(), text[(divider.Index + divider.Length)..].Trim(), at)
            : Made(text, null, at);
    }

    private static Participant? Made(string name, string? title, SourcePosition at) =>
        name.Length == 0 || Nobody().IsMatch(name) ? null : new(name, string.IsNullOrEmpty(title) ? null : title, at);

    private static bool IsName(string text)
    {
        var words = text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6
            && words.All(word => char.IsUpper(word[0]) || word is "von" or "van" or "de" or "af" or "el" or "al")
            && !text.Contains('&', StringComparison.Ordinal)
            && !words.Any(IsTitleWord);
    }

    private static bool IsTitleWord(string word)
    {
        var lower = word.ToLowerInvariant();
        return TitleWords.Any(title => lower == title || (title.Length > 3 && lower.EndsWith(title, StringComparison.Ordinal)));
    }

    // "… og sognepræst", with the name on the next line.
    [GeneratedRegex(@"\sog\s\p{Ll}+$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInOffice();

    [GeneratedRegex(@"\s+og\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"\s*,\s+|\s+[-–—]\s+|\s*:\s+|\t", RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    [GeneratedRegex(
        @"(\([^()]*)(,\s+\p{Lu}[\p{L}'.-]+(?:\s+\p{Lu}[\p{L}'.-]+){1,4}\s*\((?![^()]*\)[^(),;]*\)))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Unclosed();

    // "Fra forvaltningen deltog …" begins anew.
    [GeneratedRegex(
        @"^(?:fra|for|som|desuden|endvidere|derudover|mødet|også|yderligere|i\s+mødet)\b.*\b(?:deltog|mødte|var)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Sentence();

    // "Asta Lund, socialchef, og Bo Krag"
    [GeneratedRegex(@",\s+og\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBeforeAnd();

    // "Asta Lund, (A)"
    [GeneratedRegex(@"\s*,\s*(?=\()", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBeforeParenthesis();

    // "(A) (formand)"
    [GeneratedRegex(@"\)\s*\((?=[^()]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    // What follows is somebody's name: "Asta: formand" is a person and a title.
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L} /.&-]{2,50}):(?:\s*$|\s+(?=\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    // "Ida Holm (Direktør) Per Dam (Chef)": a comma is missing, or the line's end stood for it.
    [GeneratedRegex(@"(?<=\))\s+(?=\p{Lu}[\p{L}'.-]+(?:\s+\p{Lu}[\p{L}'.-]+){1,4}\s*\()", RegexOptions.CultureInvariant)]
    private static partial Regex NextPerson();

    [GeneratedRegex(@"\s*\((?:med\s+)?((?:meldt\s+)?afbud|fraværende)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ApologyInParentheses();

    [GeneratedRegex(@"^(?:ingen(?:\s+afbud)?|-|–|intet)\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();
}
