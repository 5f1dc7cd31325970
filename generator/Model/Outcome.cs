namespace MinutesSite.Model;

/// <summary>A decision's kind (udfald).</summary>
public enum Outcome
{
    /// <summary>godkendt: approved.</summary>
    Approved,

    /// <summary>delvist godkendt: a part was approved, another part was not.</summary>
    PartlyApproved,

    /// <summary>anbefalet: recommended to a higher body, which decides.</summary>
    Recommended,

    /// <summary>taget til efterretning: noted.</summary>
    Noted,

    /// <summary>drøftet: discussed.</summary>
    Discussed,

    /// <summary>udskudt: postponed.</summary>
    Postponed,

    /// <summary>henvist: passed on to another body.</summary>
    Referred,

    /// <summary>sendt tilbage: sent back to where it came from.</summary>
    SentBack,

    /// <summary>afvist: refused, in whatever words.</summary>
    Rejected,

    /// <summary>udgået: taken off the agenda.</summary>
    Withdrawn,

    /// <summary>andet: something else was decided.</summary>
    Other,
}

/// <summary>The Danish names of the outcomes, as front matter, data files and addresses of filters have them.</summary>
public static class OutcomeNames
{
    private static readonly string[] Names =
    [
        "godkendt",
        "delvist godkendt",
        "anbefalet",
        "taget til efterretning",
        "drøftet",
        "udskudt",
        "henvist",
        "sendt tilbage",
        "afvist",
        "udgået",
        "andet",
    ];

    /// <summary>All names, in the order of <see cref="Outcome"/>.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The Danish name.</summary>
    public static string Danish(this Outcome outcome) => Names[(int)outcome];

    /// <summary>The outcome with a Danish name, whatever its case; null for another word.</summary>
    public static Outcome? Parse(string name)
    {
        var at = Array.FindIndex(Names, known => string.Equals(known, name.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (Outcome)at;
    }
}
