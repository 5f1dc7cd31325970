using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>A topic's items as marks along a line through time.</summary>
/// <param name="Marks">The marks, oldest first; items of one day and one outcome are one mark.</param>
/// <param name="Years">Where each year but the first begins.</param>
public sealed record TopicMarks(IReadOnlyList<TopicMark> Marks, IReadOnlyList<int> Years)
{
    /// <summary>How long the line is; marks stand between <see cref="Margin"/> and this without it.</summary>
    public const int Width = 640;

    /// <summary>Half a mark and its edge, at either end of the line.</summary>
    public const int Margin = 8;

    /// <summary>What the centres of two marks need between them, to be seen as two.</summary>
    public const int Apart = 12;

    private const int FewestBars = 2;

    /// <summary>The marks of items that are ordered newest first. None where all are of one day, and where bars say it better.</summary>
    public static TopicMarks Of(IReadOnlyList<ArchivedItem> newestFirst)
    {
        if (newestFirst.Count == 0 || newestFirst[0].Link.Meeting.Date == newestFirst[^1].Link.Meeting.Date)
        {
            return new([], []);
        }

        var (first, last) = (newestFirst[^1].Link.Meeting.Date, newestFirst[0].Link.Meeting.Date);
        var marks = newestFirst
            .Reverse()
            .Select(item => (item.Link.Meeting.Date, Kind: KindOf(item)))
            .Distinct()
            .Select(mark => new TopicMark(Place(mark.Date), mark.Kind))
            .ToArray();
        // Marks that touch tell neither how many they are nor what came of them: then the bars below are the picture.
        if (Touch(marks) && (HasBars(newestFirst) || marks.Length > (Width - (2 * Margin)) / Apart))
        {
            return new([], []);
        }

        return new(SetApart(marks), [.. Enumerable.Range(first.Year + 1, last.Year - first.Year).Select(year => Place(new(year, 1, 1)))]);

        int Place(DateOnly day) =>
            Margin + ((day.DayNumber - first.DayNumber) * (Width - (2 * Margin)) / (last.DayNumber - first.DayNumber));
    }

    private static string KindOf(ArchivedItem item) => item.Outcome is { } outcome ? Slug.Of(outcome.Danish()) : "uden";

    private static bool Touch(IReadOnlyList<TopicMark> marks) => marks.Zip(marks.Skip(1)).Any(pair => pair.Second.X - pair.First.X < Apart);

    private static bool HasBars(IReadOnlyList<ArchivedItem> newestFirst) =>
        ActivityBars.Of([.. newestFirst.Select(item => item.Link.Meeting.Date)]).Bars.Count >= FewestBars;

    // A few marks of neighbouring days are moved as little as lets each be seen: to the right, and back where the line ends.
    private static TopicMark[] SetApart(TopicMark[] marks)
    {
        for (var i = 1; i < marks.Length; i++)
        {
            marks[i] = marks[i] with { X = Math.Max(marks[i].X, marks[i - 1].X + Apart) };
        }

        var end = Width - Margin;
        for (var i = marks.Length - 1; i >= 0; i--, end -= Apart)
        {
            marks[i] = marks[i] with { X = Math.Min(marks[i].X, end) };
        }

        return marks;
    }
}

/// <summary>A mark.</summary>
/// <param name="X">Its centre, from 0 to <see cref="TopicMarks.Width"/>.</param>
/// <param name="Kind">The outcome, as in the style sheet.</param>
public sealed record TopicMark(int X, string Kind);
