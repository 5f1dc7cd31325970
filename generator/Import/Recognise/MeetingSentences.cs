using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// Sentences at the head that say when and where the meeting was: "Mødet blev holdt i Multisalen, begyndte kl. 18.30 og sluttede kl.
/// 21.15.", "Bestyrelsen var samlet i foredragssalen fra klokken 14 til 16.20."
/// </summary>
public static partial class MeetingSentences
{
    /// <summary>When the meeting began; null where no sentence says so.</summary>
    public static TimeOnly? StartIn(string text) => Clock(Began().Match(text)) ?? Clock(FromTo().Match(text));

    /// <summary>When it ended; null where no sentence says so.</summary>
    public static TimeOnly? EndIn(string text) =>
        Clock(Ended().Match(text)) ?? (FromTo().Match(text) is { Success: true } match ? Clock(match, "h2", "m2") : null);

    /// <summary>Where it was, without the preposition; null where no sentence says so.</summary>
    public static string? VenueIn(string text) =>
        BehindHours().Match(text) is { Success: true } behind ? behind.Groups["venue"].Value
        : Place().Match(text) is { Success: true } match && match.Groups["venue"].Value.Trim(' ', ',') is { Length: > 2 and < 90 } venue
            ? venue
        : null;

    private static TimeOnly? Clock(Match match, string hour = "h", string minute = "m")
    {
        if (!match.Success || !int.TryParse(match.Groups[hour].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var h))
        {
            return null;
        }

        var m = match.Groups[minute].Success ? int.Parse(match.Groups[minute].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    private const string At = @"(?:kl\.?|klokken)?\s*:?\s*(?<h>[0-9]{1,2})(?:[.:](?<m>[0-9]{2}))?(?![0-9])";

    [GeneratedRegex(
        @"\b(?:begyndte|startede|åbnede|(?:blev|er|var)\s+(?:begyndt|startet|åbnet|sat)|begynder|starter|mødestart)\s+" + At,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Began();

    [GeneratedRegex(
        @"\b(?:sluttede|sluttet|slut|afsluttede|afsluttet|afsluttedes|hævede|hævet|hævedes|færdige?|lukket|lukkedes|forbi|mødeslut)\s+"
            + At,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Ended();

    // "fra klokken 14 til 16.20", and behind the day "19-21".
    [GeneratedRegex(
        @"(?:\bfra\s+(?:kl\.?|klokken)\s*(?<h>[0-9]{1,2})(?:[.:](?<m>[0-9]{2}))?\s+til\s+(?:ca\.\s+)?(?:kl\.?\s*|klokken\s+)?"
            + @"|(?<=\b20[0-9]{2},?\s)(?:fra\s+)?(?<h>[0-9]{1,2})\s?[-–]\s?)(?<h2>[0-9]{1,2})(?:[.:](?<m2>[0-9]{2}))?(?![0-9-]|\.[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex FromTo();

    // "Onsdag d. 27. maj 2026, 19-21, Spejderhytten."
    [GeneratedRegex(
        @"\b20[0-9]{2},?\s(?:kl\.?\s*)?[0-9]{1,2}(?:[.:][0-9]{2})?\s?[-–]\s?[0-9]{1,2}(?:[.:][0-9]{2})?,\s+"
            + @"(?<venue>\p{L}[^,.()]{2,60}?)(?:\s*\([^()]*\))?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindHours();

    // To a comma or word that goes on with the time; an address may have commas of its own.
    [GeneratedRegex(
        @"\b(?:mødet\s+(?:blev\s+|er\s+)?(?:(?:af)?holdt|fandt\s+sted)|(?:af)?holdtes|fandt\s+sted|afholdt|mødtes|samledes"
            + @"|var\s+samlet|trådte\s+sammen"
            + @"|holdt\s+(?:\p{L}+\s+){0,4}møde)\b[^.]*?(?:\b(?:i|på|ved)\s+|\b(?=hos\s))(?!(?:anledning|henhold|forbindelse|medfør"
            + @"|stedet|dag|år)\b)(?<venue>[^.]{3,90}?)"
            + @"(?=\s*(?:,\s*(?:begyndte|startede|og\b|kl\b|i\s+(?:anledning|forbindelse|henhold)\b|hvor\b|med\b|under\b|for\s+at\b"
            + @"|(?:man|tirs|ons|tors|fre|lør|søn)dag)|\s(?:fra\s+)?(?:kl\b|klokken)|\.(?:\s|$)|\sden\s[0-9]|$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Place();
}
