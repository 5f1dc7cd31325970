using System.Collections.Frozen;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Which items stand on every agenda: those that Danish agendas share, and a forum's own (fora.yml: faste_punkter).</summary>
public sealed class StandingItems
{
    private static readonly FrozenSet<string> Everywhere = new[]
    {
        "eventuelt",
        "evt",
        "meddelelser",
        "meddelelser og eventuelt",
        "orientering og eventuelt",
        "siden sidst",
        "bordet rundt",
        "næste møde",
        "underskrift",
        "underskriftsside",
        "underskrifter",
        "dagsorden",
        "referat",
        "temaer til kommende møder",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Beginnings =
    [
        "godkendelse af dagsorden",
        "godkendelse af referat",
        "godkendelse af mødereferat",
        "godkendelse af protokol",
        "godkendelse af beslutningsprotokol",
        "temaer til kommende møder",
        "punkter til kommende møder",
        "punkter til næste møde",
        "emner til kommende møder",
        "underskrift af",
    ];

    private readonly Dictionary<string, HashSet<string>> ofForum = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads what the forums themselves call standing items.</summary>
    public StandingItems(Registers registers)
    {
        foreach (var forum in registers.Forums)
        {
            ofForum[forum.Name.Value] = forum.StandingItems.Select(Normalised).ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>Whether an item of a forum is one.</summary>
    public bool Contains(string forum, AgendaItem item)
    {
        var title = Normalised(item.Title.Text);
        return Everywhere.Contains(title)
            || Array.Exists(Beginnings, beginning => title.StartsWith(beginning, StringComparison.Ordinal))
            || (ofForum.TryGetValue(forum, out var own) && own.Contains(title));
    }

    private static string Normalised(string title) => title.Replace('\u00a0', ' ').Trim().TrimEnd('.', ':').ToLowerInvariant();
}
