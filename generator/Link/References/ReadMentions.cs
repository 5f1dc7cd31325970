namespace MinutesSite.Link.References;

/// <summary>Finds the mentions of meetings in a sentence.</summary>
public static class ReadMentions
{
    /// <summary>The mentions, in order.</summary>
    public static IReadOnlyList<Mention> In(Sentence sentence, Surroundings around)
    {
        var found = new List<Mention>();
        foreach (var places in DayGroups.In(sentence))
        {
            var days = new DaysOfBreath(sentence, places, around);
            if (places.Count == 1 && HeldInstead.Find(sentence, days.First, found, around) is { } instead)
            {
                found.Add(days.One(instead, days.First, days.First, days.First, isMove: true));
                continue;
            }

            var mentions = SameBody.Find(sentence, places, found) is { } forums
                ? places.Select((day, i) => days.One(forums[i], day, day, day) with { GoesOnFrom = found.LastOrDefault() })
                : MentionRules.Read(days).Select(mention => GoingOn(sentence, mention, found));
            found.AddRange(
                mentions
                    .ToArray()
                    .Select(mention =>
                        ItemNumber.AddTo(
                            mention with
                            {
                                IsOneOfMany = mention.IsOneOfMany || places.Count > 1,
                                Breath = days.First,
                                YearOfBreath = YearOf(sentence, places),
                            },
                            sentence
                        )
                    )
            );
        }

        return found;
    }

    // "er i ØU den 3. september og KB den 9. september": what is said of the first is said of the next.
    private static Mention GoingOn(Sentence sentence, Mention mention, List<Mention> earlier) =>
        earlier.Count > 0
        && !sentence.Any(
            earlier[^1].DateWord + 1,
            mention.First,
            at =>
                sentence[at].Text
                    is not ("og" or "," or "samt" or "i" or "på" or "den" or "d" or "derefter" or "herefter" or "igen" or "så")
        )
            ? mention with
            {
                GoesOnFrom = earlier[^1],
            }
            : mention;

    private static int? YearOf(Sentence sentence, IReadOnlyList<int> days)
    {
        foreach (var day in days)
        {
            if (sentence[day].Date!.Value.Year is { } year)
            {
                return year;
            }
        }

        return sentence.YearBefore(days[0]);
    }
}
