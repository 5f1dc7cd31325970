using System.Globalization;
using MinutesSite.Import.Proof;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// Lines at the head of which a field has some words and none has the others: the whole line is kept as a comment too, so that
/// nothing is lost and nobody is kept from importing.
/// </summary>
public static class FieldLines
{
    /// <summary>The minutes with such lines among those without a field.</summary>
    public static RecognisedMinutes WithStray(RecognisedMinutes minutes, SourceDocument source)
    {
        var front = FrontMatterWords.Of(WriteMinutes.Text(minutes));
        var stray = new List<Unplaced>();
        foreach (var line in source.Lines.Where(line => IsOnlyField(minutes.Ledger, line.Number)))
        {
            var words = Words.Of(line.Text, line.Number, source.IsMarkdown).ToList();
            var lost = words
                .Where(word => word.MayDiffer != Words.SignReason)
                .Select(word => front.Take(word.Text))
                .ToList()
                .Contains(FieldWord.Lost);
            if (lost)
            {
                stray.Add(new([line.Number], Comment(line, words)));
                minutes.Ledger.KeepAside([line.Number]);
                minutes.Ledger.Note(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{source.PlaceWord} {line.Number}: ikke alt på linjen har et felt, så den står også som kommentar øverst."
                    )
                );
            }
        }

        if (minutes.Unplaced.Count > 0)
        {
            minutes.Ledger.Note(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source.PlaceWord} {string.Join(", ", minutes.Unplaced.Select(line => line.Line).Distinct())}: har intet felt og "
                        + $"intet punkt og står som kommentar øverst. Flyt det, der skal læses, ind i teksten, eller slet det."
                )
            );
        }

        return stray.Count == 0 ? minutes : minutes with { Unplaced = [.. minutes.Unplaced.Concat(stray).OrderBy(line => line.Line)] };
    }

    private static bool IsOnlyField(Ledger ledger, int line) =>
        ledger.Fields.Contains(line) && !ledger.LeftOut.ContainsKey(line) && !ledger.KeptAside.Contains(line);

    // The comment has the line's own words; where its signs would read as others, the words alone.
    private static string Comment(SourceLine line, List<Word> words)
    {
        var text = TextSource.Collapsed(
            line.Text.Replace("**", "", StringComparison.Ordinal).TrimStart('#', ' ').Replace('|', ' ').Replace('\n', ' ')
        );
        return Words
            .Of(text, line.Number, isMarkdown: false)
            .Select(word => word.Text)
            .SequenceEqual(words.Select(word => word.Text), StringComparer.Ordinal)
            ? text
            : string.Join(' ', words.Select(word => word.Text));
    }
}
