using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>Names of places within a page.</summary>
public static class Anchor
{
    /// <summary>An item's place on its meeting's page: <c>punkt-3</c>.</summary>
    public static string Of(ArchivedItem item) => "punkt-" + item.Item.Number.ToString(CultureInfo.InvariantCulture);
}
