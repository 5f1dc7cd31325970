namespace MinutesSite.Link.References;

/// <summary>A sentence of words, with the ways about in it that the rules share.</summary>
/// <param name="Text">The whole text that it is a part of.</param>
/// <param name="Words">Its words, forums marked.</param>
public sealed record Sentence(string Text, IReadOnlyList<Word> Words)
{
    /// <summary>The word at a place; an empty one outside the sentence, so that rules may look past its ends.</summary>
    public Word this[int at] => at >= 0 && at < Words.Count ? Words[at] : Nothing;

    private static Word Nothing { get; } = new(0, 0, "");

    /// <summary>How many words it has.</summary>
    public int Count => Words.Count;

    /// <summary>Whether a place holds a forum.</summary>
    public bool IsForum(int at) => this[at].Forum is not null;

    /// <summary>
    /// The last word before a day that is not its own "den", "d.", weekday or "hhv."; -1 where the day begins the sentence.
    /// A year in "sit sidste møde i 2025 den 11. december" and a week in "i uge 22, mandag den 25. maj" belong to the day.
    /// </summary>
    public int Before(int date)
    {
        var at = date - 1;
        while (IsDayWord(this[at].Text))
        {
            at--;
        }

        if (at < date - 1 && this[at].Text == "," && IsGuess(this[at + 1].Text))
        {
            // "…, formentlig den 7. januar".
            at--;
        }

        return BeforeTime(at) ?? (IsYear(this[at].Text) && this[at - 1].Text == "i" ? at - 2 : at);
    }

    // "i uge 22, mandag den …", "i oktober (20/10 og 27/10)", "i onsdags (29/4)", "i sidste uge, den …".
    private int? BeforeTime(int at)
    {
        var number = this[at].Text is "," or "(" ? at - 1 : at;
        if (this[number - 1].Text == "i" && (IsNearDay(this[number].Text) || (number < at && IsMonth(this[number].Text))))
        {
            return number - 2;
        }

        if (
            this[number].Text is "uge" or "måned"
            && this[number - 1].Text is "sidste" or "forrige" or "denne" or "næste"
            && this[number - 2].Text == "i"
        )
        {
            return number - 3;
        }

        return this[number].IsNumber && this[number - 1].Text == "uge" ? (this[number - 2].Text == "i" ? number - 3 : number - 2) : null;
    }

    /// <summary>The first word of a day with its "den", "d." or weekday.</summary>
    public int DayStart(int date)
    {
        var at = date;
        while (this[at - 1].Text is "den" or "d" || MeetingNouns.IsWeekday(this[at - 1].Text))
        {
            at--;
        }

        return at;
    }

    /// <summary>
    /// The year that stands before a day without one: "i 2025 den 11. december", "møder i 2026 er den 20. januar", "møder 2026: 20.
    /// januar".
    /// </summary>
    public int? YearBefore(int date)
    {
        var at = date - 1;
        while (IsDayWord(this[at].Text))
        {
            at--;
        }

        var isBeside = IsYear(this[at].Text) && this[at - 1].Text == "i";
        while (this[at].Text == ":" || MeetingOnDay.IsHeld(this[at].Text))
        {
            at--;
        }

        return
            isBeside
            || (
                IsYear(this[at].Text)
                && (this[at + 1].Text == ":" || (this[at - 1].Text == "i" && MeetingNouns.IsMeeting(this[at - 2].Text)))
            )
            ? int.Parse(this[at].Text, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The weekday before a day: "onsdag den 28. januar"; null where there is none.</summary>
    public string? WeekdayBefore(int date)
    {
        for (var at = date - 1; IsDayWord(this[at].Text); at--)
        {
            if (MeetingNouns.IsWeekday(this[at].Text))
            {
                return this[at].Text;
            }
        }

        return null;
    }

    /// <summary>Whether a word begins another clause, so that what stands before it does not govern what comes after.</summary>
    public bool IsBoundary(int at) =>
        this[at].Text
            is ","
                or ";"
                or ":"
                or "("
                or ")"
                or "som"
                or "der"
                or "at"
                or "hvor"
                or "når"
                or "hvis"
                or "da"
                or "idet"
                or "fordi"
                or "men"
                or "mens"
                or "hvilket"
                or "hvorefter"
                or "hvorfor";

    /// <summary>More words than this in a row govern nothing of each other: a text without stops is no longer than its words.</summary>
    private const int LongestClause = 80;

    /// <summary>The first place of the clause that a word is in, or so far before it as a clause can reach.</summary>
    public int ClauseStart(int at)
    {
        var furthest = Math.Max(0, at - LongestClause);
        while (at > furthest && !IsBoundary(at - 1))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a word means something on a day that is no meeting of a forum; "i høring" is what a case is in.</summary>
    public bool IsEvent(int at) =>
        this[at].Forum is null
        && this[at].Date is null
        && !(this[at].Text == "høring" && this[at - 1].Text is "til" or "i")
        && (
            MeetingNouns.IsEvent(this[at].Text) || (this[at].Text is "dag" or "dage" && this[at - 1].Text is not ("i" or "samme" or "hver"))
        );

    /// <summary>Whether one of the words in a range fulfils a condition.</summary>
    public bool Any(int from, int to, Func<int, bool> condition)
    {
        for (var at = Math.Max(0, from); at < to && at < Count; at++)
        {
            if (condition(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGuess(string word) => word is "formentlig" or "formodentlig" or "forventeligt" or "sandsynligvis";

    private static bool IsDayWord(string word) =>
        IsGuess(word)
        || word is "dvs" or "altså" or "nemlig" or "den" or "d" or "dato" or "hhv" or "henholdsvis" or "hverken"
        || MeetingNouns.IsWeekday(word);

    // "i onsdags", "i går".
    private static bool IsNearDay(string word) =>
        word is "dag" or "går" or "forgårs" or "morgen" or "overmorgen" or "aftes"
        || (word.EndsWith('s') && MeetingNouns.IsWeekday(word[..^1]));

    private static bool IsMonth(string word) => DanishMonths.Names.Contains(word);

    /// <summary>Whether a word is a year.</summary>
    public static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit);
}
