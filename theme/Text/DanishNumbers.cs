using System.Globalization;

namespace MinutesSite.Theme.Text;

/// <summary>Numbers and counted things as Danish writes them.</summary>
public static class DanishNumbers
{
    /// <summary>"12.345": a point between thousands.</summary>
    public static string Of(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary>"1 møde", "3 møder".</summary>
    public static string Counted(int number, string one, string many) => $"{Of(number)} {(number == 1 ? one : many)}";

    /// <summary>A file's size: "312 KB", "1,4 MB".</summary>
    public static string Bytes(long bytes) =>
        bytes switch
        {
            < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} byte"),
            < 999_500 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} KB"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB").Replace('.', ','),
        };
}
