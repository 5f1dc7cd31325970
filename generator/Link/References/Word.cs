namespace MinutesSite.Link.References;

/// <summary>A word of a text as the rules for references see it: a day or a forum is one word, however it is written.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Text">In lower case, without the full stop of an abbreviation; a mark is itself.</param>
public sealed record Word(int Start, int End, string Text)
{
    /// <summary>The day, where the word is one.</summary>
    public DateInText? Date { get; init; }

    /// <summary>The forum, where the word names one.</summary>
    public ForumInText? Forum { get; init; }

    /// <summary>Whether it is a mark, not letters or digits.</summary>
    public bool IsMark => Date is null && Forum is null && Text.Length == 1 && !char.IsLetterOrDigit(Text[0]);

    /// <summary>Whether it is written with digits only.</summary>
    public bool IsNumber => Date is null && Text.Length is > 0 and < 4 && Text.All(char.IsAsciiDigit);
}

/// <summary>A forum as a text names it.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="IsGenitive">Whether what follows is the forum's: "Chefforums møde".</param>
/// <param name="IsMeeting">Whether the word itself is a meeting of the forum: "KB-temamøde", "byrådsmødet".</param>
public sealed record ForumInText(string Name, bool IsGenitive, bool IsMeeting);
