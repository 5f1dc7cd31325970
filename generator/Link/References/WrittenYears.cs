namespace MinutesSite.Link.References;

/// <summary>The years that an item writes with its days: "27. august 2025" tells the year of a later "27. august".</summary>
public sealed class WrittenYears
{
    private readonly Dictionary<(int Day, int Month), int> years = [];

    /// <summary>Gathers them; the first writing of a day counts.</summary>
    public WrittenYears(IEnumerable<DateInText> dates)
    {
        foreach (var date in dates)
        {
            if (date.Year is { } year)
            {
                years.TryAdd((date.Day, date.Month), year);
            }
        }
    }

    /// <summary>The year of a day; null where the item writes none with it.</summary>
    public int? Of(DateInText date) => years.TryGetValue((date.Day, date.Month), out var year) ? year : null;
}
