using System.Diagnostics.CodeAnalysis;

namespace MinutesSite.Diagnostics;

/// <summary>What the program was about when something happened that it does not foresee: the stage, the file.</summary>
public static class FaultPlace
{
    private const string Key = "MinutesSite.Place";

    /// <summary>Does something, and keeps where, should it fail.</summary>
    /// <param name="place">Where: a stage, a file as messages show it.</param>
    /// <param name="work">What is done.</param>
    public static T Of<T>(string place, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (IsNoted(fault, place))
        {
            throw;
        }
    }

    /// <inheritdoc cref="Of{T}(string, Func{T})"/>
    public static async Task<T> Of<T>(string place, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception fault) when (IsNoted(fault, place))
        {
            throw;
        }
    }

    /// <summary>The places that were kept, the outermost first; the code's own where there are none.</summary>
    public static string Read(Exception fault)
    {
        var places = new List<string>();
        for (var at = fault; at is not null; at = at.InnerException)
        {
            places.AddRange(Noted(at));
        }

        return places.Count > 0 ? string.Join(", ", places.Distinct()) : CodeOf(fault.GetBaseException());
    }

    // A filter, so that the fault goes on untouched: it never catches anything.
    private static bool IsNoted(Exception fault, string place)
    {
        fault.Data[Key] = (string[])[place, .. Noted(fault)];
        return false;
    }

    private static string[] Noted(Exception fault) => fault.Data[Key] as string[] ?? [];

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The program is not trimmed.")]
    private static string CodeOf(Exception fault) =>
        fault.TargetSite is { } method ? $"{method.DeclaringType?.Name}.{method.Name}" : "et ukendt sted";
}
