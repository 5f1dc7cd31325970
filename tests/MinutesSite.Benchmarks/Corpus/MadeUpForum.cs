namespace MinutesSite.Benchmarks.Corpus;

/// <summary>A forum that meets every fortnight.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Name">Its name.</param>
/// <param name="Abbreviation">What texts call it.</param>
internal sealed record MadeUpForum(int Index, string Name, string Abbreviation)
{
    private const int DaysBetweenMeetings = 14;
    private const int Members = 9;
    private static readonly DateOnly Newest = new(2026, 6, 26);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MadeUpForum> All { get; } =
    [
        .. new[]
        {
            ("Chefgruppen", "CG"),
            ("Direktionen", "DIR"),
            ("Hovedudvalget", "HU"),
            ("Økonomiudvalget", "ØU"),
            ("Kommunalbestyrelsen", "KB"),
            ("Teknikudvalget", "TU"),
            ("Børneudvalget", "BU"),
            ("Socialudvalget", "SU"),
            ("Kulturudvalget", "KU"),
            ("Miljøudvalget", "MU"),
            ("Erhvervsudvalget", "EU"),
            ("Sundhedsudvalget", "SUU"),
            ("Beskæftigelsesudvalget", "BSU"),
            ("Planudvalget", "PU"),
            ("Ældrerådet", "ÆR"),
            ("Handicaprådet", "HR"),
            ("Ungerådet", "UR"),
            ("Integrationsrådet", "IR"),
            ("Grønt Råd", "GR"),
            ("Byggeudvalget", "BYU"),
        }.Select((names, index) => new MadeUpForum(index, names.Item1, names.Item2)),
    ];

    /// <summary>The date of its meeting with a number, 0 being the newest.</summary>
    public DateOnly DateOf(int number) => Newest.AddDays(-((Index % 5) + (Index / 10 * 7) + (number * DaysBetweenMeetings)));

    /// <summary>Who belongs to it on a day. Every second year one of them is somebody else.</summary>
    public IEnumerable<(string Name, string Title)> MembersOn(DateOnly date)
    {
        for (var seat = 0; seat < Members; seat++)
        {
            var holder = (Index * Members) + seat + ((date.Year + seat) / 2 * 7 % 400);
            yield return (
                $"{Morphemes.FirstNames[holder % Morphemes.FirstNames.Length]} "
                    + $"{Morphemes.LastNames[holder * 13 / 7 % Morphemes.LastNames.Length]}",
                seat == 0 ? "Formand" : $"Medlem fra {Vocabulary.Compound(holder * 5)}"
            );
        }
    }
}
