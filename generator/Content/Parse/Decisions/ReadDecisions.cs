using MinutesSite.Model;

namespace MinutesSite.Parse.Decisions;

/// <summary>Reads which decisions an item has, whose and of which day, and which of them is the meeting's own.</summary>
public static class ReadDecisions
{
    /// <summary>The sections, the own decision's marked as such, and the decisions in the order of the text.</summary>
    /// <param name="sections">The item's sections.</param>
    /// <param name="forum">The meeting's forum, in full.</param>
    /// <param name="date">The meeting's day.</param>
    /// <param name="registers">Knows the names of bodies.</param>
    public static (IReadOnlyList<Section> Sections, IReadOnlyList<WrittenDecision> Decisions) From(
        IReadOnlyList<Section> sections,
        string forum,
        DateOnly date,
        Registers registers
    )
    {
        var found = new List<(WrittenDecision Decision, int Section)>();
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            if (RemarkHeading.Is(section.Heading))
            {
                AddRemark(found, section);
            }
            else
            {
                found.AddRange(In(section, date, registers).Select(decision => (decision, i)));
            }
        }

        var own = Own(found, sections, forum, date, registers);
        var kept = found
            .Select(
                (entry, at) =>
                    entry.Decision with
                    {
                        IsOwn = at == own,
                        Section = at == own ? entry.Decision.Section with { Kind = SectionKind.Decision } : entry.Decision.Section,
                    }
            )
            .ToArray();
        return (own < 0 ? sections : Marked(sections, found[own]), kept);
    }

    // A remark without a decision above it belongs to no decision, and is text of the item.
    private static void AddRemark(List<(WrittenDecision Decision, int Section)> found, Section remark)
    {
        if (found.FindLastIndex(entry => !entry.Decision.IsRetold) is var last and >= 0)
        {
            var (decision, at) = found[last];
            found[last] = (decision with { Remarks = [.. decision.Remarks, remark] }, at);
        }
    }

    // The section that the own decision is the whole of; one that has more in it is what its heading says.
    private static IReadOnlyList<Section> Marked(IReadOnlyList<Section> sections, (WrittenDecision Decision, int Section) own) =>
        !ReferenceEquals(own.Decision.Section, sections[own.Section]) || own.Decision.Section.Kind == SectionKind.Decision
            ? sections
            : [.. sections.Select((section, at) => at == own.Section ? section with { Kind = SectionKind.Decision } : section)];

    private static IEnumerable<WrittenDecision> In(Section section, DateOnly date, Registers registers)
    {
        var heading = section.Heading.Length > 0 ? DecisionLabel.Of(section.Heading, date, registers) : null;
        if (section.Kind == SectionKind.Decision || IsHeading(heading, section))
        {
            return SplitDecisions.Of(section, heading, date, registers);
        }

        if (IsReferat(section.Heading))
        {
            return [new WrittenDecision(null, null, null, section)];
        }

        return section.Kind is SectionKind.Recommendation or SectionKind.Attachments ? [] : ToldDecisions.In(section, date, registers);
    }

    // "### Teknikudvalget den 3. februar 2026" with the decision below it.
    private static bool IsHeading(DecisionLabel? label, Section section) =>
        label is not null && label.Rest >= section.Heading.Length && (label.NamesDecision || section.Blocks.Count is > 0 and < 12);

    private static bool IsReferat(string heading) =>
        heading.TrimEnd(':', ' ', '\u00a0').Equals("Referat", StringComparison.OrdinalIgnoreCase);

    private static int Own(
        List<(WrittenDecision Decision, int Section)> found,
        IReadOnlyList<Section> sections,
        string forum,
        DateOnly date,
        Registers registers
    )
    {
        return Last(decision => IsOf(decision) && decision.Date == date) is var dated and >= 0 ? dated
            : Last(decision => decision is { Body: null, Date: null } && !IsReferat(decision.Section.Heading)) is var plain and >= 0 ? plain
            : Last(decision => decision is { Body: null } && decision.Date == date) is var ofDay and >= 0 ? ofDay
            : Last(decision => decision.Body is not null && IsOf(decision) && decision.Date is null) is var undated and >= 0 ? undated
            : Last(decision => decision is { Body: null, Date: null }) is var referat and >= 0 ? referat
            : Last(decision => decision.Date == date && !IsRegistered(decision.Body!) && BodyWords.AreAkin(decision.Body!, forum))
                is var akin
                    and >= 0
                ? akin
            : found.Count == 1 && sections[found[0].Section].Heading.Length > 0 && IsOf(found[0].Decision) && !found[0].Decision.IsRetold
                ? 0
            : -1;

        int Last(Func<WrittenDecision, bool> condition) =>
            found.FindLastIndex(entry => !entry.Decision.IsRetold && condition(entry.Decision));

        bool IsOf(WrittenDecision decision) =>
            decision.Body is { } body
            && (
                BodyWords.AreOne(registers.ForumName(body), forum)
                || BodyWords.AreOne(body, forum)
                || forum.StartsWith(body + " ", StringComparison.OrdinalIgnoreCase)
                || (BodyWords.IsCouncil(body) && BodyWords.IsCouncil(forum))
            );

        bool IsRegistered(string body) => registers.Forums.Any(entry => BodyWords.AreOne(entry.Name.Value, registers.ForumName(body)));
    }
}
