namespace MinutesSite.Model;

/// <summary>Why an item is closed (lukket_grund).</summary>
/// <remarks>The grounds that Danish councils give, after kommunestyrelsesloven § 10: what concerns a person, trade and contracts.</remarks>
public enum ClosedGround
{
    /// <summary>A matter of one or more persons.</summary>
    Personal,

    /// <summary>Buying or selling, of property above all.</summary>
    Trade,

    /// <summary>A tender.</summary>
    Tender,

    /// <summary>A contract.</summary>
    Contract,

    /// <summary>Another ground.</summary>
    Other,
}

/// <summary>The grounds' Danish names.</summary>
public static class ClosedGroundNames
{
    private static readonly string[] Keys = ["personsag", "køb og salg", "udbud", "kontrakt", "andet"];

    private static readonly string[] Sentences =
    [
        "Punktet er lukket, fordi det handler om en eller flere personers forhold.",
        "Punktet er lukket, fordi det handler om køb eller salg.",
        "Punktet er lukket, fordi det handler om et udbud.",
        "Punktet er lukket, fordi det handler om en kontrakt.",
        "Punktet er lukket af en anden grund end de sædvanlige.",
    ];

    /// <summary>The names as front matter writes them.</summary>
    public static IReadOnlyList<string> All => Keys;

    /// <summary>The ground as front matter and data write it.</summary>
    public static string Danish(this ClosedGround ground) => Keys[(int)ground];

    /// <summary>The ground in words, a whole sentence for readers.</summary>
    public static string InWords(this ClosedGround ground) => Sentences[(int)ground];

    /// <summary>A ground by its name, whatever the case; null where there is no such ground.</summary>
    public static ClosedGround? Parse(string written)
    {
        var at = Array.FindIndex(Keys, key => string.Equals(key, written.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (ClosedGround)at;
    }
}
