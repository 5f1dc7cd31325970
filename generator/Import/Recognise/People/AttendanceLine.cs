using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>What a list of people is a list of.</summary>
public enum AttendanceList
{
    /// <summary>Those who came.</summary>
    Present,

    /// <summary>All members, whether they came or not.</summary>
    Members,

    /// <summary>Those who sent apologies or are simply called absent.</summary>
    Absent,

    /// <summary>Those who stayed away without notice.</summary>
    WithoutNotice,
}

/// <summary>A line of a list of people.</summary>
/// <param name="List">What the list is of.</param>
/// <param name="Group">The group that the label of the list names; null for none.</param>
/// <param name="Text">The line, without a label.</param>
/// <param name="At">Where it stands.</param>
public readonly record struct AttendanceLine(AttendanceList List, string? Group, string Text, SourcePosition At);
