using System.Text.RegularExpressions;
using MinutesSite.Link.Votes;
using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>People on no list of the meeting of whom its items say that they were not there at all.</summary>
/// <remarks>
/// In an item of its own ("Punkt 1: Fravær"), or in a line "Fraværende: …" below every decision; below one it is of that item.
/// </remarks>
internal static partial class WholeMeeting
{
    /// <summary>
    /// The absent, each once, in the order of the minutes; names that nobody of the forum has had are not taken for people.
    /// </summary>
    /// <param name="meeting">The minutes.</param>
    /// <param name="usual">The names on any of the forum's lists.</param>
    /// <param name="names">What joins the spellings of a name.</param>
    public static IReadOnlyList<Participant> Of(Meeting meeting, IReadOnlyList<string> usual, PersonNames names)
    {
        var listed = meeting
            .Participants.Concat(meeting.Apologies)
            .Select(one => names.AddressOf(one.Name))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Lines(meeting)
                .SelectMany(line =>
                    usual
                        .Where(name => Holds(line.Text, name) && listed.Add(names.AddressOf(name)))
                        .Select(name => new Participant(name, null, line.At) { IsWithoutNotice = WithoutNotice().IsMatch(line.Text) })
                ),
        ];
    }

    private static IEnumerable<(string Text, SourcePosition At)> Lines(Meeting meeting)
    {
        var open = meeting.Items.Where(item => !item.IsClosed).ToArray();
        foreach (var item in open.Where(item => Title().IsMatch(item.Title.Text)))
        {
            foreach (
                var text in item
                    .Sections.SelectMany(section => DecisionTexts.Of(section.Blocks))
                    .SelectMany(text => text.Split('\n'))
                    .Where(text => !Deputy().IsMatch(text))
            )
            {
                yield return (text, item.At);
            }
        }

        var decided = open.Where(item => item.Decision is not null)
            .Select(item => (Item: item, Lines: AbsentLines(item.Decision!).ToArray()))
            .ToArray();
        if (decided.Length < 2)
        {
            yield break;
        }

        foreach (var line in decided[0].Lines.Where(line => decided.All(other => other.Lines.Contains(line, StringComparer.Ordinal))))
        {
            yield return (line, decided[0].Item.At);
        }
    }

    private static IEnumerable<string> AbsentLines(Section decision) =>
        DecisionTexts
            .Of(decision.Blocks)
            .SelectMany(text => text.Split('\n'))
            .Select(text => text.Trim())
            .Where(text => Line().IsMatch(text));

    private static bool Holds(string text, string name)
    {
        var at = name.Contains(' ', StringComparison.Ordinal) ? text.IndexOf(name, StringComparison.Ordinal) : -1;
        return at >= 0
            && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }

    [GeneratedRegex(
        @"^\s*(?:fraværende|afbud|fravær|afbud\s*(?:/|og)\s*fravær(?:ende)?)(?:\s+medlemmer)?\s*\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?:fraværende|afbud|ikke\s+til\s+stede)(?:\s+(?:fra|med\s+afbud|uden\s+afbud))?\s*:\s*\p{Lu}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Line();

    [GeneratedRegex(@"\b(?:stedfortræder|suppleant|i\s+stedet)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"\b(?:uden\s+afbud|udeblevet|udeblev)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithoutNotice();
}
