using System.Text.RegularExpressions;

namespace MinutesSite.Import.Recognise;

/// <summary>The name of the body that met, where the minutes say it in the word for its meeting: "bestyrelsesmøde", "OB-møde".</summary>
public static partial class ForumName
{
    /// <summary>Whether words name a body.</summary>
    public static bool Says(string text) => Body().IsMatch(text);

    /// <summary>The body that words at the head name: "Seniorrådsmøde" is Seniorrådet's; other words stay as they are.</summary>
    public static string Of(string words)
    {
        var text = Kind().Replace(words, "").Trim();
        if (OfMeeting().Match(text) is not { Success: true } match)
        {
            return text;
        }

        var body = match.Groups["body"].Value;
        var name =
            match.Groups["short"].Success ? match.Groups["short"].Value
            : Ending(body) is { } ending ? body[..^1] + ending
            : null;
        if (name is null)
        {
            return text;
        }

        // "BESTYRELSESMØDE" shouts; the name of the body does not.
        name = body.Length > 0 && !body.Any(char.IsLower) ? name.ToLowerInvariant() : name;
        return char.ToUpperInvariant(name[0]) + name[1..] + text[match.Length..].TrimEnd();
    }

    /// <summary>Whether a word of the source says a word of the name in another form: "bestyrelsesmøde" for "Bestyrelsen".</summary>
    public static bool IsFormOf(string word, string name) =>
        word.Length >= 5
        && name.Length >= 5
        && word.Contains("møde", StringComparison.OrdinalIgnoreCase)
        && word.StartsWith(name[..^2], StringComparison.OrdinalIgnoreCase);

    // The s that joins the words is dropped: bestyrelse(s)møde, råd(s)møde.
    private static string? Ending(string body) =>
        body.ToLowerInvariant() switch
        {
            _ when body.EndsWith("bestyrelses", StringComparison.OrdinalIgnoreCase)
                    || body.EndsWith("ledelses", StringComparison.OrdinalIgnoreCase) => "n",
            _ when body.EndsWith("råds", StringComparison.OrdinalIgnoreCase)
                    || body.EndsWith("udvalgs", StringComparison.OrdinalIgnoreCase)
                    || body.EndsWith("nævns", StringComparison.OrdinalIgnoreCase) => "et",
            _ when body.EndsWith("kommissions", StringComparison.OrdinalIgnoreCase)
                    || body.EndsWith("direktions", StringComparison.OrdinalIgnoreCase) => "en",
            _ when body.EndsWith("repræsentantskabs", StringComparison.OrdinalIgnoreCase) => "et",
            _ => null,
        };

    [GeneratedRegex(
        @"(?:udvalg|råd|bestyrelse|forum|nævn|kommission|direktion|ledelse|gruppe|MED|HMU|LMU|repræsentantskab|byråd|kredsen|kreds|team"
            + @"|netværk|komité|komite|forsamling|ting|styre|syn)(?:et|en|ene|erne|n|s|ets|ens|mødet?)?(?![\p{L}])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Body();

    [GeneratedRegex(
        @"^(?:(?:et\s+|det\s+)?(?:ekstra)?ordinær[te]*|ekstra|konstituerende|virtuelt|digitalt|skriftligt)\s+(?=\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Kind();

    [GeneratedRegex(
        @"^(?:(?<short>\p{Lu}[\p{L}]*)-møde(?:t)?|(?<body>\p{L}[\p{L}-]+s)møde(?:t)?)(?=\s|$)(?:\s+nr\.?\s*[0-9]+)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OfMeeting();
}
