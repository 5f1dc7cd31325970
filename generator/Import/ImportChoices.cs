namespace MinutesSite.Import;

/// <summary>What the one who imports says of how a source is to be read.</summary>
/// <param name="OfficialDocument">What <c>kilde</c> is to say; null for the source's own file name.</param>
public sealed record ImportChoices(string? OfficialDocument = null)
{
    /// <summary>The forum, for minutes that name none or another one; null for the one that they name.</summary>
    public string? Forum { get; init; }

    /// <summary>
    /// Whether items are written paragraph by paragraph as they stand, with no more than the sections whose names are lines of their own.
    /// </summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether what is closed is written into the file too, marked as closed.</summary>
    public bool WritesClosed { get; init; }
}
