using MinutesSite.Model;

namespace MinutesSite.Theme.Layout;

/// <summary>The parts of the site that have an index page.</summary>
public static class Sections
{
    /// <summary>All meetings.</summary>
    public static PageLink Meetings { get; } = new("Referater", "/referater/");

    /// <summary>All meetings by day, held and to come.</summary>
    public static PageLink Calendar { get; } = new("Kalender", "/kalender/");

    /// <summary>The forums.</summary>
    public static PageLink Forums { get; } = new("Fora", "/fora/");

    /// <summary>The topics.</summary>
    public static PageLink Topics { get; } = new("Emner", "/emner/");

    /// <summary>The cases.</summary>
    public static PageLink Cases { get; } = new("Sager", "/sager/");

    /// <summary>The people.</summary>
    public static PageLink People { get; } = new("Personer", "/personer/");

    /// <summary>The parties and lists whose votes are on record.</summary>
    public static PageLink Parties { get; } = new("Partier og lister", "/partier/");

    /// <summary>All decisions.</summary>
    public static PageLink Decisions { get; } = new("Beslutninger", "/beslutninger/");

    /// <summary>How to follow the archive.</summary>
    public static PageLink Follow { get; } = new("Følg med", "/foelg/");

    /// <summary>What the archive holds, what it lacks, and what its words mean.</summary>
    public static PageLink About { get; } = new("Om arkivet", "/om/");

    /// <summary>The archive in numbers.</summary>
    public static PageLink Numbers { get; } = new("Arkivet i tal", "/tal/");

    /// <summary>Search.</summary>
    public static PageLink Search { get; } = new("Søg", "/soeg/");

    /// <summary>The words of the titles, A to Å: search without JavaScript.</summary>
    public static PageLink Keywords { get; } = new("Stikord A–Å", "/stikord/");
}
