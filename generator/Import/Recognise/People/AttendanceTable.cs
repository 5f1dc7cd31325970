using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>A table of people: a row each, with columns for the name, the party, and whether they came.</summary>
public static partial class AttendanceTable
{
    /// <summary>How many blocks from a header row on are such a table; 0 where the row heads none.</summary>
    public static int LengthAt(IReadOnlyList<SourceBlock> blocks, int at)
    {
        if (
            blocks[at].Cells is not { Count: >= 2 } header
            || !header.Any(cell => NameColumn().IsMatch(cell.Text))
            || !header.Any(cell => IsOtherColumn(cell.Text))
        )
        {
            return 0;
        }

        var end = at + 1;
        while (end < blocks.Count && blocks[end].Cells is { } cells && cells.Count == header.Count)
        {
            end++;
        }

        return end - at > 1 ? end - at : 0;
    }

    /// <summary>The people of the rows below the header, each with whether they came.</summary>
    public static IEnumerable<(Attendee Person, bool IsAbsent)> Read(IReadOnlyList<SourceBlock> rows, string file)
    {
        var header = rows[0].Cells!;
        foreach (var row in rows.Skip(1))
        {
            var person = new Attendee("", new SourcePosition(file, row.Line, 1));
            var isAbsent = false;
            for (var column = 0; column < header.Count; column++)
            {
                var (name, value) = (header[column].Text, row.Cells![column].Text.Trim());
                if (value.Length == 0)
                {
                    continue;
                }

                if (NameColumn().IsMatch(name))
                {
                    var named = Participants.In([value], person.At) is [var one] ? one : new(value, null, person.At);
                    person =
                        ReadAttendee.Of(named, false) is var read && read.Title is not null
                            ? read
                            : read with
                            {
                                Party = person.Party,
                                Title = person.Title,
                            };
                }
                else if (PartyColumn().IsMatch(name))
                {
                    person = person with { Party = value };
                }
                else if (TitleColumn().IsMatch(name))
                {
                    person = person with { Title = value };
                }
                else if (GroupColumn().IsMatch(name))
                {
                    person = person with { Group = value };
                }
                else if (InitialsColumn().IsMatch(name))
                {
                    person = person with { Initials = value };
                }
                else if (DeputyColumn().IsMatch(name))
                {
                    person =
                        No().IsMatch(value) || value.StartsWith("ingen", StringComparison.OrdinalIgnoreCase)
                            ? person
                            : person with
                            {
                                Deputy = value,
                            };
                }
                else if (Present().IsMatch(name))
                {
                    isAbsent |= No().IsMatch(value);
                }
                else if (Absent().IsMatch(name))
                {
                    isAbsent |= !No().IsMatch(value) || Absent().IsMatch(value);
                    person = person with { WithoutNotice = person.WithoutNotice || WithoutNotice().IsMatch(name + " " + value) };
                }
            }

            if (person.Name.Length > 0)
            {
                yield return (person, isAbsent);
                if (person.Deputy is { } deputy)
                {
                    yield return (new(deputy, person.At) { DeputyFor = person.Name }, false);
                }
            }
        }
    }

    /// <summary>Whether cells are the names of such a table's columns.</summary>
    public static bool IsHeader(IReadOnlyList<string> cells) =>
        cells.Count >= 2 && NameColumn().IsMatch(cells[0]) && cells.Skip(1).Any(IsOtherColumn);

    private static bool IsOtherColumn(string text) =>
        PartyColumn().IsMatch(text)
        || TitleColumn().IsMatch(text)
        || GroupColumn().IsMatch(text)
        || InitialsColumn().IsMatch(text)
        || Present().IsMatch(text)
        || Absent().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:navne?|medlem(?:mer)?|deltagere?|person)\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameColumn();

    [GeneratedRegex(@"^\s*(?:parti|liste|partibogstav)\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartyColumn();

    [GeneratedRegex(@"^\s*(?:titel|stilling|rolle|hverv|funktion|post)\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TitleColumn();

    [GeneratedRegex(
        @"^\s*(?:gruppe|repræsenterer|organisation|valgt\s+af|udpeget\s+af)\s*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex GroupColumn();

    [GeneratedRegex(@"^\s*(?:initialer|init\.?)\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InitialsColumn();

    [GeneratedRegex(@"^\s*(?:stedfortræder|suppleant|afløser)\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DeputyColumn();

    [GeneratedRegex(
        @"^\s*(?:til\s*stede|mødt|fremmødt|fremmøde|deltog|deltager|status)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Present();

    [GeneratedRegex(@"^\s*(?:afbud|fraværende|ikke\s+mødt|udeblevet)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Absent();

    [GeneratedRegex(
        @"^\s*(?:nej|[✘✗❌]|afbud|fraværende|ikke\b.*|udeblevet|-|–|÷)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex No();

    [GeneratedRegex(@"\buden\s+afbud\b|\budeblevet\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithoutNotice();
}
