namespace MinutesSite.Model;

/// <summary>What a file is of a meeting (status).</summary>
public enum MeetingStatus
{
    /// <summary>The minutes (referat).</summary>
    Minutes,

    /// <summary>The agenda before the meeting (dagsorden): nothing is decided yet.</summary>
    Agenda,
}

/// <summary>The Danish names of <see cref="MeetingStatus"/>.</summary>
public static class MeetingStatusNames
{
    private static readonly string[] Names = ["referat", "dagsorden"];

    /// <summary>The names as front matter writes them.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name as front matter and data write it.</summary>
    public static string Danish(this MeetingStatus status) => Names[(int)status];

    /// <summary>A status by its name, whatever the case; null where there is no such status.</summary>
    public static MeetingStatus? Parse(string written)
    {
        var at = Array.FindIndex(Names, name => string.Equals(name, written.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (MeetingStatus)at;
    }
}
