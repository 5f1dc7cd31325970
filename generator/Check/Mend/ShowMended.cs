using System.Globalization;
using System.Text;
using MinutesSite.Check.Source;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Check.Mend;

/// <summary>What was mended, line by line, with names for what nobody sees.</summary>
public static class ShowMended
{
    /// <summary>The changed lines, each with its number: <c>-</c> as it was, <c>+</c> as it is.</summary>
    public static IEnumerable<string> Lines(MendedFile file)
    {
        yield return $"{file.File.Path}: rettet";
        var (before, after) = (0, 0);
        foreach (var change in Difference.Between(file.Before.Split('\n'), file.After.Split('\n')))
        {
            before += change.Kind == CorrectionKind.Added ? 0 : 1;
            after += change.Kind == CorrectionKind.Removed ? 0 : 1;
            if (change.Kind != CorrectionKind.Kept)
            {
                yield return change.Kind == CorrectionKind.Removed
                    ? string.Create(CultureInfo.InvariantCulture, $"{before,5} - {Visible(change.Text)}")
                    : string.Create(CultureInfo.InvariantCulture, $"{after,5} + {Visible(change.Text)}");
            }
        }
    }

    private static string Visible(string line)
    {
        var shown = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (OddCharacters.Of(c) != Oddity.None || c is '\u00a0' or '\u202f' or '\r' or '\t')
            {
                shown.Append(CultureInfo.InvariantCulture, $"‹U+{(int)c:X4}›");
            }
            else
            {
                shown.Append(c);
            }
        }

        var text = shown.ToString();
        var end = text.TrimEnd(' ');
        return end + new string('·', text.Length - end.Length);
    }
}
