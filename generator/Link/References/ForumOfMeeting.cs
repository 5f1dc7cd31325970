namespace MinutesSite.Link.References;

/// <summary>
/// A meeting noun right before the day: whose meeting is it? "KommuneMEDs møde den …", "DIF behandler sagen på møde den …", "på mødet den
/// …".
/// </summary>
public static class ForumOfMeeting
{
    // In the order in which they are tried: the first that says something holds. One without a forum says that it is nobody's that is
    // known.
    private static readonly Func<NamedMeeting, (string? Forum, int First, int Last)?>[] InOrder =
    [
        OfOwner,
        OfNeighbour,
        OfOurs,
        OfPossessor,
        OfForumAfter,
        WithOthers,
        OfSubjectAfter,
        OfSubjectBefore,
        OfDecision,
        OfOthersInClause,
        OfNobodyNamed,
    ];

    /// <summary>The forum and the words of the mention; null where the meeting is nobody's that is known.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The place of the meeting noun.</param>
    /// <param name="lastDate">The last day that is named in the same breath.</param>
    /// <param name="around">What "mødet" alone may mean.</param>
    public static (string Forum, int First, int Last)? Find(Sentence sentence, int noun, int lastDate, Surroundings around)
    {
        var meeting = new NamedMeeting(sentence, noun, WordsOfMeeting.OwnerOf(sentence, noun), lastDate, around);
        foreach (var rule in InOrder)
        {
            if (rule(meeting) is { } found)
            {
                return found.Forum is { } forum ? (forum, found.First, found.Last) : null;
            }
        }

        return null;
    }

    // "KommuneMEDs møde den …"; not "Byrådet mødtes den … med havnens bestyrelse".
    private static (string? Forum, int First, int Last)? OfOwner(NamedMeeting of) =>
        of.Sentence[of.Owner].Forum is not { } own ? null
        : IsPartOfSubject(of.Sentence, of.Owner) || (of.Sentence[of.Noun].Text is "mødes" or "mødtes" && of.After(1) == "med") ? Nobodys
        : (own.Name, of.Owner, of.Last);

    // "præsenteret for Byrådet på temamødet den …", "Fra Handicaprådet: På mødet den …".
    private static (string? Forum, int First, int Last)? OfNeighbour(NamedMeeting of) =>
        of.OwnerWord == "på"
        && (of.Sentence[of.Owner - 1].Forum is { IsGenitive: false } ? of.Owner - 1 : Label(of.Sentence, of.Owner)) is { } named
            ? (of.NameAt(named), of.Owner + 1, of.Last)
            : null;

    private static (string? Forum, int First, int Last)? OfOurs(NamedMeeting of) =>
        of.OwnerWord == "vores" ? (of.Around.OwnForum, of.Owner, of.Last) : null;

    // "over for Byrådet på dets møde den …".
    private static (string? Forum, int First, int Last)? OfPossessor(NamedMeeting of) =>
        of.OwnerWord == "dets" && LastForum(of.Sentence, of.Owner) is { } possessor ? (of.NameAt(possessor), of.Owner, of.Last) : null;

    // "mødet den … i Byrådet".
    private static (string? Forum, int First, int Last)? OfForumAfter(NamedMeeting of) =>
        ForumAfterDay.Beside(of.Sentence, of.Last) is { } beside ? (of.NameAt(beside), of.Noun, beside) : null;

    // "mødet den 4. maj med leverandøren", "møde den 4. maj i arbejdsgruppen"; minutes are of a body's meeting, whatever it was about.
    private static (string? Forum, int First, int Last)? WithOthers(NamedMeeting of) =>
        of.After(1) switch
        {
            "om" when of.HasMinutes || SubjectOfMeeting.AsksAbout(of.Sentence, of.Owner) => null,
            "mellem" or "hos" or "på" or "om" => Nobodys,
            "med" => of.After(2) != "henblik" && !SubjectOfMeeting.Decides(of.Sentence, of.Owner) ? Nobodys : null,
            "i" => of.After(2) != "forbindelse" ? Nobodys : null,
            "for" => of.After(2) != "at" ? Nobodys : null,
            _ => null,
        };

    // "På mødet den … drøftede Byrådet".
    private static (string? Forum, int First, int Last)? OfSubjectAfter(NamedMeeting of) =>
        ForumAfterDay.Subject(of.Sentence, of.Last) is { } subject ? (of.NameAt(subject), of.Noun, subject) : null;

    private static (string? Forum, int First, int Last)? OfSubjectBefore(NamedMeeting of) =>
        SubjectOfMeeting.Before(of.Sentence, of.Owner) is { } before ? (of.NameAt(before), before, of.Last) : null;

    private static (string? Forum, int First, int Last)? OfDecision(NamedMeeting of) =>
        SubjectOfMeeting.OfDecision(of.Sentence, of.Owner) is { } decision ? (of.NameAt(decision), of.Noun, of.Last) : null;

    // Another forum in the clause may be the one that meets: "Orienteringen til KommuneMED gives på mødet den …".
    private static (string? Forum, int First, int Last)? OfOthersInClause(NamedMeeting of) =>
        of.Sentence.Any(
            of.Sentence.ClauseStart(of.Noun),
            of.Noun,
            at => of.Sentence[at].Forum is { } other && other.Name != of.Around.OwnForum
        )
        || of.After(1) == "med"
            ? Nobodys
            : null;

    private static (string? Forum, int First, int Last)? OfNobodyNamed(NamedMeeting of) =>
        MeetingAlone.Find(of.Sentence, of.Noun, of.Around) is { } alone ? (alone.Forum, alone.First, of.Last) : null;

    private static (string? Forum, int First, int Last) Nobodys => (null, 0, 0);

    // "Repræsentanter fra Ældrerådet og Handicaprådet mødtes den …": it is not they who met.
    private static bool IsPartOfSubject(Sentence sentence, int forum)
    {
        if (sentence[forum].Forum!.IsGenitive || sentence[forum + 1].Text is not ("mødes" or "mødtes"))
        {
            return false;
        }

        var first = ForumGroup.EndingAt(sentence, forum, acrossPrepositions: false)[0];
        return sentence[first - 1].Text is "fra" or "af" or "for" or "med" or "til";
    }

    // The body that the sentence is a report from.
    private static int? Label(Sentence sentence, int owner) =>
        owner == 3 && sentence[0].Text == "fra" && sentence[1].Forum is not null && sentence[2].Text == ":" ? 1 : null;

    // "over for Byrådet på dets møde den …": the forum named last.
    private static int? LastForum(Sentence sentence, int from)
    {
        for (var at = from - 1; at >= 0; at--)
        {
            if (sentence.IsForum(at))
            {
                return at;
            }
        }

        return null;
    }

    private sealed record NamedMeeting(Sentence Sentence, int Noun, int Owner, int Last, Surroundings Around)
    {
        public string OwnerWord => Sentence[Owner].Text;

        public bool HasMinutes => OwnerWord is "af" or "fra" && Sentence[Owner - 1].Text.StartsWith("referat", StringComparison.Ordinal);

        public string After(int words) => Sentence[Last + words].Text;

        public string NameAt(int forum) => Sentence[forum].Forum!.Name;
    }
}
