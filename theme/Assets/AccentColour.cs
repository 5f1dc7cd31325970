using System.Globalization;

namespace MinutesSite.Theme.Assets;

/// <summary>
/// The colour of links, marks and buttons, made readable: at least 4.5 : 1 against everything that the theme writes it on
/// (WCAG 2.2, success criterion 1.4.3), in light and in dark.
/// </summary>
/// <param name="Light">On light paper, <c>#rrggbb</c>: the colour itself, or darker.</param>
/// <param name="LightStrong">The same, darker: a button under the pointer.</param>
/// <param name="Dark">On dark paper: the colour, lighter.</param>
/// <param name="DarkStrong">The same, lighter still.</param>
/// <param name="IsReadable">Whether the colour could be used on light paper as it is.</param>
public sealed record AccentColour(string Light, string LightStrong, string Dark, string DarkStrong, bool IsReadable)
{
    /// <summary>The colour where site.yml names none.</summary>
    public const string Default = "#0b5a5e";

    // The least light paper and the lightest dark paper that links stand on: tokens.css, --amber-tint and --violet-tint.
    private static readonly Rgb LightPaper = new(0xe6, 0xee, 0xf2);
    private static readonly Rgb DarkPaper = new(0x3b, 0x2b, 0x1e);
    private const double Enough = 4.5;

    /// <summary>Makes a colour readable; the default where it is null or no colour.</summary>
    /// <param name="colour"><c>#rrggbb</c>.</param>
    public static AccentColour Of(string? colour)
    {
        var given = Rgb.Parse(colour) ?? Rgb.Parse(Default)!.Value;
        var light = Until(given, LightPaper, towards: 0);
        var dark = Until(given, DarkPaper, towards: 255);
        return new(light.Hex, light.Mixed(0, 0.25).Hex, dark.Hex, dark.Mixed(255, 0.35).Hex, light == given);
    }

    /// <summary>Whether a text is a colour as site.yml writes it: <c>#rrggbb</c>.</summary>
    public static bool IsColour(string text) => Rgb.Parse(text) is not null;

    private static Rgb Until(Rgb colour, Rgb paper, byte towards)
    {
        // In steps of a fiftieth the colour keeps its hue and ends at black or white, which is readable on any such paper.
        for (var step = 0; step <= 50; step++)
        {
            var mixed = colour.Mixed(towards, step / 50.0);
            if (mixed.ContrastWith(paper) >= Enough)
            {
                return mixed;
            }
        }

        return colour.Mixed(towards, 1);
    }

    private readonly record struct Rgb(byte Red, byte Green, byte Blue)
    {
        public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

        private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

        public static Rgb? Parse(string? text) =>
            text is ['#', ..]
            && text.Length == 7
            && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
                : null;

        public Rgb Mixed(byte with, double share)
        {
            return new(Mix(Red), Mix(Green), Mix(Blue));

            byte Mix(byte part) => (byte)Math.Round(part + ((with - part) * share), MidpointRounding.AwayFromZero);
        }

        /// <summary>From 1 to 21, as WCAG defines it.</summary>
        public double ContrastWith(Rgb other)
        {
            var (lighter, darker) = Luminance > other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
            return (lighter + 0.05) / (darker + 0.05);
        }

        private static double Linear(byte part)
        {
            var share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
