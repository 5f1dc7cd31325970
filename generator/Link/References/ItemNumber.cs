using System.Globalization;

namespace MinutesSite.Link.References;

/// <summary>
/// The item that a mention names: "punkt 5 på CF den 11. marts", "Chefforum den 11. marts, pkt. 5". A point of the recommendation is none.
/// </summary>
/// <remarks>Of several, "punkt 4 og 5", it is the first: a mention leads to one place.</remarks>
public static class ItemNumber
{
    private const int LongestPath = 6;
    private const int LongestTitle = 7;

    /// <summary>The mention with the number, and with the words that say it.</summary>
    public static Mention AddTo(Mention mention, Sentence sentence) =>
        Within(mention, sentence) ?? Before(mention, sentence) ?? After(mention, sentence) ?? mention;

    /// <summary>The word before an item's number that ends at a place, "pkt. 4" or "pkt. 4,"; null where none does.</summary>
    public static int? EndsAt(Sentence sentence, int at)
    {
        var number = sentence[at].Text == "," ? at - 1 : at;
        return FirstNumber(sentence, number) is { } first ? (sentence[first.Word - 1].Text == "," ? first.Word - 2 : first.Word - 1) : null;
    }

    private static Mention? Within(Mention mention, Sentence sentence)
    {
        for (var at = mention.First + 1; at < mention.DateWord; at++)
        {
            if (FirstNumber(sentence, at) is { } first && !IsOfPaper(sentence, at + 1))
            {
                return mention with { ItemNumber = first.Number };
            }
        }

        return null;
    }

    // "HovedMED blev ikke enige om punkt 3 i udkastet": a point of a paper.
    private static bool IsOfPaper(Sentence sentence, int after) =>
        sentence[after].Text is "i" or "af" && !sentence.IsForum(after + 1) && !IsOnTheWay(sentence[after + 1].Text);

    // "pkt. 4 i referatet fra Chefforum …", "punkt 4 og 5 på CF …", "punkt 4 om havneplanen på Chefforum …".
    private static Mention? Before(Mention mention, Sentence sentence)
    {
        var at = mention.First - 1;
        for (var steps = 0; steps < LongestPath && IsOnTheWay(sentence[at].Text); steps++)
        {
            at--;
        }

        var first =
            FirstNumber(sentence, at)
            ?? (at < mention.First - 1 && BeforeTitle(sentence, at) is { } number ? FirstNumber(sentence, number) : null);
        return first is { } found ? mention with { ItemNumber = found.Number, First = found.Word } : null;
    }

    // "punkt 7 (Puljen) fra …", "punkt 7 om puljen på …".
    private static int? BeforeTitle(Sentence sentence, int end)
    {
        if (sentence[end].Text is ")" or "\"" or "”" or "»")
        {
            for (var at = end - 1; at > 0 && end - at < LongestTitle; at--)
            {
                if (sentence[at].Text is "(" or "\"" or "“" or "”" or "«")
                {
                    return at - 1;
                }
            }
        }

        for (
            var at = end;
            at > 0 && end - at < LongestTitle && !sentence.IsBoundary(at) && sentence[at].Date is null && !Verbs.IsAny(sentence[at].Text);
            at--
        )
        {
            if (sentence[at].Text is "om" or "vedr" or "vedrørende")
            {
                return at - 1;
            }
        }

        return null;
    }

    private static Mention? After(Mention mention, Sentence sentence)
    {
        if (sentence.Any(mention.DateWord + 1, mention.Last + 1, other => sentence[other].Date is not null))
        {
            // "den 25. april og den 13. juni (punkt 4)": the number is of the last day.
            return null;
        }

        var at = mention.Last + 1;
        while (sentence[at].Text is "," or "(" or "under" or "som" or "-")
        {
            at++;
        }

        at = InBrackets(sentence, at) ?? at;
        var number = IsWord(sentence[at].Text) ? (sentence[at + 1].Text == "nr" ? at + 2 : at + 1) : -1;
        return
            number > 0
            && sentence[number].IsNumber
            && !(sentence[number + 1].Text == "i" && sentence[number + 2].Text.StartsWith("indstilling", StringComparison.Ordinal))
            ? mention with
            {
                ItemNumber = Number(sentence, number),
                Last = number,
            }
            : null;
    }

    // "vedtog den 28. april 2026 den nye skolestruktur (pkt. 88)": in brackets, after the words on what was decided.
    private static int? InBrackets(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Count && at - from < LongestTitle; at++)
        {
            if (sentence[at].Text == "(")
            {
                return IsWord(sentence[at + 1].Text) && sentence.Any(at + 3, at + 5, end => sentence[end].Text == ")") ? at + 1 : null;
            }

            if (sentence.IsBoundary(at) || sentence[at].Date is not null || sentence.IsForum(at))
            {
                return null;
            }
        }

        return null;
    }

    // The first of the numbers that end at a place, and the word before it: "punkt 4", "punkt 4, 5 og 7", "punkt 4-6".
    private static (int Number, int Word)? FirstNumber(Sentence sentence, int last)
    {
        for (var at = last; sentence[at].IsNumber; at -= 2)
        {
            if (WordOfNumber(sentence, at) is { } word)
            {
                return (Number(sentence, at), word);
            }

            if (sentence[at - 1].Text is not ("og" or "," or "-" or "samt" or "til"))
            {
                return null;
            }
        }

        return null;
    }

    private static int? WordOfNumber(Sentence sentence, int number) =>
        IsWord(sentence[number - 1].Text) ? number - 1
        : sentence[number - 1].Text == "nr" && IsWord(sentence[number - 2].Text) ? number - 2
        : null;

    private static bool IsWord(string word) =>
        word is "punkt" or "pkt" or "punktet" or "punkterne" or "dagsordenspunkt" or "dagsordenens" or "sag";

    private static bool IsOnTheWay(string word) =>
        word
            is "på"
                or "i"
                or "fra"
                or "til"
                or "for"
                or "under"
                or "ved"
                or ","
                or "det"
                or "mødet"
                or "møde"
                or "af"
                or "seneste"
                or "sidste"
                or "referat"
                or "referatet"
                or "dagsorden"
                or "dagsordenen"
                or "protokol"
                or "protokollen"
                or "mødereferatet";

    private static int Number(Sentence sentence, int at) => int.Parse(sentence[at].Text, CultureInfo.InvariantCulture);
}
