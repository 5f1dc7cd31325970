using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.History;

/// <summary>What was corrected in minutes after they were published.</summary>
/// <remarks>What of it may be read is told by <see cref="ReadableHistory"/>.</remarks>
public static class FindCorrections
{
    /// <summary>The corrections, newest first; none where nothing that readers see was changed.</summary>
    /// <param name="now">The meeting as it is published now.</param>
    /// <param name="versions">As it was published, oldest first.</param>
    public static IReadOnlyList<Correction> Of(Meeting now, IReadOnlyList<PublishedVersion> versions)
    {
        var corrections = new List<Correction>();
        if (now.Publication != Publication.Open || now.IsDraft)
        {
            return corrections;
        }

        // Minutes that take the place of their agenda correct nothing: what was decided is new, and the agenda's own changes are past.
        var readable = new ReadableHistory(now, versions);
        PublishedVersion? before = null;
        foreach (var version in readable.Versions.Where(version => version.Meeting.Status == now.Status))
        {
            if (before is not null && Parts(readable.Of(before.Meeting), readable.Of(version.Meeting), readable) is { Count: > 0 } parts)
            {
                corrections.Add(new(version.Date, parts));
            }

            before = version;
        }

        corrections.Reverse();
        return corrections;
    }

    private static List<CorrectedPart> Parts(Meeting before, Meeting after, ReadableHistory readable)
    {
        var parts = new List<CorrectedPart>();
        var was = MinutesLines
            .Of(before)
            .GroupBy(part => part.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (key, heading, lines) in MinutesLines.Of(after))
        {
            var texts = Texts(was.Remove(key, out var earlier) ? earlier.Lines : [], lines, readable);
            if (texts.Count > 0)
            {
                parts.Add(new(readable.Shown(heading), texts));
            }
        }

        parts.AddRange(was.Values.Select(gone => new CorrectedPart(readable.Shown(gone.Heading), Texts(gone.Lines, [], readable))));
        return parts;
    }

    /// <summary>The lines that changed. A removed line and the added one after it are one text, compared word by word.</summary>
    private static List<IReadOnlyList<CorrectedText>> Texts(
        IReadOnlyList<string> before,
        IReadOnlyList<string> after,
        ReadableHistory readable
    )
    {
        var texts = new List<IReadOnlyList<CorrectedText>>();
        var removed = new Queue<string>();
        foreach (var change in Difference.Between(before, after))
        {
            if (change.Kind == CorrectionKind.Removed)
            {
                removed.Enqueue(change.Text);
            }
            else if (change.Kind == CorrectionKind.Added)
            {
                texts.Add(
                    removed.TryDequeue(out var earlier)
                        ? Words(earlier, change.Text, readable)
                        : [change with { Text = readable.Shown(change.Text) }]
                );
            }
            else
            {
                texts.AddRange(removed.Select(line => Removed(line, readable)));
                removed.Clear();
            }
        }

        texts.AddRange(removed.Select(line => Removed(line, readable)));
        return texts;
    }

    private static IReadOnlyList<CorrectedText> Removed(string line, ReadableHistory readable) =>
        [new(CorrectionKind.Removed, readable.Shown(line))];

    private static IReadOnlyList<CorrectedText> Words(string before, string after, ReadableHistory readable)
    {
        if (readable.Shown(before) != before || readable.Shown(after) != after)
        {
            return [new(CorrectionKind.Removed, readable.Shown(before)), new(CorrectionKind.Added, readable.Shown(after))];
        }

        var words = Difference.Between(Split(before), Split(after));
        var kept = words.Where(word => word.Kind == CorrectionKind.Kept).Sum(word => word.Text.Length);

        // Two sentences with nothing but small words in common are easier to read one after the other.
        return kept * 3 < Math.Max(before.Length, after.Length)
            ? [new(CorrectionKind.Removed, before), new(CorrectionKind.Added, after)]
            : Joined(words);
    }

    // Each word with the space after it, so that joining gives the text again.
    private static List<string> Split(string line)
    {
        var words = new List<string>();
        for (var start = 0; start < line.Length;)
        {
            var space = line.IndexOf(' ', start);
            var end = space < 0 ? line.Length : space + 1;
            words.Add(line[start..end]);
            start = end;
        }

        return words;
    }

    private static List<CorrectedText> Joined(IReadOnlyList<CorrectedText> words)
    {
        var joined = new List<CorrectedText>();
        foreach (var word in words)
        {
            if (joined.Count > 0 && joined[^1].Kind == word.Kind)
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + word.Text };
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }
}
