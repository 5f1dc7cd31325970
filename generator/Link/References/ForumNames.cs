using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>
/// The names that a text may use for a forum: those of fora.yml, of the archive's own forums, and those that everybody knows.
/// </summary>
public sealed class ForumNames
{
    private static readonly string[] MeetingEndings = ["møderne", "møder", "mødets", "mødet", "møde"];
    private static readonly string[] TreatmentEndings =
    [
        "beslutningen",
        "beslutning",
        "behandlingen",
        "behandling",
        "vedtagelsen",
        "vedtagelse",
        "referatet",
        "referat",
    ];
    private static readonly string[] ThemedEndings = ["temamøderne", "temamøder", "temamødet", "temamøde"];

    private static readonly string[] CompoundEndings = [.. ThemedEndings, .. MeetingEndings, .. TreatmentEndings];

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> alike = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> shortNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[][]> longNames = new(StringComparer.Ordinal);

    /// <summary>Gathers the names; an earlier source wins over a later one.</summary>
    /// <param name="registers">fora.yml.</param>
    /// <param name="met">The names of forums that have a meeting in the archive.</param>
    public ForumNames(Registers registers, IEnumerable<string> met)
    {
        foreach (var forum in registers.Forums)
        {
            Add(forum.Name.Value, forum.Name.Value);
            foreach (var abbreviation in forum.Abbreviations)
            {
                Add(abbreviation.Value, forum.Name.Value);
            }
        }

        foreach (var name in met.Concat(KnownBodies.Names))
        {
            Add(name, name);
        }

        foreach (var (abbreviation, name) in KnownBodies.Abbreviations)
        {
            Add(abbreviation, Canonical(name));
        }

        foreach (
            var group in names
                .Keys.Where(name => name.Contains(' ', StringComparison.Ordinal))
                .GroupBy(name => name.Split(' ')[0], StringComparer.Ordinal)
        )
        {
            longNames[group.Key] = [.. group.Select(name => name.Split(' ')).OrderByDescending(parts => parts.Length)];
        }

        foreach (
            var (first, bodies) in longNames.Where(pair =>
                pair.Key.Length > "med".Length && pair.Key.EndsWith("med", StringComparison.Ordinal)
            )
        )
        {
            // "CenterMEDs møde" where there is but one: CenterMED Teknik.
            if (bodies.Select(parts => names[string.Join(' ', parts)]).Distinct(StringComparer.Ordinal).Count() == 1)
            {
                names.TryAdd(first, names[string.Join(' ', bodies[0])]);
            }
        }
    }

    /// <summary>
    /// The full name that a name in lower case stands for, also with "&amp;" for "og" and its hyphens otherwise; null for one that is none.
    /// </summary>
    public string? Known(string name) => names.GetValueOrDefault(name) ?? alike.GetValueOrDefault(Likeness(name));

    /// <summary>
    /// The full name for a name of several words: the known one whatever its case, or the text with capitals on its parts.
    /// </summary>
    public string Canonical(string name) => names.GetValueOrDefault(name.ToLowerInvariant()) ?? name;

    /// <summary>Known names of several words that begin with a word, the longest first, each as its words in lower case.</summary>
    public IReadOnlyList<string[]> LongNamesFrom(string word) => longNames.GetValueOrDefault(word) ?? [];

    /// <summary>Reads one word as a forum: its name, in the genitive, or joined with "møde"; null where it is none.</summary>
    /// <param name="word">The word as written.</param>
    public ForumInText? Read(string word)
    {
        if (shortNames.TryGetValue(word, out var shortName))
        {
            return new(shortName, IsGenitive: false, IsMeeting: false);
        }

        var lower = word.ToLowerInvariant();
        var hasCapital = char.IsUpper(word[0]);
        return Plain(word, lower, hasCapital) ?? Genitive(word, lower, hasCapital) ?? Compound(word, lower);
    }

    private ForumInText? Plain(string word, string lower, bool hasCapital)
    {
        if (names.TryGetValue(lower, out var name))
        {
            return new(name, IsGenitive: false, IsMeeting: false);
        }

        // "Planudvalg den 3. marts": with a capital it is a name, with its article or without.
        var full = hasCapital && lower.EndsWith("udvalg", StringComparison.Ordinal) ? lower + "et" : lower;
        return KnownBodies.LooksLikeBody(full, hasCapital)
            ? new(names.GetValueOrDefault(full) ?? Capitalised(word, full), IsGenitive: false, IsMeeting: false)
            : null;
    }

    // "MILJØUDVALGET" is Miljøudvalget; the capitals inside other names are theirs.
    private static string Capitalised(string word, string full)
    {
        var name = word.All(c => char.IsUpper(c) || !char.IsLetter(c)) ? full : word + full[word.Length..];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private ForumInText? Genitive(string word, string lower, bool hasCapital)
    {
        var stem =
            lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("’s", StringComparison.Ordinal) ? word[..^2]
            : lower.EndsWith('s') ? word[..^1]
            : null;
        if (stem is not { Length: > 1 })
        {
            return null;
        }

        var forum = shortNames.TryGetValue(stem, out var name)
            ? new(name, IsGenitive: true, IsMeeting: false)
            : Plain(stem, stem.ToLowerInvariant(), hasCapital);
        return forum is null ? null : forum with { IsGenitive = true };
    }

    // "KB-temamødet", "KommuneMED-møde", "kommunalbestyrelsesmøde", "byrådsmødet", "chefforummødet", "byrådsbeslutning".
    private ForumInText? Compound(string word, string lower)
    {
        foreach (var ending in CompoundEndings)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal) && lower.Length > ending.Length + 1)
            {
                var first = word[..^ending.Length].TrimEnd('-');
                return NameOfFirstPart(first) is { } name ? new(name, IsGenitive: false, IsMeeting: true) : null;
            }
        }

        return null;
    }

    private string? NameOfFirstPart(string first)
    {
        var lower = first.ToLowerInvariant();
        return shortNames.GetValueOrDefault(first)
            ?? names.GetValueOrDefault(lower)
            ?? (lower.EndsWith('s') ? names.GetValueOrDefault(lower[..^1]) : null);
    }

    private void Add(string written, string name)
    {
        // An abbreviation is known by its capitals: "CF", not "cf".
        if (written.Length <= 5 && written.Length > 0 && written.All(c => char.IsUpper(c) || char.IsDigit(c)))
        {
            shortNames.TryAdd(written, name);
            return;
        }

        var lower = written.ToLowerInvariant();
        names.TryAdd(lower, name);
        alike.TryAdd(Likeness(lower), name);
        foreach (var form in OtherForms(lower))
        {
            names.TryAdd(form, name);
        }
    }

    // "Miljø & Teknikudvalg" and "Miljø- og Teknikudvalget" are one.
    private static string Likeness(string lower)
    {
        var key = lower.Replace("&", "og", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return key.EndsWith("udvalget", StringComparison.Ordinal) ? key[..^2] : key;
    }

    // "en ny kommunalbestyrelse", "byråd", "økonomiudvalg": the name without its article; "chefforummet": with one.
    private static IEnumerable<string> OtherForms(string lower)
    {
        if (lower.EndsWith("udvalget", StringComparison.Ordinal) || lower.EndsWith("rådet", StringComparison.Ordinal))
        {
            yield return lower[..^2];
        }
        else if (lower.EndsWith("bestyrelsen", StringComparison.Ordinal))
        {
            yield return lower[..^1];
        }
        else if (lower.EndsWith("udvalg", StringComparison.Ordinal) || lower.EndsWith("råd", StringComparison.Ordinal))
        {
            yield return lower + "et";
        }
        else if (lower.EndsWith("forum", StringComparison.Ordinal))
        {
            yield return lower + "met";
        }
        else if (lower.EndsWith("med", StringComparison.Ordinal) && lower.Length > 5)
        {
            yield return lower + "-udvalget";
        }
        else if (lower == "direktionen")
        {
            yield return "direktion";
        }
    }
}
