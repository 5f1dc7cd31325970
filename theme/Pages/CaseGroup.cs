using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>Cases under one group of the municipalities' subject numbering, or those of another numbering.</summary>
/// <param name="Number">The group, <c>00.30</c>; null for the cases of another numbering.</param>
/// <param name="Name">The group's name from the municipality's own file; null where there is none.</param>
/// <param name="Cases">Its cases, by number.</param>
public sealed record CaseGroup(string? Number, string? Name, IReadOnlyList<Case> Cases)
{
    /// <summary>
    /// The group's page, below the site's base path. <c>kle</c> and <c>andre</c> have no digit, so they are no journal number.
    /// </summary>
    public string Address => Number is null ? "/sager/andre/" : $"/sager/kle/{Number}/";

    /// <summary>What the group is called.</summary>
    public string Title =>
        Number is null ? "Andre journalnumre"
        : Name is null ? $"Gruppe {Number}"
        : $"{Number} {Name}";

    /// <summary>The cases of an archive by group, those of another numbering last.</summary>
    public static IReadOnlyList<CaseGroup> Of(IReadOnlyList<Case> cases, IReadOnlyDictionary<string, string> kleNames) =>
        [
            .. cases
                .GroupBy(@case => @case.Number.Kle?.Group)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new CaseGroup(group.Key, group.Key is null ? null : kleNames.GetValueOrDefault(group.Key), [.. group])),
        ];
}
