namespace MinutesSite.Model;

/// <summary>An item with all that connects it to others.</summary>
public sealed record ArchivedItem
{
    /// <summary>What the minutes say.</summary>
    public required AgendaItem Item { get; init; }

    /// <summary>This item as others point to it.</summary>
    public required ItemLink Link { get; init; }

    /// <summary>What was decided, in one word; null for a closed item and where nothing was decided.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What was decided, by its own meeting and by bodies that had the case before, in the order of the minutes.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>The way that its own minutes tell of; null where they tell of no other body's decision.</summary>
    public CaseWay? Way { get; init; }

    /// <summary>Whether it stands on every agenda and says nothing of a subject: approval of the agenda, any other business.</summary>
    public bool IsStanding { get; init; }

    /// <summary>The topics it belongs to, by name in Danish order.</summary>
    public IReadOnlyList<PageLink> Topics { get; init; } = [];

    /// <summary>Its case's page; null where it has no journal number.</summary>
    public PageLink? Case { get; init; }

    /// <summary>Mentions of other meetings and items, in reading order, each meeting once.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Links that reading found in its texts, to be shown on top of the texts' own marks.</summary>
    public IReadOnlyDictionary<RichText, IReadOnlyList<Mark>> FoundLinks { get; init; } = NoLinks;

    /// <summary>Other items worth reading with this one, best first, at most five.</summary>
    public IReadOnlyList<RelatedItem> Related { get; init; } = [];

    /// <summary>Items on the same case or topic at earlier and later meetings, and where it was postponed to or from.</summary>
    public ItemHistory History { get; init; } = ItemHistory.None;

    /// <summary>The meeting whose minutes this item says it approves; null where it does not say which.</summary>
    public MeetingLink? ApprovesMinutesOf { get; init; }

    /// <summary>
    /// Whether it was postponed and nothing in the archive says that it was taken up again. One that was put off to a meeting that is not
    /// in the archive is not: the archive cannot know.
    /// </summary>
    public bool IsStillOpen =>
        Outcome == Model.Outcome.Postponed && History is { TakenUpAt: null, PostponedTo: null or { Address: not null } };

    /// <summary>People whom the text names, who are known as participants.</summary>
    public IReadOnlyList<PageLink> PeopleNamed { get; init; } = [];

    private static IReadOnlyDictionary<RichText, IReadOnlyList<Mark>> NoLinks { get; } = new Dictionary<RichText, IReadOnlyList<Mark>>();
}

/// <summary>An item before and after.</summary>
public sealed record ItemHistory
{
    /// <summary>An item that stands alone.</summary>
    public static ItemHistory None { get; } = new();

    /// <summary>The nearest earlier item of each case and topic it shares.</summary>
    public IReadOnlyList<ItemStep> Before { get; init; } = [];

    /// <summary>The nearest later item of each case and topic it shares.</summary>
    public IReadOnlyList<ItemStep> After { get; init; } = [];

    /// <summary>Where a postponed item was taken up.</summary>
    public ItemLink? TakenUpAt { get; init; }

    /// <summary>The postponed item that this one takes up.</summary>
    public ItemLink? PostponedFrom { get; init; }

    /// <summary>The meeting that a postponed item was postponed to, with its address where it is in the archive.</summary>
    public Reference? PostponedTo { get; init; }
}

/// <summary>The next item along a case or topic.</summary>
/// <param name="Along">The case or topic.</param>
/// <param name="Item">The item.</param>
public sealed record ItemStep(PageLink Along, ItemLink Item);

/// <summary>A mention (henvisning), in an item's text, of another meeting or item.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Forum">The forum's full name.</param>
/// <param name="Date">The date as written, its year worked out where the text leaves it out.</param>
/// <param name="ItemNumber">The item that the text names.</param>
/// <param name="Address">Where it leads, below the site's base path; null when that meeting is not in the archive.</param>
public sealed record Reference(string Text, string Forum, DateOnly Date, int? ItemNumber, string? Address)
{
    /// <summary>
    /// The day that was probably meant, where the text cannot mean the one it says; such a mention leads nowhere. Null for every other.
    /// </summary>
    public DateOnly? LikelyDate { get; init; }
}

/// <summary>An item worth reading with another.</summary>
/// <param name="Item">The item.</param>
/// <param name="Reason">Why, in Danish, as shown: "Samme sag", "Emne: Budget 2027".</param>
public sealed record RelatedItem(ItemLink Item, string Reason);
