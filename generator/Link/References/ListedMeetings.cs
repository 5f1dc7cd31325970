using System.Globalization;

namespace MinutesSite.Link.References;

/// <summary>
/// Whose meetings a list of days enumerates, as told by what leads to it: "Følgende møder i HovedMED i 2026:", "Chefgruppens næste møder:",
/// "Mødeplan 2026".
/// </summary>
public static class ListedMeetings
{
    /// <summary>The forum; null where the list is of something else.</summary>
    /// <param name="lead">The sentence that leads to the list.</param>
    /// <param name="title">The title of the item.</param>
    /// <param name="own">The forum whose minutes these are.</param>
    public static string? ForumOf(Sentence lead, Sentence title, string own)
    {
        if (IsOfOthers(lead))
        {
            return null;
        }

        var forums = Forums(lead);
        if (IsOfMeetings(lead))
        {
            return forums.Length == 0 ? (SaysWhose(lead) ? own : null)
                : forums is [var only] && HoldsThem(lead) ? only
                : null;
        }

        // Below "Mødeplan 2026" the heading "Byrådet" is enough, and so is "Der foreslås disse datoer:".
        return IsPlan(title) && !IsOfOthers(title) && forums.Length + Forums(title).Length <= 1 && lead.Count <= 8
            ? forums.Concat(Forums(title)).FirstOrDefault(own)
            : null;
    }

    /// <summary>
    /// The year of a plan of meetings: "Mødeplan 2026", "møderne i 2026", "Mødeplan for 2026"; null where none or more are named.
    /// </summary>
    public static int? YearOf(Sentence sentence)
    {
        if (!IsOfMeetings(sentence))
        {
            return null;
        }

        var years = sentence
            .Words.Where(word => Sentence.IsYear(word.Text))
            .Select(word => int.Parse(word.Text, CultureInfo.InvariantCulture))
            .Distinct()
            .Take(2)
            .ToArray();
        return years is [var only] ? only : null;
    }

    private static string[] Forums(Sentence sentence) =>
        [.. sentence.Words.Select(word => word.Forum?.Name).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static bool IsOfOthers(Sentence sentence) =>
        sentence.Any(
            0,
            sentence.Count,
            at =>
                !sentence.IsForum(at)
                && (
                    (sentence.IsEvent(at) && sentence[at].Text != "dage" && !IsPlanWord(sentence[at].Text))
                    || MeetingNouns.IsOtherMeeting(sentence[at].Text)
                    || MeetingNouns.IsOtherBody(sentence[at].Text)
                    || sentence[at].Text is "med" or "deltaget" or "deltog" or "orienterede" or "orientering" or "haft"
                )
        );

    /// <summary>Whether a sentence speaks of meetings, so that days below it are theirs.</summary>
    public static bool IsOfMeetings(Sentence sentence) =>
        IsPlan(sentence)
        || sentence.Any(
            0,
            sentence.Count,
            at =>
                sentence[at].Text is "møder" or "møderne" or "mødes" or "temamøder" or "temamøderne"
                || sentence[at].Forum is { IsMeeting: true }
                || IsOneMeeting(sentence, at)
        );

    // A column's head, or "Byrådet holder møde på disse dage:".
    private static bool IsOneMeeting(Sentence sentence, int at) =>
        sentence[at].Text is "møde" or "mødedato" or "mødedag"
        && (sentence.Count == 1 || HeldThings.IsHold(sentence[at - 1].Text) || sentence[at - 1].Text is "holdes" or "afholdes");

    private static bool IsPlan(Sentence sentence) => sentence.Any(0, sentence.Count, at => IsPlanWord(sentence[at].Text));

    /// <summary>Whether a word means the days on which a body meets.</summary>
    public static bool IsPlanWord(string word) =>
        word
            is "mødeplan"
                or "mødeplanen"
                or "mødekalender"
                or "mødekalenderen"
                or "mødedatoer"
                or "mødedatoerne"
                or "mødedage"
                or "mødedagene"
                or "møderække"
                or "mødetidspunkter";

    // "møder i Byrådet", "Byrådets møder", "Byrådsmøder", "Byrådet holder møde …", "Mødeplan for Byrådet".
    private static bool HoldsThem(Sentence sentence) =>
        sentence.Any(
            0,
            sentence.Count,
            at =>
                sentence[at].Forum is { } forum
                && (
                    forum.IsMeeting
                    || forum.IsGenitive
                    || at == 0
                    || sentence[at - 1].Text is "i" or "for"
                    || HeldThings.IsHold(sentence[at + 1].Text)
                    || HeldThings.IsHold(sentence[at - 1].Text)
                    || sentence[at + 1].Text == "mødes"
                )
        );

    // "Der holdes ordinære møder:", "Møderne foreslås lagt:"; "Der var følgende møder:" may be anybody's.
    private static bool SaysWhose(Sentence sentence) =>
        IsPlan(sentence)
        || sentence.Any(0, sentence.Count, at => sentence[at].Text is "møderne" or "vi" or "ordinære" or "næste" or "kommende")
        || sentence.Count == 1
        || sentence.Any(
            0,
            sentence.Count,
            at =>
                sentence[at].Text
                    is "foreslås"
                        or "foreslår"
                        or "planlagt"
                        or "planlægges"
                        or "fastsat"
                        or "fastlagt"
                        or "holdes"
                        or "afholdes"
        );
}
