namespace MinutesSite.Model;

/// <summary>That somebody sat in a body over a time (medlemmer in fora.yml).</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Party">Party letter or list name (parti).</param>
/// <param name="Role">What the person was in the body (rolle): formand.</param>
/// <param name="From">The first day (fra); null where the file does not say.</param>
/// <param name="To">The last day (til); null for a member who still sits.</param>
public sealed record MemberTerm(Sourced<string> Name, string? Party, string? Role, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the person sat in the body on a day.</summary>
    public bool Covers(DateOnly day) => !(day < From) && !(day > To);
}

/// <summary>Somebody who sits or sat in a body.</summary>
/// <param name="Term">From when to when, and as what.</param>
/// <param name="Name">The joined name.</param>
/// <param name="PersonAddress">The page of that name; null where the site has no person pages.</param>
public sealed record ForumMember(MemberTerm Term, string Name, string? PersonAddress);

/// <summary>A body that a person sits or sat in.</summary>
/// <param name="Forum">The body's name.</param>
/// <param name="ForumAddress">Its page; null where it has not met.</param>
/// <param name="Term">From when to when, and as what.</param>
public sealed record Membership(string Forum, string? ForumAddress, MemberTerm Term);
