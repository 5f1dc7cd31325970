using MinutesSite.Model;

namespace MinutesSite.Diagnostics;

/// <content>Problems with what the theme takes from site.yml.</content>
public static partial class Problems
{
    /// <summary>farve-for-lys: the colour cannot be read on the pages, which use a darker one.</summary>
    public static Diagnostic ColourTooLight(SourcePosition at, string key, string colour, string used) =>
        Warning(
            "farve-for-lys",
            at,
            $"Farven {colour} er for lys til at kunne læses på siderne, som bruger {used} i stedet.",
            $"Skriv '{key}: \"{used}\"', eller vælg en mørkere farve."
        );
}
