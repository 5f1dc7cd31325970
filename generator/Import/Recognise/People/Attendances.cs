using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>Who was there and who was not, of all lists of a file together: what one says of a person holds in the other too.</summary>
public sealed partial class Attendances
{
    private readonly List<Attendee> present = [];
    private readonly List<Attendee> members = [];
    private readonly List<Attendee> absent = [];

    /// <summary>Those who were there, in the order of the minutes.</summary>
    public IReadOnlyList<Attendee> Present { get; private set; } = [];

    /// <summary>Those who were not.</summary>
    public IReadOnlyList<Attendee> Absent { get; private set; } = [];

    /// <summary>Reads the lists.</summary>
    /// <param name="lines">Their lines.</param>
    /// <param name="ofTables">People whom a table lists.</param>
    /// <param name="remarks">Sentences at the head that may name a deputy.</param>
    public static Attendances Of(
        IReadOnlyList<AttendanceLine> lines,
        IEnumerable<(Attendee Person, bool IsAbsent)> ofTables,
        IEnumerable<string> remarks
    )
    {
        var attendance = new Attendances();
        attendance.Read(lines);
        foreach (var (person, isAbsent) in ofTables)
        {
            (isAbsent ? attendance.absent : attendance.present).Add(person);
        }

        attendance.ReadRemarks(remarks);
        attendance.Join();
        return attendance;
    }

    private void Read(IReadOnlyList<AttendanceLine> lines)
    {
        var entries = new List<(AttendanceLine Line, string? Group, Participant Person)>();
        string? group = null;
        AttendanceLine? before = null;
        foreach (var line in lines)
        {
            group = before is { } last && last.List == line.List && last.Group == line.Group ? group : line.Group;
            before = line;
            var named = Participants.GroupIn(line.Text);
            group = named.Length > 0 ? named.TrimEnd(' ', ':', '\t') : group;
            entries.AddRange(
                Participants.In([WithoutDeputies(line.Text[named.Length..], line)], line.At).Select(person => (line, group, person))
            );
        }

        var codes = entries
            .SelectMany(entry => (entry.Person.Title ?? "").Split(", ").Select(code => (entry.Person.Name, Code: code.Trim('(', ')', ' '))))
            .Where(pair => pair.Code.Length is >= 1 and <= 4 && pair.Code.All(char.IsLetter))
            .ToList();
        var initialsAreUsual = codes.Count(pair => PersonCode.IsInitialsOf(pair.Name, pair.Code)) * 2 > codes.Count;
        foreach (var (line, ofGroup, person) in entries)
        {
            var said = SaysApology(person);
            var attendee = ReadAttendee.Of(
                said ? WithoutApology(person) : person,
                initialsAreUsual,
                line.List is AttendanceList.Absent or AttendanceList.WithoutNotice
            );
            attendee =
                ofGroup is null ? attendee
                : PersonCode.IsParty(ofGroup) ? attendee with { Party = attendee.Party ?? ofGroup }
                : attendee with { Group = ofGroup };
            Place(line.List, attendee with { WithoutNotice = SaysWithoutNotice(person) }, said);
        }
    }

    // "Ivan Jul (V). Stedfortræder: Kaj Lind (V)": the deputy came, and the line goes on without.
    private string WithoutDeputies(string text, AttendanceLine line)
    {
        text = DeputyInstead().Replace(text, "${absent}${code}. Stedfortræder: ${deputy}");
        foreach (Match match in DeputyBehind().Matches(text))
        {
            var deputy = Participants.In([match.Groups["deputy"].Value], line.At);
            present.AddRange(deputy.Select(person => ReadAttendee.Of(person, false) with { DeputyFor = match.Groups["absent"].Value }));
        }

        return DeputyBehind().Replace(text, "${absent}${code}");
    }

    private void Place(AttendanceList list, Attendee person, bool saysApology)
    {
        if (list is AttendanceList.Absent or AttendanceList.WithoutNotice && person.NotIn.Count > 0)
        {
            present.Add(person);
        }
        else if (saysApology || list is AttendanceList.Absent or AttendanceList.WithoutNotice || person.Deputy is not null)
        {
            absent.Add(person with { NotIn = [], WithoutNotice = person.WithoutNotice || list == AttendanceList.WithoutNotice });
        }
        else
        {
            (list == AttendanceList.Members ? members : present).Add(person);
        }

        if (person.Deputy is { } deputy)
        {
            present.Add(new(deputy, person.At) { DeputyFor = person.Name });
        }
    }

    private void ReadRemarks(IEnumerable<string> remarks)
    {
        foreach (var remark in remarks)
        {
            foreach (Match match in DeputySentence().Matches(remark))
            {
                present.Add(new(match.Groups["deputy"].Value, default) { DeputyFor = match.Groups["absent"].Value });
            }
        }
    }

    // A list of members that repeats those who were away is not a list of those who were there; nor is one beside a list of those who were.
    private void Join()
    {
        var all = members.Concat(present).Concat(absent).ToList();
        var away = absent.Select(person => Known(person, all)).ToList();
        var there = present.Select(person => Known(person, all)).ToList();
        var listed = there.Count(person => members.Exists(member => member.Name == person.Name));
        var membersCame = listed * 2 <= members.Count ? members.AsEnumerable() : [];
        var came = new List<Attendee>();
        foreach (var person in membersCame.Concat(there).Where(person => !away.Exists(other => other.Name == person.Name)))
        {
            var same = came.FindIndex(other => other.Name == person.Name);
            if (same >= 0)
            {
                came[same] = came[same].With(person);
            }
            else
            {
                came.Add(person);
            }
        }

        Present = [.. came.Select(person => person with { Deputy = null })];
        Absent = [.. away.DistinctBy(person => person.Name, StringComparer.Ordinal).Select(person => person with { Deputy = null })];
    }

    /// <summary>A person with what the other lists know: initials and first names only where one person alone has them.</summary>
    private static Attendee Known(Attendee person, List<Attendee> all)
    {
        var others = all.Where(other => !ReferenceEquals(other, person)).ToList();
        if (!person.Name.Contains(' ', StringComparison.Ordinal))
        {
            var meant = others
                .Where(other =>
                    other.Name.Contains(' ', StringComparison.Ordinal)
                    && (
                        other.Initials == person.Name
                        || (
                            IsInitials(person.Name)
                                ? PersonCode.IsInitialsOf(other.Name, person.Name)
                                : other.Name.StartsWith(person.Name + " ", StringComparison.Ordinal)
                        )
                    )
                )
                .DistinctBy(other => other.Name, StringComparer.Ordinal)
                .ToList();
            if (meant is [var one])
            {
                return (person with { Name = one.Name, Initials = IsInitials(person.Name) ? person.Name : null }).With(one);
            }
        }

        return others.Where(other => other.Name == person.Name).Aggregate(person, (known, other) => known.With(other with { NotIn = [] }));
    }

    private static bool IsInitials(string name) => name.Length is >= 2 and <= 5 && name.All(char.IsUpper);

    private static bool SaysWithoutNotice(Participant person) =>
        $"{person.Name} {person.Title}".Contains("uden afbud", StringComparison.OrdinalIgnoreCase);

    private static bool SaysApology(Participant person) => Apology().IsMatch(person.Title ?? "") || Apology().IsMatch(person.Name);

    private static Participant WithoutApology(Participant person)
    {
        var title = Apology().Replace(person.Title ?? "", "").Trim(' ', ',', '-', '–', ':', '(', ')');
        return person with
        {
            Name = Apology().Replace(person.Name, "").Trim(' ', ',', '-', '–', ':'),
            Title = title.Length == 0 ? null : title,
        };
    }

    [GeneratedRegex(
        @"\(?\b(?:(?:har\s+|med\s+|uden\s+)?(?:meldt\s+)?afbud|fraværende|ikke til stede|udeblevet|meldt fra|ikke mødt)\b\)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Apology();

    private const string Person = @"\p{Lu}[\p{L}'-]+(?:\s+(?:\p{Lu}\.(?!\s+\p{Lu}\p{Ll}+\s\p{Ll})|\p{Lu}[\p{L}'-]*)){1,4}";

    private const string Code = @"(?:\s*\([^()]{1,30}\))?";

    [GeneratedRegex(
        "(?<absent>"
            + Person
            + ")(?<code>"
            + Code
            + @")[.,;:]?\s*[\(–-]?\s*(?i:(?:som\s+|personlig\s+)?(?:stedfortræder|suppleant|i\s+(?:stedet|hans\s+sted|hendes\s+sted)))"
            + @"(?:\s+(?:er|var|deltog|deltager|mødte|møder))?\s*:?\s+(?<deputy>"
            + Person
            + Code
            + @")(?:\s+(?:mødte|deltog|deltager|er))?\)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DeputyBehind();

    // "Tim Holst (A) - Susanne Vad (A) deltog i stedet".
    [GeneratedRegex(
        "(?<absent>"
            + Person
            + ")(?<code>"
            + Code
            + @")[.,;:]?\s*[–-]?\s*(?<deputy>"
            + Person
            + Code
            + @")\s+(?:deltog|deltager|mødte|møder|er)\s+(?:(?:i\s+(?:stedet|hans\s+sted|hendes\s+sted))|som\s+(?:stedfortræder"
            + @"|suppleant))(?!\s+for)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DeputyInstead();

    [GeneratedRegex(
        @"(?:(?i:(?:som\s+)?(?:stedfortræder|suppleant)\s+for|i\s+stedet\s+for)\s+(?<absent>"
            + Person
            + ")"
            + Code
            + @"\s+(?:deltog|mødte|deltager)\s+(?<deputy>"
            + Person
            + ")"
            + "|(?<deputy>"
            + Person
            + ")"
            + Code
            + @"\s+(?:(?:deltog|mødte|deltager|er)\s+)?(?:(?:som\s+)?(?:stedfortræder|suppleant)\s+for|i\s+stedet\s+for)\s+(?<absent>"
            + Person
            + "))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DeputySentence();
}
