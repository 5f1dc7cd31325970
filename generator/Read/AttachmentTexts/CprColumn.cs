namespace MinutesSite.Read.AttachmentTexts;

/// <summary>A column of CPR numbers: those of people born before the tenth of a month lose the zero in front of them as numbers.</summary>
internal static class CprColumn
{
    /// <summary>How many digits a CPR number has.</summary>
    public const int Digits = 10;

    private static readonly string[] Asking = ["cpr", "personn", "p.nr", "pnr"];

    /// <summary>Whether a heading asks for such numbers.</summary>
    public static bool IsAskedForBy(ReadOnlySpan<char> heading)
    {
        foreach (var word in Asking)
        {
            if (heading.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
