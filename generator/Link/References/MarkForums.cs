using System.Collections.Frozen;

namespace MinutesSite.Link.References;

/// <summary>Joins the words of a sentence that name a forum into one word each: "Børne- og Skoleudvalget" is one.</summary>
public sealed class MarkForums(ForumNames names)
{
    private static readonly FrozenSet<string> SmallWords = new[] { "og", "samt", "for", "&" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentence with its forums marked.</summary>
    public IReadOnlyList<Word> In(string text, IReadOnlyList<Word> sentence)
    {
        var words = new List<Word>(sentence.Count);
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            if (word.Date is not null || !char.IsLetter(text[word.Start]))
            {
                words.Add(word);
                continue;
            }

            if (LongName(text, sentence, i) is { } known)
            {
                words.Add(Joined(sentence, i, known.Count, known.Forum));
                i += known.Count - 1;
            }
            else if (CommitteeFor(text, sentence, i) is { } committee)
            {
                words.Add(Joined(sentence, i, committee.Count, committee.Forum));
                i += committee.Count - 1;
            }
            else if (TwoWords(text, sentence, i) is { } two)
            {
                words.Add(Joined(sentence, i, 2, two));
                i++;
            }
            else if (names.Read(text[word.Start..word.End]) is { } forum && !IsOneOfMany(text, words, word))
            {
                AddWithFirstParts(text, words, word, forum);
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    private (int Count, ForumInText Forum)? LongName(string text, IReadOnlyList<Word> sentence, int at)
    {
        foreach (var parts in names.LongNamesFrom(sentence[at].Text))
        {
            if (!Matches(sentence, at, parts, out var count, out var isGenitive))
            {
                continue;
            }

            return (count, new(names.Canonical(string.Join(' ', parts)), isGenitive, IsMeeting: false));
        }

        return null;
    }

    private static bool Matches(IReadOnlyList<Word> sentence, int at, string[] parts, out int count, out bool isGenitive)
    {
        count = 0;
        isGenitive = false;
        for (var p = 0; p < parts.Length; p++)
        {
            // "Erhverv," is a word and a mark here.
            var part = parts[p].TrimEnd(',');
            if (at + count >= sentence.Count)
            {
                return false;
            }

            var word = sentence[at + count].Text;
            isGenitive = p == parts.Length - 1 && word == part + "s";
            if (word != part && !isGenitive)
            {
                return false;
            }

            count++;
            if (part.Length < parts[p].Length && at + count < sentence.Count && sentence[at + count].Text == ",")
            {
                count++;
            }
        }

        return true;
    }

    // "Udvalget for Erhverv, Beskæftigelse og Uddannelsesinstitutioner": the names go on as long as they have capitals.
    private (int Count, ForumInText Forum)? CommitteeFor(string text, IReadOnlyList<Word> sentence, int at)
    {
        if (
            sentence[at].Text != "udvalget"
            || !char.IsUpper(text[sentence[at].Start])
            || at + 2 >= sentence.Count
            || sentence[at + 1].Text != "for"
        )
        {
            return null;
        }

        var end = at + 2;
        while (
            end < sentence.Count
            && (
                HasCapital(text, sentence[end])
                || (end + 1 < sentence.Count && sentence[end].Text is "," or "og" or "samt" or "&" && HasCapital(text, sentence[end + 1]))
            )
        )
        {
            end++;
        }

        return end == at + 2
            ? null
            : (end - at, new(names.Canonical(text[sentence[at].Start..sentence[end - 1].End]), IsGenitive: false, IsMeeting: false));
    }

    // "Danske Ældreråd", "Vesterby Kommunes byråd": a name that another name stands before, in a form that is not this municipality's.
    private static bool IsOneOfMany(string text, List<Word> before, Word word) =>
        before.Count > 0
        && before[^1].Forum is null
        && HasCapital(text, before[^1])
        && before[^1].Text.Length > 2
        && (
            word.Text.EndsWith("råd", StringComparison.Ordinal)
            || word.Text.EndsWith("udvalg", StringComparison.Ordinal)
            || word.Text.EndsWith("bestyrelse", StringComparison.Ordinal)
        );

    // "Teknisk Udvalg", "Socialt Udvalgs møde": both with a capital.
    private ForumInText? TwoWords(string text, IReadOnlyList<Word> sentence, int at) =>
        at + 1 < sentence.Count
        && sentence[at + 1].Text is "udvalg" or "udvalgs" or "råd"
        && HasCapital(text, sentence[at])
        && HasCapital(text, sentence[at + 1])
        && sentence[at].Text[^1] is 'k' or 't'
            ? new(
                names.Canonical(text[sentence[at].Start..(sentence[at + 1].End - (sentence[at + 1].Text.EndsWith('s') ? 1 : 0))]),
                IsGenitive: sentence[at + 1].Text.EndsWith('s'),
                IsMeeting: false
            )
            : null;

    private static bool HasCapital(string text, Word word) => word.Date is null && char.IsUpper(text[word.Start]);

    // "Miljø-, Natur- og" before "Byudvalget" belongs to the name, and so does "Børn &" before "Unge-udvalget".
    private void AddWithFirstParts(string text, List<Word> words, Word last, ForumInText forum)
    {
        var first = words.Count;
        if (first >= 1 && words[first - 1].Text.EndsWith("-og", StringComparison.Ordinal))
        {
            first--;
        }
        else if (first >= 2 && IsFirstPart(text, words, last))
        {
            first -= 2;
            while (first >= 2 && words[first - 1].Text == "," && words[first - 2].Text.EndsWith('-'))
            {
                first -= 2;
            }
        }

        if (first == words.Count || forum.IsMeeting)
        {
            words.Add(new(last.Start, last.End, last.Text) { Forum = forum });
            return;
        }

        var start = words[first].Start;
        var parts = text[start..last.Start].Replace("-og ", "- og ", StringComparison.Ordinal) + forum.Name;
        words.RemoveRange(first, words.Count - first);
        words.Add(
            new(start, last.End, last.Text) { Forum = forum with { Name = names.Known(parts.ToLowerInvariant()) ?? Capitalised(parts) } }
        );
    }

    private static bool IsFirstPart(string text, List<Word> words, Word last)
    {
        var (joint, part) = (words[^1].Text, words[^2]);
        return (joint is "og" or "samt" or "&" && part.Text.EndsWith('-'))
            || (
                part.Forum is null
                && HasCapital(text, part)
                && (joint == "&" || (joint == "og" && last.Text.Contains("-udvalg", StringComparison.Ordinal)))
            );
    }

    private static string Capitalised(string name) =>
        string.Join(
            ' ',
            name.Replace('\u00a0', ' ')
                .Split(' ')
                .Select(part => part.Length == 0 || SmallWords.Contains(part) ? part : char.ToUpperInvariant(part[0]) + part[1..])
        );

    private static Word Joined(IReadOnlyList<Word> sentence, int at, int count, ForumInText forum) =>
        new(sentence[at].Start, sentence[at + count - 1].End, sentence[at + count - 1].Text) { Forum = forum };
}
