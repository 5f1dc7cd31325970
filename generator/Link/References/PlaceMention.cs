namespace MinutesSite.Link.References;

/// <summary>Gives a mention its place in the text and its day in a year.</summary>
public static class PlaceMention
{
    private const int LongestWords = 90;

    /// <summary>The mention in its text; null where its day cannot be.</summary>
    /// <param name="part">The text.</param>
    /// <param name="meeting">The day of the meeting whose minutes speak.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The mention in it.</param>
    /// <param name="years">The years that the item writes with its days.</param>
    /// <param name="yearOfPlan">The year that a list or a plan of meetings is for.</param>
    /// <param name="earlier">The day before it in the same breath, in its year: the days of a breath run forward.</param>
    /// <param name="ofList">Where the list that the text is an entry of looks to.</param>
    /// <param name="directions">
    /// Where the mentions before it look to: a day in a row of thousands must not go back over them all.
    /// </param>
    public static FoundReference? In(
        ItemText part,
        DateOnly meeting,
        Sentence sentence,
        Mention mention,
        WrittenYears years,
        int? yearOfPlan,
        DateOnly? earlier,
        Direction? ofList,
        IDictionary<Mention, Direction> directions
    )
    {
        var direction = DirectionOf(sentence, mention, directions);
        direction = direction == Direction.Unknown && ofList is { } looks ? looks : direction;
        var written = mention.Date.Year ?? mention.YearOfBreath ?? sentence.YearBefore(mention.DateWord);
        var date = (written ?? years.Of(mention.Date) ?? (direction == Direction.Past ? null : yearOfPlan)) is { } year
            ? mention.Date.In(year)
            : WorkOutYear.Of(mention.Date, meeting, direction, sentence.WeekdayBefore(mention.DateWord));
        if (written is null && direction != Direction.Past && date < earlier)
        {
            date =
                mention.Date.In(earlier.Value.Year) >= earlier
                    ? mention.Date.In(earlier.Value.Year)
                    : mention.Date.In(earlier.Value.Year + 1);
        }

        if (date is null)
        {
            return null;
        }

        var (start, end) = Extent(sentence, mention);
        end = Math.Min(end, part.Text.Text.Length);
        return new(part.Text, part.Section, start, end, mention.Forum, date.Value, mention.ItemNumber)
        {
            Shown = mention.IsOneOfMany || end - start > LongestWords ? mention.Date.Start..mention.Date.End : start..end,
            IsMoveTarget = mention.IsMoveTarget,
            LikelyDate = written is not null ? Likely(mention.Date, date.Value, meeting, direction, mention.IsMoveTarget) : null,
        };
    }

    private static Direction DirectionOf(Sentence sentence, Mention mention, IDictionary<Mention, Direction> directions)
    {
        // Down to the one that is known or looks somewhere itself; all between look there too.
        var unknown = new List<Mention>();
        var direction = Direction.Unknown;
        for (var at = mention; at is not null && direction == Direction.Unknown; at = at.GoesOnFrom)
        {
            if (directions.TryGetValue(at, out var known))
            {
                direction = known;
                break;
            }

            direction = at.IsMoveTarget ? Direction.Future : ReadDirection.Of(sentence, at.First, at.DateWord);
            unknown.Add(at);
        }

        foreach (var one in unknown)
        {
            directions[one] = direction;
        }

        return direction;
    }

    private static (int Start, int End) Extent(Sentence sentence, Mention mention)
    {
        var first =
            mention.First == mention.DateWord || OtherDayBetween(sentence, mention) ? sentence.DayStart(mention.DateWord) : mention.First;
        var last =
            sentence[mention.Last + 1].Text == ")" && sentence.Any(first, mention.Last, at => sentence[at].Text == "(")
                ? mention.Last + 1
                : mention.Last;
        var (start, end) = (sentence[first].Start, sentence[last].End);
        return end - start <= LongestWords ? (start, end) : (sentence[sentence.DayStart(mention.DateWord)].Start, mention.Date.End);
    }

    private static bool OtherDayBetween(Sentence sentence, Mention mention) =>
        sentence.Any(mention.First, mention.DateWord, at => sentence[at].Date is not null);

    // A meeting that is gone cannot lie ahead, and nothing is moved to a day that is gone.
    private static DateOnly? Likely(DateInText day, DateOnly date, DateOnly meeting, Direction direction, bool isMove) =>
        (direction == Direction.Past && date > meeting) || (direction == Direction.Future && isMove && date < meeting.AddMonths(-1))
            ? WorkOutYear.Of(day, meeting, direction, null)
            : null;
}
