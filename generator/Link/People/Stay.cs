namespace MinutesSite.Link.People;

/// <summary>What a sentence says of the items that somebody was or was not with.</summary>
/// <param name="Kind">How the numbers are meant.</param>
/// <param name="Items">Numbers of items.</param>
internal sealed record Stay(StayKind Kind, IReadOnlyList<int> Items)
{
    /// <summary>The items of a meeting that somebody missed, of all that is said of them; the order of the minutes.</summary>
    public static IEnumerable<int> Missed(IReadOnlyList<Stay> stays, IReadOnlyList<int> numbers)
    {
        var back = stays.Where(stay => stay.Kind == StayKind.BackAt).Select(stay => stay.Items[0]).ToArray();
        return numbers.Where(number => stays.Any(stay => stay.Misses(number, back)));
    }

    private bool Misses(int number, int[] back) =>
        Kind switch
        {
            StayKind.NotIn => Items.Contains(number),
            StayKind.OnlyIn => !Items.Contains(number),
            StayKind.From => number >= Items[0] && !back.Any(at => at > Items[0] && at <= number),
            StayKind.Until => number < Items[0],
            _ => false,
        };
}

/// <summary>How the numbers of a <see cref="Stay"/> are meant.</summary>
internal enum StayKind
{
    /// <summary>Not with these.</summary>
    NotIn,

    /// <summary>With these and no others.</summary>
    OnlyIn,

    /// <summary>Gone from this item on.</summary>
    From,

    /// <summary>Not there until this item.</summary>
    Until,

    /// <summary>There again from this item on.</summary>
    BackAt,
}
