using System.Text;
using MinutesSite.Language;
using MinutesSite.Link;
using MinutesSite.Model;
using MinutesSite.Theme.Pages;

namespace MinutesSite.Index;

/// <summary>The words of the items' titles, A to Å, joined by their stems.</summary>
internal static class Keywords
{
    /// <summary>How many items stand below a word; the newest.</summary>
    private const int MostItems = 10;

    /// <summary>A word that more than this and a tenth of all items have says nothing: "Orientering", "Drøftelse".</summary>
    private const int Common = 12;

    /// <summary>The page that leads to the letters, then a page a letter.</summary>
    public static IReadOnlyList<KeywordsView> Of(Archive archive)
    {
        var groups = Groups(archive, out var items);
        var keywords = groups
            .Values.Where(group => group.Items.Count <= Math.Max(Common, items / 10))
            .Select(group => new Keyword(group.CommonestForm, [.. group.Items.Take(MostItems)], group.Items.Count))
            .OrderBy(keyword => keyword.Word, DanishOrder.Names)
            .GroupBy(keyword => LetterOf(keyword.Word))
            .OrderBy(letter => letter.Key, DanishOrder.Names)
            .ToList();
        var letters = keywords.ConvertAll(letter => letter.Key);
        return [new("", [], letters), .. keywords.Select(letter => new KeywordsView(letter.Key, [.. letter], letters))];
    }

    private static Dictionary<string, Group> Groups(Archive archive, out int items)
    {
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        items = 0;
        foreach (var item in archive.Items.Where(item => !item.Item.IsClosed && !item.IsStanding))
        {
            items++;
            var title = item.Item.Title.Text;
            foreach (var token in new Tokens(title))
            {
                var word = token.NormalisedIn(title);
                if (token.Kind != TokenKind.Word || word.Length < 3 || !char.IsLetter(word[0]) || StopWords.Contains(word))
                {
                    continue;
                }

                var term = WordTerms.TermOf(word);
                if (!groups.TryGetValue(term, out var group))
                {
                    groups.Add(term, group = new Group());
                }

                group.Add(token.In(title).ToString(), item.Link);
            }
        }

        return groups;
    }

    // Å is the last letter also where it is written Aa; É is an E; what is no Danish letter has a page of its own.
    private static string LetterOf(string word)
    {
        if (word.StartsWith("aa", StringComparison.OrdinalIgnoreCase))
        {
            return "Å";
        }

        var letter = char.ToUpperInvariant(word[0]) switch
        {
            'Ä' => 'Æ',
            'Ö' => 'Ø',
            var other => other,
        };
        var known = letter is 'Æ' or 'Ø' or 'Å' ? letter : letter.ToString().Composed(NormalizationForm.FormD)[0];
        return known is 'Æ' or 'Ø' or 'Å' || char.IsAsciiLetterUpper(known) ? known.ToString() : "Andre";
    }

    private sealed class Group
    {
        private readonly SortedDictionary<string, int> forms = new(StringComparer.Ordinal);

        public List<ItemLink> Items { get; } = [];

        // A word is written as in the middle of a sentence, unless it has capitals within ("KommuneMED", "APV").
        public string CommonestForm => forms.OrderByDescending(form => form.Value).First().Key;

        public void Add(string written, ItemLink item)
        {
            var form = written.Skip(1).Any(char.IsUpper) ? written : written.ToLowerInvariant();
            forms[form] = forms.GetValueOrDefault(form) + 1;
            if (Items.Count == 0 || Items[^1] != item)
            {
                Items.Add(item);
            }
        }
    }
}
