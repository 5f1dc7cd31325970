using System.Globalization;

namespace MinutesSite.Faults;

/// <summary>What the program needs of the machine beside .NET: Danish sorting and dates, and the Danish clock.</summary>
public static class MachineNeeds
{
    /// <summary>What is missing, as a sentence that says what to do; null where nothing is.</summary>
    public static string? Missing() =>
        HasDanish()
            ? HasClock()
                ? null
                : NoClock
            : NoDanish;

    private const string NoDanish =
        "Programmet kan ikke sortere og skrive datoer på dansk her: .NET kører uden sprog (InvariantGlobalization). "
        + "Fjern miljøvariablen DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, eller sæt den til 0, og installér ICU (pakken libicu eller "
        + "icu-libs), hvis maskinen mangler det.";

    private const string NoClock =
        "Maskinen kender ikke den danske tidszone Europe/Copenhagen. Installér pakken tzdata, eller ret miljøvariablen TZDIR.";

    private static bool HasDanish()
    {
        try
        {
            // Without languages the name is either refused or accepted without its rules: then å sorts before z.
            return CultureInfo.GetCultureInfo("da-DK").CompareInfo.Compare("z", "å", CompareOptions.None) < 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static bool HasClock() => TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Copenhagen", out _);
}
