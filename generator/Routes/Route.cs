namespace MinutesSite.Routes;

/// <summary>
/// A form of address below the site's base path. Whatever the site has a page or file at matches a route, so that links can be checked
/// before anything is rendered, and nobody's old address takes a page's place.
/// </summary>
/// <param name="Pattern"> The address, with places in braces: <c>{møde}</c> (a meeting's id) and <c>{navn}</c> (a topic, forum, case or
/// person) are told by the content, so that a link to one that is not there is broken, and so is <c>{årgang}</c>, a year that has meetings;
/// <c>{år}</c> and <c>{tal}</c> are digits; <c>{liste}</c> is a name that only later stages know (an outcome, a letter).
/// <c>/emner/{navn}/{år}/</c> is the year of a topic. <c>**</c> at the end keeps all that lies below for the site; which files there are is
/// told elsewhere.
/// </param>
public sealed record Route(string Pattern)
{
    private const string Anything = "**";

    private readonly string[] parts = Pattern.Split('/');

    /// <summary>Whether it is the address of a meeting or of what lies below one: an old address may have that form too.</summary>
    public bool IsOfMeeting => Pattern.Contains("{møde}", StringComparison.Ordinal);

    /// <summary>Whether it only keeps a folder for the site.</summary>
    public bool IsFolder => parts[^1] == Anything;

    /// <summary>The pages of a list that runs through time: its first page, its years and their months.</summary>
    /// <param name="root">The pattern of the first page, with closing slash.</param>
    public static IEnumerable<Route> List(string root) => [new(root), new(root + "{år}/"), new(root + "{år}/{tal}/")];

    /// <summary>Whether an address has this form.</summary>
    /// <param name="address">Below the base path, without query and anchor.</param>
    public bool Matches(string address)
    {
        var given = address.Split('/');
        if (IsFolder ? given.Length < parts.Length : given.Length != parts.Length)
        {
            return false;
        }

        for (var i = 0; i < parts.Length - (IsFolder ? 1 : 0); i++)
        {
            if (!Matches(parts[i], given[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The page that the content must have for a matching address to be there: <c>/emner/budget-2027/</c>; null where nothing must.
    /// </summary>
    public string? Owner(string address)
    {
        var at = Array.FindIndex(parts, part => part is "{møde}" or "{navn}" or "{årgang}");
        return at < 0 ? null : string.Join('/', address.Split('/').Take(at + 1)) + "/";
    }

    private static bool Matches(string part, string given)
    {
        var open = part.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return part == given;
        }

        var close = part.IndexOf('}', open);
        var (before, after) = (part[..open], part[(close + 1)..]);
        if (
            given.Length <= before.Length + after.Length
            || !given.StartsWith(before, StringComparison.Ordinal)
            || !given.EndsWith(after, StringComparison.Ordinal)
        )
        {
            return false;
        }

        var named = given.AsSpan(before.Length, given.Length - before.Length - after.Length);
        return part[(open + 1)..close] switch
        {
            "år" or "årgang" => named.Length == 4 && !named.ContainsAnyExceptInRange('0', '9'),
            "tal" => !named.ContainsAnyExceptInRange('0', '9'),
            _ => true,
        };
    }
}
