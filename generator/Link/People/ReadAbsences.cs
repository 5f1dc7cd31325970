using System.Text.RegularExpressions;
using MinutesSite.Link.Votes;
using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Reads which items people on the list were not with: conflicts of interest, late and early, absence from single items.</summary>
/// <remarks>
/// Takes a sentence only where its subject is a known name on the meeting's list and it says of which items: a wrong absence is worse than
/// none. Not to take part in a vote is not to be absent.
/// </remarks>
internal static partial class ReadAbsences
{
    /// <summary>The absences of each person of the list that has some; numbers of items, with repetitions.</summary>
    public static IReadOnlyDictionary<Participant, IReadOnlyList<int>> From(Meeting meeting)
    {
        var stays = new Dictionary<Participant, List<Stay>>(ReferenceEqualityComparer.Instance);
        foreach (var (text, item) in Texts(meeting))
        {
            foreach (var sentence in DecisionTexts.Sentences(text))
            {
                Read(sentence, item, meeting, stays);
            }
        }

        foreach (var person in meeting.Participants.Where(person => person.Title is not null))
        {
            if (ItemsOfTitle().Match(person.Title!) is { Success: true } words && StayIn.Of(words.Value, null) is { } stay)
            {
                Add(stays, person, stay);
            }
        }

        int[] numbers = [.. meeting.Items.Select(item => item.Number)];
        return stays.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<int>)[.. Stay.Missed(pair.Value, numbers)],
            (IEqualityComparer<Participant>)ReferenceEqualityComparer.Instance
        );
    }

    private static IEnumerable<(string Text, int Item)> Texts(Meeting meeting)
    {
        foreach (var item in meeting.Items.Where(item => !item.IsClosed))
        {
            foreach (var section in item.Sections)
            {
                foreach (var text in DecisionTexts.Of(section.Blocks).Where(text => text.Length < LongestText))
                {
                    yield return (text, item.Number);
                }
            }
        }
    }

    private const int LongestText = 3000;

    private static void Read(string sentence, int item, Meeting meeting, Dictionary<Participant, List<Stay>> stays)
    {
        if (!Clue().IsMatch(sentence) || Asked().IsMatch(sentence))
        {
            return;
        }

        foreach (var pattern in new[] { Label, Subject, Inverted })
        {
            if (pattern.Match(sentence) is not { Success: true } match)
            {
                continue;
            }

            var people = People(match.Groups["who"].Value, meeting);
            if (people.Count == 0)
            {
                continue;
            }

            var isLabel = match.Groups["label"].Success;
            if (isLabel && IsOnEveryItem(sentence, meeting))
            {
                return;
            }

            var stay = isLabel ? StayIn.OfLabel(match.Groups["label"].Value, item) : StayIn.Of(match.Groups["says"].Value, item);
            foreach (var person in people)
            {
                if (stay is not null)
                {
                    Add(stays, person, stay);
                }
            }

            return;
        }
    }

    // Below every decision it says who was not at the meeting at all.
    private static bool IsOnEveryItem(string line, Meeting meeting)
    {
        var decided = meeting.Items.Where(item => item is { IsClosed: false, Decision: not null }).ToArray();
        return decided.Length > 1 && decided.All(item => item.Decision!.PlainText.Contains(line, StringComparison.Ordinal));
    }

    private static List<Participant> People(string who, Meeting meeting)
    {
        var named = meeting.Participants.Where(person => Holds(who, person.Name)).ToList();
        if (named.Count > 0)
        {
            return named;
        }

        var byOffice = meeting
            .Participants.Where(person =>
                person.Title is { } title
                && who.Length > 2
                && who.EndsWith("en", StringComparison.Ordinal)
                && string.Equals(title, who[..^2], StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return byOffice is [_] ? byOffice : [];
    }

    private static bool Holds(string text, string name)
    {
        var at = name.Contains(' ', StringComparison.Ordinal) ? text.IndexOf(name, StringComparison.Ordinal) : -1;
        return at >= 0
            && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }

    private static void Add(Dictionary<Participant, List<Stay>> stays, Participant person, Stay stay)
    {
        if (!stays.TryGetValue(person, out var list))
        {
            stays[person] = list = [];
        }

        list.Add(stay);
    }

    private const string Code = @"(?:\s?,?\s?(?:\([^()]{1,40}\)|[A-ZÆØÅ]{1,2}\b)\s?,?)?";

    private const string Relative = @"(?:\s?,\s(?:som|der|idet)\s[^,.]{1,90},)?";

    private const string Who = @"(?<who>(?:" + VoterForms.List + @")|Borgmesteren|Viceborgmesteren|Formanden|Næstformanden)";

    private const string Verb =
        @"(?:deltog|deltager|erklærede|erklærer|meldte|melder|anså|anser|var|er|blev|forlod|forlader|ankom|ankommer|mødte|møder|kom|gik"
        + @"|tiltrådte|indtrådte|udtrådte|vendte|måtte|har)";

    [GeneratedRegex(
        @"inhabil|\bikke\b|forl(?:od|ader)|ankom|fraværende|\bkl\.|afbud|vendte|\bkun\b|til\sog\smed|\balene\b"
            + @"|\bfra\s(?:og\smed\s)?p(?:un)?kt|\bgik\b|trådte",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Clue();

    // What is asked or found of somebody is not what they did; and to be found able to take part is to be there.
    [GeneratedRegex(
        @"\b(?:om\s(?:\p{L}+\s){1,4}(?:er|var)\sinhabil|ikke\s(?:er\s|var\s|være\s|anses\sfor\s|at\svære\s)?inhabil"
            + @"|habilitet(?:en)?\sbl(?:ev|iver)|foreslog|foreslår|spurgte|anmodede|hvis|såfremt|kan\sikke|skal|vil\sikke)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Asked();

    private static Regex Label { get; } =
        new(
            @"^\W{0,3}(?<label>(?:fraværende|ikke\stil\sstede|afbud|inhabile?)(?:\s(?:ved|under|på|til|i|fra)\s?[^:.]{0,50})?)\s?:\s?"
                + "(?-i:"
                + Who
                + ")",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );

    private static Regex Subject { get; } =
        new(
            @"(?:^|[,;:]\s|\bat\s|\bsamt\s|\bidet\s|\bda\s)" + Who + Code + Relative + @"\s(?<says>(?i:" + Verb + @")\b.*)$",
            RegexOptions.CultureInvariant | RegexOptions.Singleline
        );

    private static Regex Inverted { get; } =
        new(
            @"(?<says>\b(?i:deltog|deltager|var|er|forlod)\s(?:(?i:derfor|herefter)\s)?" + Who + Code + @"\s.*)$",
            RegexOptions.CultureInvariant | RegexOptions.Singleline
        );

    [GeneratedRegex(
        @"(?:deltog\s(?:ikke|kun|alene)\s.*|(?:ikke\s(?:til\sstede|med)\s.*)|(?:deltog\s)?(?:til\sog\smed|fra(?:\sog\smed)?)\s(?:punkt"
            + @"|pkt).*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ItemsOfTitle();
}
