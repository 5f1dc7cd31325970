namespace MinutesSite.Model;

/// <summary>A numbered item (punkt) of a meeting, as parsed.</summary>
/// <remarks>
/// A closed item is made <see cref="Of"/> a <see cref="ClosedItem"/>: it has a number, its public part, and nothing else. Its words are
/// dropped when the file is parsed.
/// </remarks>
public sealed record AgendaItem
{
    private const string DecisionHeading = "Beslutning";

    /// <summary>A closed item: what the closed type can say, and nothing else. Its title and decision are those for the public.</summary>
    public static AgendaItem Of(ClosedItem closed) =>
        new()
        {
            Number = closed.Number,
            Title = closed.PublicTitle is { } title ? RichText.Plain(title) : RichText.Empty,
            CaseNumber = closed.CaseNumber,
            Sections = closed.PublicDecision is { } decision
                ? [new(DecisionHeading, SectionKind.Decision, [new Paragraph(RichText.Plain(decision))], closed.At)]
                : [],
            At = closed.At,
            Closed = closed,
        };

    /// <summary>What is said of it where it is closed; null for an open item.</summary>
    public ClosedItem? Closed { get; private init; }

    /// <summary>The number in the minutes, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The title as written; a closed item's is the one for the public, or empty.</summary>
    public required RichText Title { get; init; }

    /// <summary>What lists and headings call it: its title, or what stands for one.</summary>
    public string ShownTitle =>
        Title.Text is { Length: > 0 } title ? title
        : IsClosed ? "Lukket punkt"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Punkt {Number}");

    /// <summary>The journal number, from the body or the front matter.</summary>
    public Sourced<CaseNumber>? CaseNumber { get; init; }

    /// <summary>The case system's number, beside the journal number (punkter: 3: sagsnummer).</summary>
    public Sourced<CaseNumber>? SystemNumber { get; init; }

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
    public bool IsClosed => Closed is not null;

    /// <summary>Whether readers may read anything of it but its number: an open item, or a closed one with a public part.</summary>
    public bool HasWords => Closed is null or { HasPublicPart: true };

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

    /// <summary>
    /// The decisions that the minutes have of it, in order: those of bodies that had the case before, and the meeting's own.
    /// </summary>
    public IReadOnlyList<WrittenDecision> Decisions { get; init; } = [];

    /// <summary>The meeting's own decision, or null. An item without a decision was postponed or informed about, not rejected.</summary>
    public Section? Decision =>
        Decisions.Count == 0 ? SectionOf(SectionKind.Decision) : Decisions.FirstOrDefault(decision => decision.IsOwn)?.Section;

    /// <summary>The summary (Resumé), or null.</summary>
    public Section? Summary => SectionOf(SectionKind.Summary);
}
