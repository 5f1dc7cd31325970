using MinutesSite.Link.Decisions;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Makes the cases of their items, each with its neighbours under the same subject.</summary>
public static class ArchiveCases
{
    private const int RelatedShown = 20;

    /// <summary>The cases, by number in ordinal order.</summary>
    public static IReadOnlyList<Case> Of(
        IReadOnlyList<CaseMembers> cases,
        IReadOnlyList<ArchivedItem> items,
        Registers registers,
        CaseWays ways
    )
    {
        var bySubject = cases
            .Where(members => !members.IsCatchAll && members.Number.Kle is not null)
            .GroupBy(members => members.Number.Kle!.Subject, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        return
        [
            .. cases.Select(members => new Case(
                members.Number,
                members.IsCatchAll,
                [.. members.Entries.Select(entry => items[entry.Index])]
            )
            {
                Name = members.IsCatchAll ? null : CaseName.Of([.. members.Entries.Select(entry => items[entry.Index])]),
                Way = members.IsCatchAll ? null : ways.Of([.. members.Entries.Select(entry => items[entry.Index])]),
                Related = RelatedTo(members, bySubject),
                SubjectName = members.Number.Kle is { } kle ? NameOf(kle, registers) : null,
            }),
        ];
    }

    // The nearest in order of number: a subject with thousands of cases does not make thousands of long lists.
    private static PageLink[] RelatedTo(CaseMembers members, Dictionary<string, CaseMembers[]> bySubject)
    {
        if (members.IsCatchAll || members.Number.Kle is not { } kle)
        {
            return [];
        }

        var same = bySubject[kle.Subject];
        var at = Array.BinarySearch(
            same,
            members,
            Comparer<CaseMembers>.Create((left, right) => string.CompareOrdinal(left.Number.Value, right.Number.Value))
        );
        var first = Math.Clamp(at - (RelatedShown / 2), 0, Math.Max(0, same.Length - RelatedShown - 1));
        return [.. same.Skip(first).Take(RelatedShown + 1).Where(other => other != members).Select(other => other.Link)];
    }

    private static string? NameOf(KleNumber kle, Registers registers) =>
        registers.KleNames.TryGetValue(kle.Subject, out var name) ? name : registers.KleNames.GetValueOrDefault(kle.Group);
}
