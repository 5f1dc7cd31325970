using System.Globalization;

namespace MinutesSite.Link.References;

/// <summary>The item that a mention names: "punkt 5 på CF den 11. marts", "Chefforum den 11. marts, pkt. 5". A point of the recommendation is none.</summary>
public static class ItemNumber
{
    /// <summary>The mention with the number, and with the words that say it.</summary>
    public static Mention AddTo(Mention mention, Sentence sentence) => Within(mention, sentence) ?? Before(mention, sentence) ?? After(mention, sentence) ?? mention;

    /// <summary>The word before an item's number that ends at a place, "pkt. 4" or "pkt. 4,"; null where none does.</summary>
    public static int? EndsAt(Sentence sentence, int at)
    {
        var number = sentence[at].Text == "," ? at - 1 : at;
        return sentence[number].IsNumber && WordOfNumber(sentence, number) is { } word ? (sentence[word - 1].Text == "," ? word - 2 : word - 1) : null;
    }

    private static Mention? Within(Mention mention, Sentence sentence)
    {
        for (var at = mention.First + 1; at < mention.DateWord; at++)
        {
            if (sentence[at].IsNumber && WordOfNumber(sentence, at) is not null)
            {
                return mention with { ItemNumber = Number(sentence, at) };
            }
        }

        return null;
    }

    private static Mention? Before(Mention mention, Sentence sentence)
    {
        var at = mention.First - 1;
        for (var skipped = 0; skipped < 4 && sentence[at].Text is "på" or "i" or "fra" or "til" or "under" or "ved" or "," or "det" or "mødet" or "møde" or "af"; skipped++)
        {
            at--;
        }

        return sentence[at].IsNumber && WordOfNumber(sentence, at) is { } word ? mention with { ItemNumber = Number(sentence, at), First = word } : null;
    }

    private static Mention? After(Mention mention, Sentence sentence)
    {
        var at = mention.Last + 1;
        while (sentence[at].Text is "," or "(" or "under" or "som")
        {
            at++;
        }

        var number = IsWord(sentence[at].Text) ? (sentence[at + 1].Text == "nr" ? at + 2 : at + 1) : -1;
        return number > 0 && sentence[number].IsNumber && !(sentence[number + 1].Text == "i" && sentence[number + 2].Text.StartsWith("indstilling", StringComparison.Ordinal))
            ? mention with { ItemNumber = Number(sentence, number), Last = number } : null;
    }

    private static int? WordOfNumber(Sentence sentence, int number)
        => IsWord(sentence[number - 1].Text) ? number - 1 : sentence[number - 1].Text == "nr" && IsWord(sentence[number - 2].Text) ? number - 2 : null;

    private static bool IsWord(string word) => word is "punkt" or "pkt" or "punktet" or "dagsordenspunkt" or "dagsordenens";

    private static int Number(Sentence sentence, int at) => int.Parse(sentence[at].Text, CultureInfo.InvariantCulture);
}
