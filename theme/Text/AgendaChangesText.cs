using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>What changed between agenda and minutes, in words.</summary>
public static class AgendaChangesText
{
    /// <summary>"2 punkter føjet til, 1 flyttet, 1 taget af".</summary>
    public static string Counts(IReadOnlyList<AgendaChange> changes)
    {
        (AgendaChangeKind Kind, string Words)[] kinds =
        [
            (AgendaChangeKind.Added, "føjet til"),
            (AgendaChangeKind.Moved, "flyttet"),
            (AgendaChangeKind.Removed, "taget af"),
        ];
        var told = kinds
            .Select(kind => (Count: changes.Count(change => change.Kind == kind.Kind), kind.Words))
            .Where(kind => kind.Count > 0)
            .ToArray();
        return string.Join(
            ", ",
            told.Index()
                .Select(kind =>
                    kind.Index == 0
                        ? DanishNumbers.Counted(kind.Item.Count, "punkt", "punkter") + " " + kind.Item.Words
                        : string.Create(CultureInfo.InvariantCulture, $"{kind.Item.Count} {kind.Item.Words}")
                )
        );
    }

    /// <summary>"Punkt 3: Ny skole", with the number that it has in the minutes, else on the agenda.</summary>
    public static string Name(AgendaChange change) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Punkt {change.Number ?? change.AgendaNumber}{(change.Title.Length > 0 ? ": " + change.Title : "")}"
        );

    /// <summary>What became of it, to be read after its name.</summary>
    public static string WhatBecame(AgendaChange change) =>
        change.Kind switch
        {
            AgendaChangeKind.Added => "er føjet til.",
            AgendaChangeKind.Removed => "på dagsordenen er taget af.",
            _ => string.Create(CultureInfo.InvariantCulture, $"var punkt {change.AgendaNumber} på dagsordenen."),
        };
}
