using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>One item: its journal number, its time, its sections.</summary>
public static partial class ReadItem
{
    /// <summary>Reads an item.</summary>
    public static AgendaItem From(IReadOnlyList<SourceBlock> blocks, FoundItem found, SectionOrder order, Ledger ledger, string file)
    {
        var at = new SourcePosition(file, blocks[found.Start].Line, 1);
        var title = found.Title;
        int? duration = null;
        if (Durations.AtEnd(title.Text) is { } inTitle)
        {
            duration = inTitle.Minutes;
            title = title.Slice(0, inTitle.Start).Trimmed();
        }

        var end = EndWithoutClosing(blocks, found, ledger);
        var sections = FindSections.In(blocks, found, order);
        var first = sections.Count > 0 ? sections[0].Start : end;
        var before = Range(blocks, found.BodyStart, Math.Min(first, end));
        var number = TakeCaseNumber(before, file);
        if (number is null && JournalNumbers.AtEnd(title.Text) is { } ofTitle)
        {
            number = new(ofTitle.Number, at);
            title = title.Slice(0, ofTitle.Start).Trimmed();
        }

        duration ??= TakeDuration(before);

        var read = new List<Section>();
        if (before.Count > 0)
        {
            read.Add(new("", SectionKind.Other, BuildSection.Blocks(before, SectionKind.Other), at));
        }

        for (var s = 0; s < sections.Count; s++)
        {
            var content = Range(blocks, sections[s].Start + 1, s + 1 < sections.Count ? sections[s + 1].Start : end);
            if (sections[s].Rest is { } rest)
            {
                content.Insert(0, rest);
            }

            if (sections[s].Kind == SectionKind.Account || (s == 0 && !sections.Any(section => section.Kind == SectionKind.Account)))
            {
                duration ??= TakeLeadingDuration(content);
            }

            read.Add(new(sections[s].Heading, sections[s].Kind, BuildSection.Blocks(content, sections[s].Kind), new(file, blocks[sections[s].Start].Line, 1)));
        }

        // The time stays a paragraph, as the file has it; reading the file takes it from there.
        return new()
        {
            Number = found.Number,
            Title = title,
            CaseNumber = number,
            Sections = WithDuration(read, duration),
            At = at,
        };
    }

    /// <summary>A closed item: its number, and not one of its words.</summary>
    public static AgendaItem Closed(IReadOnlyList<SourceBlock> blocks, FoundItem found, string file)
        => new() { Number = found.Number, Title = RichText.Plain(""), At = new(file, blocks[found.Start].Line, 1) };

    private static List<SourceBlock> Range(IReadOnlyList<SourceBlock> blocks, int from, int to) => [.. blocks.Skip(from).Take(Math.Max(0, to - from))];

    private static Sourced<CaseNumber>? TakeCaseNumber(List<SourceBlock> before, string file)
    {
        for (var i = 0; i < before.Count; i++)
        {
            var text = before[i].Cells is { } cells ? string.Join(' ', cells.Select(cell => cell.Text)) : before[i].Plain;
            if (JournalNumbers.Find(text) is var (number, length))
            {
                var at = new SourcePosition(file, before[i].Line, 1);
                if (length < text.Length && before[i].Cells is null)
                {
                    before[i] = before[i] with { Text = before[i].Text.From(length).Trimmed() };
                }
                else if (length < text.Length)
                {
                    before[i] = before[i] with { Cells = null, Text = RichText.Plain(text[length..].Trim()) };
                }
                else
                {
                    before.RemoveAt(i);
                }

                return new(number, at);
            }
        }

        return null;
    }

    private static int? TakeDuration(List<SourceBlock> before)
    {
        for (var i = 0; i < before.Count; i++)
        {
            if (before[i].Cells is null && Durations.In(before[i].Plain) is { } minutes)
            {
                before.RemoveAt(i);
                return minutes;
            }
        }

        return null;
    }

    private static int? TakeLeadingDuration(List<SourceBlock> content)
    {
        if (content.Count == 0 || content[0].Cells is not null || content[0].Marker is not null)
        {
            return null;
        }

        if (Durations.In(content[0].Plain) is { } alone)
        {
            content.RemoveAt(0);
            return alone;
        }

        if (Durations.AtStart(content[0].Plain) is { } glued)
        {
            content[0] = content[0] with { Text = content[0].Text.From(glued.Length).Trimmed() };
            return glued.Minutes;
        }

        return null;
    }

    /// <summary>The time as the first paragraph of Sagsfremstilling; of the first section where there is none.</summary>
    private static List<Section> WithDuration(List<Section> sections, int? duration)
    {
        if (duration is not { } minutes)
        {
            return sections;
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"({minutes} min.)");
        var paragraph = new Paragraph(new(text, [new(0, text.Length, MarkKind.Emphasis)]));
        var at = Math.Max(0, sections.FindIndex(section => section.Kind == SectionKind.Account));
        if (sections.Count == 0)
        {
            return [new("", SectionKind.Other, [paragraph], default)];
        }

        sections[at] = sections[at] with { Blocks = [paragraph, .. sections[at].Blocks] };
        return sections;
    }

    // "Mødet hævet kl. 11.30" below the last item is no part of it.
    private static int EndWithoutClosing(IReadOnlyList<SourceBlock> blocks, FoundItem found, Ledger ledger)
    {
        var end = found.End;
        while (end == blocks.Count && end > found.BodyStart && blocks[end - 1].Cells is null && Closing().IsMatch(blocks[end - 1].Plain))
        {
            end--;
            ledger.LeaveOut(blocks[end].Lines, "mødets sluttid har intet felt");
        }

        return end;
    }

    [GeneratedRegex(@"^(?:mødet\s+(?:er\s+|blev\s+)?(?:hævet|slut|sluttede|afsluttet|sluttet)|møde\s*slut|sluttidspunkt|mødets\s+afslutning)\b.{0,40}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
