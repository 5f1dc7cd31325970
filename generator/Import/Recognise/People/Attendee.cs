using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>Somebody on a meeting's lists, with all that the minutes say of them there.</summary>
/// <param name="Name">The name as written; first names and initials stay where the file does not resolve them for certain.</param>
/// <param name="At">Where the name stands.</param>
public sealed record Attendee(string Name, SourcePosition At)
{
    /// <summary>The title or office, as written.</summary>
    public string? Title { get; init; }

    /// <summary>The party's letter or the list's name.</summary>
    public string? Party { get; init; }

    /// <summary>The group that the minutes name: "Forældrevalgte".</summary>
    public string? Group { get; init; }

    /// <summary>The initials that the minutes give with the name.</summary>
    public string? Initials { get; init; }

    /// <summary>In whose place they came.</summary>
    public string? DeputyFor { get; init; }

    /// <summary>Who came in their place.</summary>
    public string? Deputy { get; init; }

    /// <summary>The items that were dealt with without them.</summary>
    public IReadOnlyList<int> NotIn { get; init; } = [];

    /// <summary>Whether they stayed away without notice.</summary>
    public bool WithoutNotice { get; init; }

    /// <summary>As a list of a meeting has them.</summary>
    public Participant AsParticipant() => new(Name, Title, At);

    /// <summary>With what another line of the same file says of the same person, where this one says nothing.</summary>
    public Attendee With(Attendee other) =>
        this with
        {
            Title = Title ?? other.Title,
            Party = Party ?? other.Party,
            Group = Group ?? other.Group,
            Initials = Initials ?? other.Initials,
            DeputyFor = DeputyFor ?? other.DeputyFor,
            NotIn = NotIn.Count > 0 ? NotIn : other.NotIn,
        };
}
