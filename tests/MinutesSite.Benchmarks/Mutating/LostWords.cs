using System.Text.RegularExpressions;
using MinutesSite.Import;

namespace MinutesSite.Benchmarks.Mutating;

/// <summary>
/// The marked words of a text that its import neither wrote nor said to leave out. It looks at the bytes, not at the lines that the import
/// took out of them, so that what reading lost is found too.
/// </summary>
internal static partial class LostWords
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<string> Of(string text, ImportOne import)
    {
        var told = import.Markdown + "\n" + string.Join('\n', import.Proof.LeftOut.Select(left => left.Text));
        return
        [
            .. Marked().Matches(text).Select(match => match.Value).Where(word => !told.Contains(word, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Cf}\\])[Zz]q[a-z]{3}(?![\p{L}\p{Cf}\p{M}])")]
    private static partial Regex Marked();
}
