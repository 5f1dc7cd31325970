using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Recognise;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Proof;

/// <summary>
/// The proof that an import lost no word: the words of the source, in order, against the words of the file that is written. It
/// reads both as text and does not ask how the one became the other; of the recogniser it takes only which lines it says
/// are fields or no part of the minutes, and looks into these too.
/// </summary>
public sealed partial class WordProof
{
    private readonly SourceDocument source;
    private readonly Ledger ledger;
    private readonly List<Word> body = [];
    private readonly List<Word> result = [];
    private readonly List<Word> aside = [];
    private readonly List<LeftOutWords> leftOut = [];
    private readonly HashSet<int> moved = [];
    private readonly HashSet<int> placed = [];
    private int words;
    private int carried;

    private WordProof(SourceDocument source, Ledger ledger)
    {
        this.source = source;
        this.ledger = ledger;
    }

    /// <summary>Compares a source with the file made of it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="ledger">The recogniser's account.</param>
    /// <param name="markdown">The file that is to be written.</param>
    /// <exception cref="CannotImportException">A word is lost, added, changed or out of its place.</exception>
    public static ProofResult Of(SourceDocument source, Ledger ledger, string markdown)
    {
        var proof = new WordProof(source, ledger);
        proof.ReadSource(FrontMatterWords.Of(markdown));
        proof.ReadResult(markdown);
        proof.CompareAside(markdown);
        proof.CompareBodies();
        proof.CompareFacts(Words.CaseNumberReason, "journalnumrene");
        proof.CompareDurations();
        return new(proof.words, proof.carried, proof.leftOut);
    }

    private void ReadSource(FrontMatterWords front)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in source.Lines.OrderBy(Place))
        {
            var ofLine = Words.Of(line.Text, line.Number, source.IsMarkdown, ledger.Renumbered.Contains(line.Number)).ToList();
            words += ofLine.Count;
            all.UnionWith(ofLine.Select(word => word.Text));
            if (ledger.LeftOut.TryGetValue(line.Number, out var reason))
            {
                LeaveOut(line, reason, ofLine);
            }
            else if (ledger.KeptAside.Contains(line.Number))
            {
                aside.AddRange(ofLine);
            }
            else if (ledger.Fields.Contains(line.Number))
            {
                CheckField(line, ofLine, front);
            }
            else if (ledger.Rewritten.TryGetValue(line.Number, out var text))
            {
                CheckRewritten(line, ofLine, text);
            }
            else
            {
                body.AddRange(ofLine);
            }
        }

        // Some words of a comment may be in a field as well; they never take one from a line that has no other place.
        aside.ForEach(word => front.Take(word.Text));
        front.CheckAllUsed(all);
    }

    // A line that comes elsewhere in the file comes right after the line that the ledger names, or, below zero, right before it.
    private int Place(SourceLine line) =>
        !ledger.Moved.TryGetValue(line.Number, out var after) ? line.Number * 2
        : after >= 0 ? (after * 2) + 1
        : (-after * 2) - 1;

    /// <summary>What stands in another form has the same words but for endings, "punkt" and the words that join.</summary>
    private void CheckRewritten(SourceLine line, List<Word> ofLine, string text)
    {
        var written = Words.Of(text, line.Number, isMarkdown: false).ToList();
        body.AddRange(written);
        if (
            ofLine.Find(word =>
                !written.Exists(other =>
                    word.Text.StartsWith(other.Text, StringComparison.OrdinalIgnoreCase) || IsSameNumber(word.Text, other.Text)
                ) && !Joining.Contains(word.Text, StringComparer.OrdinalIgnoreCase)
            ) is
            { Text: not null } lost
        )
        {
            throw Fault(line.Number, $"'{lost.Text}' mangler i '{text}'");
        }

        words += written.Count - ofLine.Count;
    }

    private static bool IsSameNumber(string word, string other) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var same)
        && number == same;

    private static readonly string[] Joining =
    [
        "i",
        "på",
        "fra",
        "den",
        "d",
        "mødet",
        "møde",
        "beslutning",
        "indstilling",
        "og",
        "punkt",
        "pkt",
        "sag",
        "nr",
        "mandag",
        "tirsdag",
        "onsdag",
        "torsdag",
        "fredag",
    ];

    private void LeaveOut(SourceLine line, string reason, List<Word> ofLine)
    {
        // A page number has no words but its own; whatever else a line says is not left out under that name.
        if (
            reason == PageFurniture.PageNumberReason
            && ofLine.Find(word =>
                !word.Text.All(char.IsDigit) && word.Text.ToLowerInvariant() is not ("side" or "af" or "s" or "ud" or "page" or "of")
            )
                is { Text: not null } odd
        )
        {
            throw Fault(line.Number, $"'{odd.Text}' blev udeladt som sidetal");
        }

        if (ofLine.Count > 0)
        {
            leftOut.Add(new(line.Number, reason, line.Text.Trim(), ofLine.Count));
        }
    }

    private void CheckField(SourceLine line, List<Word> ofLine, FrontMatterWords front)
    {
        foreach (var word in ofLine)
        {
            if (front.Take(word.Text) == FieldWord.Lost && word.MayDiffer != Words.SignReason)
            {
                throw Fault(line.Number, $"'{word.Text}' er ikke kommet med i felterne øverst");
            }

            carried++;
        }
    }

    private void ReadResult(string markdown)
    {
        var lines = markdown.Split('\n');
        var begins = Array.IndexOf(lines, "---", 1) + 1;
        var added = ledger
            .AddedHeadings.SelectMany(heading => (string[])[heading, heading + ":"])
            .Select(heading => Signs().Replace(heading, ""))
            .ToHashSet(StringComparer.Ordinal);
        var numbers = lines
            .Take(begins)
            .SkipWhile(line => line != "journalnumre:")
            .Skip(1)
            .TakeWhile(line => line.StartsWith("  - ", StringComparison.Ordinal))
            .Select(line => line[4..].Trim('"'))
            .ToHashSet(StringComparer.Ordinal);
        for (var i = begins; i < lines.Length; i++)
        {
            if (i > 1 && lines[i - 2].StartsWith("## ", StringComparison.Ordinal) && numbers.Contains(lines[i]))
            {
                result.AddRange(
                    Words.Of(lines[i], i + 1, isMarkdown: false).Select(word => word with { MayDiffer = Words.CaseNumberReason })
                );
                continue;
            }

            var ofLine = Words.Of(lines[i], i + 1, isMarkdown: true, isResult: lines[i].StartsWith("## ", StringComparison.Ordinal));
            result.AddRange(
                lines[i].StartsWith("### ", StringComparison.Ordinal) && added.Contains(Signs().Replace(lines[i], ""))
                    ? ofLine.Select(word => word with { MayDiffer = AddedReason })
                    : WithAddedName(lines[i], ofLine)
            );
        }

        // The second number of an item is a fact of the front matter.
        result.AddRange(
            lines
                .Take(begins)
                .Where(line => line.StartsWith("  ", StringComparison.Ordinal))
                .Select(line => SecondNumber().Match(line))
                .Where(match => match.Success)
                .SelectMany(match => Words.Of(match.Groups["number"].Value, 1, isMarkdown: false))
                .Select(word => word with { MayDiffer = Words.CaseNumberReason })
        );
    }

    // "Hvem: Asta": a column's name before what it says of an item.
    private IEnumerable<Word> WithAddedName(string line, IEnumerable<Word> ofLine)
    {
        var name = ledger.AddedHeadings.FirstOrDefault(heading => line.StartsWith(heading + ": ", StringComparison.Ordinal));
        var added = name is null ? 0 : Words.Of(name, 1, isMarkdown: false).Count();
        return ofLine.Select((word, at) => at < added ? word with { MayDiffer = AddedReason } : word);
    }

    private const string AddedReason = "overskrift, der er sat ind";

    [GeneratedRegex(@"[^\p{L}0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"sagsnummer:\s*""?(?<number>[^""\s},]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SecondNumber();

    private void CompareBodies()
    {
        var (s, r) = (0, 0);
        while (s < body.Count || r < result.Count)
        {
            if (s < body.Count && r < result.Count && body[s].Text == result[r].Text)
            {
                carried++;
                s++;
                r++;
            }
            else if (
                s + 1 < body.Count
                && r < result.Count
                && body[s].Line != body[s + 1].Line
                && IsJoined(body[s], body[s + 1], result[r])
            )
            {
                carried += 2;
                leftOut.Add(new(body[s + 1].Line, "ord delt ved linjens slutning, nu ét", result[r].Text, 0));
                s += 2;
                r++;
            }
            else if (r < result.Count && result[r].MayDiffer is not null && !ComesSoon(result[r].Text, body, s))
            {
                placed.Add(r);
                r++;
            }
            else if (s < body.Count && body[s].MayDiffer is { } reason)
            {
                leftOut.Add(new(body[s].Line, reason, body[s].Text, 1));
                moved.Add(s);
                s++;
            }
            else if (r < result.Count && result[r].MayDiffer is not null)
            {
                placed.Add(r);
                r++;
            }
            else
            {
                throw s < body.Count
                    ? Fault(
                        body[s].Line,
                        r < result.Count
                            ? $"efter '{Around(body, s)}' kommer '{Around(result, r)}' i resultatet"
                            : $"'{Around(body, s)}' mangler i resultatet"
                    )
                    : Fault(source.Lines.Count == 0 ? 1 : source.Lines[^1].Number, $"'{Around(result, r)}' står kun i resultatet");
            }
        }
    }

    /// <summary>What has no field stands in comments of the front matter, word for word.</summary>
    private void CompareAside(string markdown)
    {
        var comments = markdown
            .Split('\n')
            .Skip(1)
            .TakeWhile(line => line != "---")
            .Where(line => line.StartsWith("# ", StringComparison.Ordinal))
            .SelectMany(line => Words.Of(line[2..], 1, isMarkdown: false))
            .ToList();
        for (var i = 0; i < aside.Count; i++)
        {
            if (i >= comments.Count || comments[i].Text != aside[i].Text)
            {
                throw Fault(aside[i].Line, $"'{Around(aside, i)}' mangler i resultatet");
            }
        }

        carried += aside.Count;
        leftOut.AddRange(
            aside
                .GroupBy(word => word.Line)
                .Select(line => new LeftOutWords(
                    line.Key,
                    "har intet felt, står som kommentar øverst",
                    string.Join(' ', line.Select(word => word.Text)),
                    0
                ))
        );
    }

    // "Sagsnr. 20/33839" against "20/33839": the label is passed over, not the number.
    private static bool ComesSoon(string word, List<Word> words, int from)
    {
        for (var i = from; i < words.Count && i < from + 8; i++)
        {
            if (words[i].Text == word)
            {
                return true;
            }

            if (words[i].MayDiffer is null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsJoined(Word first, Word second, Word whole) =>
        whole.Text.Length == first.Text.Length + second.Text.Length && whole.Text == first.Text + second.Text;

    /// <summary>Journal numbers may move within their item, so they are compared as a whole: the same ones, as often.</summary>
    private void CompareFacts(string reason, string what)
    {
        var inSource = body.Where(word => word.MayDiffer == reason && word.Text.Any(char.IsDigit))
            .Select(word => word.Text)
            .Order(StringComparer.Ordinal)
            .ToList();
        var inResult = result
            .Where(word => word.MayDiffer == reason && word.Text.Any(char.IsDigit))
            .Select(word => word.Text)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (!inSource.SequenceEqual(inResult, StringComparer.Ordinal))
        {
            throw new CannotImportException($"Ordprøven fejler: {what} er ikke de samme i kilden og i resultatet. Intet er skrevet.");
        }
    }

    /// <summary>Items' times may move and be written in minutes: "(1 time)" is carried by "(60 min.)".</summary>
    private void CompareDurations()
    {
        var inSource = Minutes(body, moved).ToList();
        var inResult = Minutes(result, placed).ToList();
        if (!inSource.Order().SequenceEqual(inResult.Order()))
        {
            throw new CannotImportException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Ordprøven fejler: tiderne til punkterne er {string.Join(", ", inSource)} min. i kilden "
                        + $"og {string.Join(", ", inResult)} min. i resultatet. Intet er skrevet."
                )
            );
        }
    }

    // A time that stands in its place, word for word, has been compared.
    private static IEnumerable<int> Minutes(List<Word> words, HashSet<int> apart) =>
        words
            .Select((word, at) => (Word: word, IsApart: apart.Contains(at)))
            .Where(pair => pair.Word.MayDiffer == Words.DurationReason)
            .GroupBy(pair => pair.Word.Line)
            .Where(line => line.Any(pair => pair.IsApart))
            .Select(line => line.Select(pair => pair.Word))
            .Select(line =>
                Durations.In(
                    "(" + string.Join(' ', line.Select(word => word.Text)).Replace("1 2 time", "½ time", StringComparison.Ordinal) + ")"
                ) ?? 0
            )
            .Where(minutes => minutes > 0);

    private static string Around(List<Word> words, int at) => string.Join(' ', words.Skip(at).Take(5).Select(word => word.Text));

    private CannotImportException Fault(int line, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Ordprøven fejler på {source.PlaceWord} {line}: {what}. Intet er skrevet."));
}
