using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MinutesSite;

/// <summary>One of the shares that a large site is built in, each on a machine of its own; laid together they are the site.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Of">How many there are: 1 to 1,000.</param>
public sealed record SiteShare(int Number, int Of)
{
    /// <summary>How many shares there may be.</summary>
    public const int Most = 1_000;

    /// <summary>A share as it is written: <c>3/10</c>; null for anything else.</summary>
    public static SiteShare? Parse(string written) =>
        written.Split('/') is [var number, var of] && Whole(number) is { } k && Whole(of) is { } n && k <= n ? new(k, n) : null;

    /// <summary>Whether a file belongs to this share: by its path alone, so that every machine says the same.</summary>
    public bool Has(string path) => BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(path))) % (uint)Of == Number - 1;

    /// <summary>As it is written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    private static int? Whole(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Most ? number : null;
}
