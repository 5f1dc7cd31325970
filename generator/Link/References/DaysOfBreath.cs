namespace MinutesSite.Link.References;

/// <summary>Days that a sentence names in one breath, and what the rules ask about them.</summary>
public sealed class DaysOfBreath
{
    private bool? isOfPaper;
    private bool hasSoughtTreatment;
    private int? treatment;

    /// <summary>The days at some places of a sentence.</summary>
    public DaysOfBreath(Sentence sentence, IReadOnlyList<int> days, Surroundings around)
    {
        Sentence = sentence;
        Days = days;
        Around = around;
        Before = sentence.Before(days[0]);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The places of the days.</summary>
    public IReadOnlyList<int> Days { get; }

    /// <summary>What the sentence may lean on.</summary>
    public Surroundings Around { get; }

    /// <summary>The last word before the days.</summary>
    public int Before { get; }

    /// <summary>The first day.</summary>
    public int First => Days[0];

    /// <summary>The last day.</summary>
    public int Last => Days[^1];

    /// <summary>Whether they are the days of an own meeting whose papers are spoken of.</summary>
    public bool IsOfPaper => isOfPaper ??= OwnMeeting.IsOfPaper(Sentence, First);

    /// <summary>The place of the forum whose treatment of a case the days are of: "Chefforums drøftelse den …".</summary>
    public int? Treatment
    {
        get
        {
            if (!hasSoughtTreatment)
            {
                treatment = ForumWithVerb.FindTreatment(Sentence, First);
                hasSoughtTreatment = true;
            }

            return treatment;
        }
    }

    /// <summary>Each day as a meeting of a forum; the mention's words run from one word to another.</summary>
    public IEnumerable<Mention> Each(string forum, int first, int last, bool isMove = false) =>
        Days.Select(day => One(forum, day, first, last, isMove));

    /// <summary>Each day as a meeting of a forum; the mention's words run from a word to the day.</summary>
    public IEnumerable<Mention> EachFrom(string forum, int first) => Days.Select(day => One(forum, day, first, day));

    /// <summary>Each day, alone, as a meeting of a forum.</summary>
    public IEnumerable<Mention> EachAlone(string forum, Func<int, bool>? isMove = null) =>
        Days.Select(day => One(forum, day, day, day, isMove?.Invoke(day) ?? false));

    /// <summary>A day as a meeting of a forum.</summary>
    public Mention One(string forum, int day, int first, int last, bool isMove = false) =>
        new(forum, Sentence[day].Date!.Value, day, Math.Min(first, day), Math.Max(last, day)) { IsMoveTarget = isMove };
}
