using System.Text.RegularExpressions;

namespace MinutesSite.Link.Votes;

/// <summary>Words of a sentence that a rule has recognised.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Match">The words.</param>
public sealed record VoteInText(VoteRule Rule, Match Match)
{
    /// <summary>Where the words end; spaces and a comma after them belong to what follows.</summary>
    public int End => Match.Index + Match.Value.TrimEnd(' ', ',').Length;
}
