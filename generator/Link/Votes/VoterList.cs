using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Link.Votes;

/// <summary>Those whom a vote names on one side.</summary>
/// <param name="Voters">The parties and people, as written.</param>
/// <param name="Count">How many votes the only one of them is said to be; null for a list, which says nothing of the whole.</param>
public sealed partial record VoterList(IReadOnlyList<Voter> Voters, int? Count)
{
    /// <summary>Takes a list apart that <see cref="VoterForms.List"/> has recognised.</summary>
    public static VoterList Of(string text)
    {
        var voters = new List<Voter>();
        int? count = null;
        foreach (Match one in Ones.Matches(text))
        {
            var inside = one.Groups["inside"].Value;
            var number = int.TryParse(inside.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var written)
                ? written
                : (int?)null;
            var isPerson = one.Groups["person"].Success;
            var name = isPerson ? Office().Replace(one.Groups["person"].Value, "") : one.Groups["party"].Value;
            voters.Add(new(name, isPerson ? (inside.Length > 0 && number is null ? inside : null) : name, isPerson));
            count = number ?? count;
        }

        return new(voters, voters.Count == 1 ? count : null);
    }

    private static Regex Ones { get; } =
        new(
            "(?:(?<party>"
                + VoterForms.Named
                + ")|(?<person>"
                + VoterForms.Person
                + ")|(?<party>"
                + VoterForms.Letter
                + @"))(?:\s?\((?<inside>[^)]*)\))?",
            RegexOptions.CultureInvariant
        );

    [GeneratedRegex(
        @"^(?:borgmester|(?:[12]\.\s)?viceborgmester|(?:udvalgs)?formand|næstformand|byrådsmedlem|rådmand)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Office();
}
