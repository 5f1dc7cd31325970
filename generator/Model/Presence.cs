namespace MinutesSite.Model;

/// <summary>Whether somebody on a meeting's lists was there, and as what.</summary>
public enum Presence
{
    /// <summary>There, as one of the body.</summary>
    Present,

    /// <summary>There, in a member's place (stedfortræder_for).</summary>
    Deputy,

    /// <summary>There, as a guest or from the administration (gruppe).</summary>
    Guest,

    /// <summary>Not there, with notice (afbud).</summary>
    Apologies,

    /// <summary>Not there, without notice (uden_afbud).</summary>
    WithoutNotice,

    /// <summary>On the agenda of a meeting that has no minutes yet.</summary>
    Invited,
}

/// <summary>How pages name each <see cref="Presence"/>.</summary>
public static class PresenceNames
{
    private static readonly string?[] Names = [null, "stedfortræder", "ikke medlem", "afbud", "uden afbud", "dagsorden"];

    /// <summary>What a list says beside the meeting; null for what goes without saying.</summary>
    public static string? Danish(this Presence presence) => Names[(int)presence];
}
