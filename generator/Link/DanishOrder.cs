using System.Globalization;

namespace MinutesSite.Link;

/// <summary>The order of a Danish telephone book: æ, ø and å last, aa as å. The same on every machine.</summary>
public static class DanishOrder
{
    private static readonly CompareInfo Danish = CultureInfo.GetCultureInfo("da-DK").CompareInfo;

    /// <summary>
    /// Compares names; those that Danish spelling holds equal are ordered by their characters, so that the order is total.
    /// </summary>
    public static IComparer<string> Names { get; } =
        Comparer<string>.Create(
            (left, right) =>
                Danish.Compare(left, right, CompareOptions.IgnoreCase) is var order and not 0 ? order : string.CompareOrdinal(left, right)
        );
}
