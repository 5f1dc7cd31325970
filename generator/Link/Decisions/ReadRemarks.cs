using System.Text.RegularExpressions;
using MinutesSite.Link.Votes;
using MinutesSite.Model;

namespace MinutesSite.Link.Decisions;

/// <summary>Reads the remarks that somebody had entered in the minutes, and who.</summary>
/// <remarks>
/// "Protokolbemærkning fra liste Ø: …", "Protokolbemærkning: Enhedslisten mener, …", "Enhedslisten ønsker tilført protokollen, at …", and
/// the text below a heading "Protokolbemærkning".
/// </remarks>
public static partial class ReadRemarks
{
    private const string Who = @"(?<who>(?:" + VoterForms.List + @")|(?-i:\p{Lu})[^:.;\n]{1,70}?)";

    /// <summary>The remarks in a decision, then those under headings of their own below it.</summary>
    public static IReadOnlyList<Remark> Of(WrittenDecision decision)
    {
        var remarks = new List<Remark>();
        In(decision.Section.Blocks, remarks);
        foreach (var section in decision.Remarks)
        {
            Under(section, remarks);
        }

        return remarks;
    }

    /// <summary>Whether a paragraph is a remark, and not the decision itself.</summary>
    public static bool IsRemark(string text) => Titled.IsMatch(text) || Entered.IsMatch(text);

    private static void In(IReadOnlyList<Block> blocks, List<Remark> remarks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (TextOf(blocks[i]) is not { } text)
            {
                continue;
            }

            if (Titled.Match(text) is { Success: true } titled)
            {
                var words = text[titled.Length..].Trim();
                if (words.Length == 0 && i + 1 < blocks.Count)
                {
                    words = BlockText.Of([blocks[++i]]);
                }

                Add(remarks, titled.Groups["who"].Value, words);
            }
            else if (Entered.Match(text) is { Success: true } entered)
            {
                var words = text[entered.Length..].Trim();
                Add(remarks, entered.Groups["who"].Value, words.Length == 0 && i + 1 < blocks.Count ? BlockText.Of([blocks[++i]]) : words);
            }
        }
    }

    // Of several remarks under one heading each says whose it is; otherwise all of it is one.
    private static void Under(Section section, List<Remark> remarks)
    {
        var heading = Titled.Match(section.Heading);
        var before = remarks.Count;
        if (!(heading.Success && heading.Groups["who"].Length > 0))
        {
            foreach (var text in section.Blocks.Select(TextOf).OfType<string>())
            {
                if (Labelled.Match(text) is { Success: true } labelled)
                {
                    Add(remarks, labelled.Groups["who"].Value, text[labelled.Length..].Trim());
                }
            }
        }

        if (remarks.Count == before)
        {
            Add(remarks, heading.Groups["who"].Value, section.PlainText);
        }
        else if (remarks.Count - before != section.Blocks.Count)
        {
            // Words that belong to no label: whose they are is not clear, and together they are one remark.
            remarks.RemoveRange(before, remarks.Count - before);
            Add(remarks, "", section.PlainText);
        }
    }

    private static void Add(List<Remark> remarks, string who, string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var by = who.Trim(' ', ',', '(', ')');
        if (by.Length == 0 && Subject.Match(words) is { Success: true } subject)
        {
            by = subject.Groups["who"].Value;
        }

        remarks.Add(new(by.Length > 0 ? by : null, words));
    }

    private static string? TextOf(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Text.Text,
            SubHeading heading => heading.Text.Text,
            _ => null,
        };

    private static Regex Titled { get; } =
        new(
            @"^\W{0,3}(?:(?-i:(?<who>"
                + VoterForms.Named
                + "|"
                + VoterForms.Letter
                + @"))['’]?s?\s)?(?:(?:særlig\s)?protokolbemærkning(?:er)?|mindretalsudtalelse|protokoltilførsel"
                + @"|bemærkning(?:er)?\stil\sprotokollen|til\sprotokollen(?=\s?:))"
                + @"(?:\s(?:til\s(?:punktet|pkt\.?\s\d+|at\s\d+)))?(?:\s?(?:fra|af|ved|v/|[-–])\s?"
                + Who
                + @"(?=\s?[:.\n]|\s?$))?\s*[:.\n]?",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        );

    private static Regex Entered { get; } =
        new(
            "^(?-i:(?<who>"
                + VoterForms.List
                + @"))\s(?:ønsker|ønskede|bad\som|beder\som|begærede|begærer|fik|får|har)\s(?:\p{L}+\s){0,4}?(?:(?:til|i)før(?:t"
                + @"|e)\s(?:til\s)?(?:protokollen|referatet)|(?:ført|at\sføre|at\sfå\sført)\s(?:\p{L}+\s){0,3}?til\s(?:protokols"
                + @"|protokollen|protokol|referat)|til\sprotokollen|til\sprotokols|protokolleret|som\sprotokolbemærkning"
                + @"|en\sprotokolbemærkning|protokolbemærkning)(?:\s?[:,]\s?|\s|$)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        );

    private static Regex Labelled { get; } =
        new(@"^(?-i:(?<who>" + VoterForms.List + @"))\s?:\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // "Enhedslisten mener, at …": the party or person that speaks.
    private static Regex Subject { get; } =
        new(@"^(?<who>" + VoterForms.List + @")\s(?=\p{Ll})(?!og\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
