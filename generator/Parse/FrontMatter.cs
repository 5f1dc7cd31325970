using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>What the front matter of a minutes file says.</summary>
public sealed record FrontMatter
{
    /// <summary>The forum's full name.</summary>
    public required Sourced<string> Forum { get; init; }

    /// <summary>The day.</summary>
    public required Sourced<DateOnly> Date { get; init; }

    /// <summary>tid.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>mødested.</summary>
    public string? Venue { get; init; }

    /// <summary>deltagere.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>afbud.</summary>
    public IReadOnlyList<Participant> Apologies { get; init; } = [];

    /// <summary>journalnumre: one an item, in the items' order; null where an item has none.</summary>
    public IReadOnlyList<Sourced<CaseNumber>?> CaseNumbers { get; init; } = [];

    /// <summary>Where journalnumre stands.</summary>
    public required SourcePosition CaseNumbersAt { get; init; }

    /// <summary>emner.</summary>
    public IReadOnlyList<Sourced<string>> Topics { get; init; } = [];

    /// <summary>punkter, by number.</summary>
    public IReadOnlyDictionary<int, ItemFrontMatter> Items { get; init; } = new Dictionary<int, ItemFrontMatter>();

    /// <summary>udkast.</summary>
    public bool IsDraft { get; init; }

    /// <summary>lukket.</summary>
    public bool IsClosed { get; init; }

    /// <summary>trukket.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>nr.</summary>
    public int Number { get; init; } = 1;

    /// <summary>alias.</summary>
    public IReadOnlyList<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>gengivelse: forkortet.</summary>
    public bool IsShortened { get; init; }

    /// <summary>kilde.</summary>
    public string? OfficialDocument { get; init; }
}

/// <summary>What the front matter says of one item: what the item's text cannot say.</summary>
/// <param name="Topics">emner.</param>
/// <param name="Outcome">udfald.</param>
/// <param name="IsClosed">lukket.</param>
/// <param name="ShowsCaseNumber">vis_journalnummer: whether a closed item shows its journal number.</param>
/// <param name="At">Where it stands.</param>
public sealed record ItemFrontMatter(
    IReadOnlyList<Sourced<string>> Topics, Outcome? Outcome, bool IsClosed, bool ShowsCaseNumber, SourcePosition At);
