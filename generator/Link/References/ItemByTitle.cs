using MinutesSite.Language;
using MinutesSite.Link.Related;

namespace MinutesSite.Link.References;

/// <summary>
/// The item of a meeting whose title a mention of the meeting says: "Cykelstien langs Fjordvejen er besluttet den 23. september" means the
/// item "Cykelsti langs Fjordvejen", and an item that has another's title means that one.
/// </summary>
/// <remarks>Silent unless one title is said whole and no other is: the meeting is then the better address.</remarks>
public static class ItemByTitle
{
    private const int Reach = 240;
    private const int ShortestAlone = 6;

    /// <summary>The item; null where none is said whole, or more than one.</summary>
    /// <param name="there">The items that may be meant.</param>
    /// <param name="title">The title of the item that speaks.</param>
    /// <param name="mention">The mention in it.</param>
    public static AgendaEntry? Find(IEnumerable<AgendaEntry> there, string title, FoundReference mention)
    {
        var said = TitleWords.Of(title).Concat(WordsOf(Around(mention))).Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        var whole = there
            .Where(entry => !entry.IsStanding && !entry.Item.IsClosed && IsSaid(entry.Item.Title.Text, said))
            .Take(2)
            .ToArray();
        return whole is [var only] ? only : null;
    }

    private static bool IsSaid(string title, HashSet<string> said)
    {
        var words = TitleWords.Of(title);
        return words.Count > 0
            && (words.Count > 1 || words.First().Length >= ShortestAlone)
            && words.All(word => said.Contains(Stems.Of(word)));
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var token in new Tokens(text))
        {
            if (token.Kind == TokenKind.Word)
            {
                words.Add(token.In(text).ToString().ToLowerInvariant());
            }
        }

        return words;
    }

    // The sentence of the mention, as far as a glance reaches: a text may hold thousands of mentions.
    private static string Around(FoundReference mention)
    {
        var text = mention.In.Text;
        var start = Math.Max(0, mention.Start - Reach);
        for (var at = mention.Start - 1; at >= start; at--)
        {
            if (EndsSentence(text, at))
            {
                start = at + 1;
            }
        }

        var end = mention.End;
        while (end < Math.Min(text.Length, mention.End + Reach) && !EndsSentence(text, end))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] == '\n' || (text[at] is '.' or '?' or '!' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]));
}
