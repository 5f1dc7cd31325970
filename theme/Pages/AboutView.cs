using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>What the archive says of itself: what it holds by forum and year, what it lacks, and what its outcomes mean.</summary>
/// <param name="Meetings">The meetings that have minutes.</param>
/// <param name="Agendas">The meetings that have an agenda only.</param>
/// <param name="Items">The items of both.</param>
/// <param name="Span">The first and the last day with minutes; null where there are none.</param>
/// <param name="Years">The years of the table, newest first.</param>
/// <param name="Coverage">How many meetings each forum has in each year, by name.</param>
/// <param name="Gaps">What is known to be missing, by forum.</param>
/// <param name="Elsewhere">Forums that its minutes mention and that have none in it, by name in Danish order.</param>
/// <param name="Outcomes">Each outcome that the archive has, with what it means and how many items have it.</param>
/// <param name="Example">An item to show how one cites; null in an empty archive.</param>
public sealed record AboutView(
    int Meetings,
    int Agendas,
    int Items,
    (DateOnly First, DateOnly Last)? Span,
    IReadOnlyList<int> Years,
    IReadOnlyList<ForumCoverage> Coverage,
    IReadOnlyList<ForumGaps> Gaps,
    IReadOnlyList<string> Elsewhere,
    IReadOnlyList<OutcomeMeaning> Outcomes,
    ItemLink? Example
)
{
    /// <summary>Where the page is.</summary>
    public const string Address = "/om/";

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    // More columns than these are not read on any screen; older years are one column.
    private const int YearsShown = 8;

    /// <summary>What an archive says of itself.</summary>
    public static AboutView Of(Archive archive)
    {
        var held = archive.Meetings.Where(meeting => meeting.Minutes.Status == MeetingStatus.Minutes).ToArray();
        var newest = held.Length == 0 ? (DateOnly?)null : held[0].Date;
        return new(
            held.Length,
            archive.Meetings.Count - held.Length,
            archive.Items.Count(),
            newest is { } last ? (held[^1].Date, last) : null,
            [.. held.Select(meeting => meeting.Date.Year).Distinct().Take(YearsShown)],
            [.. archive.Forums.Select(ForumCoverage.Of)],
            newest is { } day ? ForumGaps.Of(archive, day) : [],
            [
                .. archive
                    .Items.SelectMany(item => item.References)
                    .Select(reference => reference.Forum)
                    .Except(archive.Forums.Select(forum => forum.Name))
                    .Order(StringComparer.Create(Danish, ignoreCase: true)),
            ],
            OutcomeMeaning.Of(archive),
            archive.Items.FirstOrDefault(item => item is { Item.IsClosed: false, IsStanding: false })?.Link
        );
    }
}

/// <summary>How many meetings of a forum the archive has.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="ByYear">Meetings with minutes, by year.</param>
public sealed record ForumCoverage(Forum Forum, IReadOnlyDictionary<int, int> ByYear)
{
    /// <summary>All its meetings that have minutes.</summary>
    public int Total => ByYear.Values.Sum();

    /// <summary>Counts a forum's meetings.</summary>
    public static ForumCoverage Of(Forum forum) =>
        new(
            forum,
            forum
                .Meetings.Where(meeting => meeting.Minutes.Status == MeetingStatus.Minutes)
                .GroupBy(meeting => meeting.Date.Year)
                .ToDictionary(year => year.Key, year => year.Count())
        );

    /// <summary>The meetings of the years before those of the table.</summary>
    public int Before(IReadOnlyList<int> years) =>
        years.Count == 0 ? 0 : ByYear.Where(year => year.Key < years[^1]).Sum(year => year.Value);
}

/// <summary>What the archive is known to lack of a forum's meetings.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Planned">Days of its plan that have passed without minutes, oldest first.</param>
/// <param name="Mentioned">Days on which other minutes say that it met, oldest first.</param>
/// <param name="Years">Years without any meeting, between its first and its last.</param>
public sealed record ForumGaps(Forum Forum, IReadOnlyList<DateOnly> Planned, IReadOnlyList<DateOnly> Mentioned, IReadOnlyList<int> Years)
{
    /// <summary>What is missing of each forum, in the archive's order; forums that lack nothing are left out.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="newest">The day of its newest minutes: what is later is to come, and not missing.</param>
    public static IReadOnlyList<ForumGaps> Of(Archive archive, DateOnly newest)
    {
        var planned = archive.Planned.Where(meeting => meeting.Date <= newest).ToLookup(meeting => meeting.Forum, meeting => meeting.Date);
        var mentioned = archive
            .Items.SelectMany(item => item.References)
            .Where(reference => reference is { Address: null, LikelyDate: null } && reference.Date <= newest)
            .ToLookup(reference => reference.Forum, reference => reference.Date);
        return
        [
            .. archive
                .Forums.Select(forum => Of(forum, [.. planned[forum.Name]], [.. mentioned[forum.Name]]))
                .Where(gaps => gaps.Planned.Count + gaps.Mentioned.Count + gaps.Years.Count > 0),
        ];
    }

    private static ForumGaps Of(Forum forum, IReadOnlyList<DateOnly> planned, IReadOnlyList<DateOnly> mentioned) =>
        new(forum, [.. planned.Distinct().Order()], [.. mentioned.Except(planned).Distinct().Order()], EmptyYears(forum));

    private static int[] EmptyYears(Forum forum)
    {
        var years = forum.Meetings.Select(meeting => meeting.Date.Year).Concat(forum.CompleteYears).Distinct().Order().ToArray();
        return years.Length == 0 ? [] : [.. Enumerable.Range(years[0], years[^1] - years[0]).Except(years)];
    }
}

/// <summary>An outcome in words.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it says that happened.</param>
/// <param name="Items">How many items have it.</param>
public sealed record OutcomeMeaning(string Name, string Meaning, int Items)
{
    // What the outcomes mean, in the order of the type. "andet" is no badge on any page, and is explained all the same: it is in data and
    // filters.
    private static readonly string[] Meanings =
    [
        "Det indstillede er besluttet, uændret eller med ændringer.",
        "En del er godkendt; en anden del er udsat, afvist eller sendt videre.",
        "Forummet anbefaler sagen til dem, der afgør den.",
        "Forummet er orienteret og tog det til efterretning.",
        "Sagen er drøftet, uden at noget blev besluttet.",
        "Sagen er udsat til et senere møde.",
        "Sagen er sendt videre til et andet forum.",
        "Sagen er sendt tilbage dertil, hvor den kom fra.",
        "Det indstillede blev ikke vedtaget.",
        "Punktet er taget af dagsordenen.",
        "Der er besluttet noget, som ingen af de andre ord dækker.",
    ];

    /// <summary>The outcomes that an archive has, in the order of the type.</summary>
    public static IReadOnlyList<OutcomeMeaning> Of(Archive archive)
    {
        var counts = new int[Meanings.Length];
        foreach (var item in archive.Items)
        {
            if (item.Outcome is { } outcome)
            {
                counts[(int)outcome]++;
            }
        }

        return
        [
            .. Enum.GetValues<Outcome>()
                .Select(outcome => new OutcomeMeaning(outcome.Danish(), Meanings[(int)outcome], counts[(int)outcome])),
        ];
    }
}
