namespace MinutesSite.Import.Recognise;

/// <summary>Danish numbers in words: "sekstende", "nitten".</summary>
public static class WrittenNumbers
{
    private static readonly string[] Ordinals =
    [
        "første",
        "anden",
        "tredje",
        "fjerde",
        "femte",
        "sjette",
        "syvende",
        "ottende",
        "niende",
        "tiende",
        "ellevte",
        "tolvte",
        "trettende",
        "fjortende",
        "femtende",
        "sekstende",
        "syttende",
        "attende",
        "nittende",
        "tyvende",
        "enogtyvende",
        "toogtyvende",
        "treogtyvende",
        "fireogtyvende",
        "femogtyvende",
        "seksogtyvende",
        "syvogtyvende",
        "otteogtyvende",
        "niogtyvende",
        "tredivte",
        "enogtredivte",
    ];

    private static readonly string[] Cardinals =
    [
        "et",
        "to",
        "tre",
        "fire",
        "fem",
        "seks",
        "syv",
        "otte",
        "ni",
        "ti",
        "elleve",
        "tolv",
        "tretten",
        "fjorten",
        "femten",
        "seksten",
        "sytten",
        "atten",
        "nitten",
        "tyve",
        "enogtyve",
        "toogtyve",
        "treogtyve",
    ];

    /// <summary>The day of a month that a word counts, 1 to 31; null for other words.</summary>
    public static int? Ordinal(string word) => Place(Ordinals, word);

    /// <summary>The hour that a word is, 1 to 23; null for other words.</summary>
    public static int? Cardinal(string word) => Place(Cardinals, word);

    private static int? Place(string[] words, string word) =>
        Array.FindIndex(words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1 : null;
}
