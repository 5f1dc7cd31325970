using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Link.Votes;

/// <summary>A decision's texts as those read them who ask who said and voted what.</summary>
public static partial class DecisionTexts
{
    /// <summary>
    /// The paragraphs and entries in order, without remarks for the record; an entry of a numbered list is the point with its number.
    /// </summary>
    public static IEnumerable<string> Of(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ListBlock { Start: { } start } list)
            {
                for (var i = 0; i < list.Entries.Count; i++)
                {
                    var texts = BlockText.Texts(list.Entries[i]);
                    for (var line = 0; line < texts.Count; line++)
                    {
                        yield return line == 0
                            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"punkt {start + i}: {texts[line].Text}")
                            : texts[line].Text;
                    }
                }
            }
            else
            {
                foreach (var text in BlockText.Texts([block]))
                {
                    yield return text.Text;
                }
            }
        }
    }

    /// <summary>The sentences of a text, as written. "A." ends one where it is a party, not where it is a letter of a name.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        foreach (var line in text.Replace('\u00a0', ' ').Split('\n'))
        {
            var start = 0;
            foreach (Match end in End().Matches(line))
            {
                yield return line[start..end.Index].Trim();
                start = end.Index + end.Length;
            }

            if (line[start..].Trim() is { Length: > 0 } rest)
            {
                yield return rest;
            }
        }
    }

    [GeneratedRegex(
        @"(?<=[.!?][)""”]?)(?<!\b(?:pkt|nr|kl|ca|bl\.a|jf|evt|inkl|hhv|mv|stk|vedr|ang|ref|ift|d|s|tlf|afd|mio|kr|pr)\.)"
            + @"(?<!\p{Lu}\p{Ll}+\s\p{Lu}\.(?=\s(?!Imod|For|Undlod|Herefter|Hverken|Et|De|Der|Indstillingen|Forslaget|Godkendt|Liste|Ingen"
            + @"|Resten)\p{Lu}\p{Ll})(?<!\b(?:Liste|Gruppe|Parti|Venstre|Enhedslisten|Socialdemokratiet)\s\p{Lu}\.))"
            + @"\s+(?=[\p{Lu}""“«(•–-]|\d+\s(?:stem|medlem))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex End();
}
