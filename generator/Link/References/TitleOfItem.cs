namespace MinutesSite.Link.References;

/// <summary>What an item's title says of the meetings that the item speaks of.</summary>
/// <param name="Words">The title.</param>
/// <param name="Forum">Another forum whose meeting the item is about: "Orientering om seneste KommuneMED møde".</param>
/// <param name="HasOtherMeeting">Whether it is about a meeting that is no forum's: "Borgermøde om budgettet".</param>
/// <param name="YearOfPlan">The year of the plan of meetings that it is about: "Mødeplan 2027".</param>
public sealed record TitleOfItem(Sentence Words, string? Forum, bool HasOtherMeeting, int? YearOfPlan)
{
    /// <summary>Reads a title in the minutes of a forum.</summary>
    public static TitleOfItem Read(string title, string own, MarkForums marks)
    {
        var words = SplitWords.Of(title, []).SelectMany(sentence => marks.In(title, sentence)).ToArray();
        var sentence = new Sentence(title, words);
        return new(
            sentence,
            OtherForum(sentence, own),
            Array.Exists(words, word => word.Forum is null && MeetingNouns.IsOtherMeeting(word.Text)),
            ListedMeetings.YearOf(sentence)
        );
    }

    private static string? OtherForum(Sentence title, string own)
    {
        for (var at = 0; at < title.Count; at++)
        {
            if (
                title[at].Forum is { } forum
                && forum.Name != own
                && (
                    forum.IsMeeting
                    || MeetingNouns.IsMeeting(title[at + 1].Text)
                    || MeetingNouns.IsMeeting(title[at + 2].Text)
                    || MeetingNouns.IsMeeting(title[at - 2].Text)
                )
            )
            {
                return forum.Name;
            }
        }

        return null;
    }
}
