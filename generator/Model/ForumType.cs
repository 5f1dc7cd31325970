namespace MinutesSite.Model;

/// <summary>What kind of body a forum is (type in fora.yml): what it must publish depends on it.</summary>
public enum ForumType
{
    /// <summary>The municipal council (kommunalbestyrelse).</summary>
    Council,

    /// <summary>A committee of the council (udvalg).</summary>
    Committee,

    /// <summary>An advisory council (råd).</summary>
    AdvisoryCouncil,

    /// <summary>A body of the administration (administrativt).</summary>
    Administrative,
}

/// <summary>The Danish names of <see cref="ForumType"/>.</summary>
public static class ForumTypeNames
{
    private static readonly string[] Names = ["kommunalbestyrelse", "udvalg", "råd", "administrativt"];

    /// <summary>The names as fora.yml writes them.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>A type by its name, whatever the case; null where there is no such type.</summary>
    public static ForumType? Parse(string written)
    {
        var at = Array.FindIndex(Names, name => string.Equals(name, written.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (ForumType)at;
    }
}
