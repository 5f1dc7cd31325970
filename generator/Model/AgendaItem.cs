namespace MinutesSite.Model;

/// <summary>A numbered item (punkt) of a meeting, as parsed.</summary>
/// <remarks>A closed item has a number, perhaps a case number, and nothing else: its words are dropped when the file is parsed.</remarks>
public sealed record AgendaItem
{
    /// <summary>The number in the minutes, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The title as written; empty for a closed item.</summary>
    public required RichText Title { get; init; }

    /// <summary>The journal number, from the body or the front matter.</summary>
    public Sourced<CaseNumber>? CaseNumber { get; init; }

    /// <summary>The time set aside, in minutes: "(45 min.)" first in Sagsfremstilling.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>Every section in order, Indstilling, Beslutning and Bilag included, also those with nothing to note.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>What the meeting was asked to do; null where there is no Indstilling.</summary>
    public Recommendation? Recommendation { get; init; }

    /// <summary>The enclosures, in order.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The item's own topics, from the front matter (punkter: 3: emner).</summary>
    public IReadOnlyList<Sourced<string>> Topics { get; init; } = [];

    /// <summary>The outcome that the editor set (punkter: 3: udfald), which goes before the one read from the decision.</summary>
    public Outcome? OutcomeOverride { get; init; }

    /// <summary>Whether the item is closed (lukket).</summary>
    public bool IsClosed { get; init; }

    /// <summary>Where the item's heading stands.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>The first section of a kind, or null.</summary>
    public Section? SectionOf(SectionKind kind)
    {
        foreach (var section in Sections)
        {
            if (section.Kind == kind)
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The decision (Beslutning), or null. An item without a decision was postponed or informed about, not rejected.</summary>
    public Section? Decision => SectionOf(SectionKind.Decision);

    /// <summary>The summary (Resumé), or null.</summary>
    public Section? Summary => SectionOf(SectionKind.Summary);
}
