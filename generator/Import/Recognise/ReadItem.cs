using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>Reads items: their journal number, their time, their sections.</summary>
/// <param name="blocks">All blocks.</param>
/// <param name="order">The order that sections have in these minutes.</param>
/// <param name="names">Names of sections that these minutes have of their own.</param>
/// <param name="ledger">The account.</param>
/// <param name="file">The file's name.</param>
public sealed partial class ReadItem(
    IReadOnlyList<SourceBlock> blocks,
    SectionOrder order,
    IReadOnlySet<string> names,
    Ledger ledger,
    string file
)
{
    private readonly Dictionary<int, string> secondNumbers = [];

    /// <summary>When the meeting ended, where a line below the last item says so.</summary>
    public TimeOnly? End { get; private set; }

    /// <summary>The second number of items that have two, by the item's number.</summary>
    public IReadOnlyDictionary<int, string> SecondNumbers => secondNumbers;

    /// <summary>Reads an item as it stands, paragraph by paragraph: nothing is moved, taken out or numbered.</summary>
    public AgendaItem Plainly(FoundItem found)
    {
        var at = new SourcePosition(file, blocks[found.Start].Line, 1);
        var read = new List<Section>();
        var content = new List<Block>();
        var (heading, kind) = ("", SectionKind.Other);
        foreach (var block in Range(blocks, found.BodyStart, found.End))
        {
            if (block.IsText && SectionNames.KindOf(block.Plain) is { } named)
            {
                Close();
                (heading, kind) = (block.Plain.TrimEnd(':', ' '), named);
            }
            else if (block.Cells is { } cells)
            {
                content.AddRange(cells.Where(cell => cell.Text.Length > 0).Select(cell => new Paragraph(cell)));
            }
            else if (block.Plain.Length > 0)
            {
                content.Add(new Paragraph(block.Marker is { } sign ? RichText.Plain(sign).Then(" ", block.Text) : block.Text));
            }
        }

        Close();
        return new()
        {
            Number = found.Number,
            Title = found.Title,
            Sections = read,
            At = at,
        };

        void Close()
        {
            if (content.Count > 0 || heading.Length > 0)
            {
                read.Add(new(heading, kind, [.. content], at));
            }

            content.Clear();
        }
    }

    /// <summary>Reads an item.</summary>
    public AgendaItem From(FoundItem found)
    {
        var at = new SourcePosition(file, blocks[found.Start].Line, 1);
        var title = found.Title;
        int? duration = null;
        if (Durations.AtEnd(title.Text) is { } inTitle)
        {
            duration = inTitle.Minutes;
            title = title.Slice(0, inTitle.Start).Trimmed();
        }

        var end = EndWithoutClosing(found);
        var sections = FindSections.In(blocks, found, order, names);
        var first = sections.Count > 0 ? sections[0].Start : end;
        var before = Range(blocks, found.BodyStart, Math.Min(first, end));
        var number = TakeCaseNumber(before, found.Number);
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
            var section = sections[s];
            var content = Range(
                blocks,
                section.Start + (section.IsAdded ? 0 : 1),
                Math.Min(end, s + 1 < sections.Count ? sections[s + 1].Start : end)
            );
            if (section.Rest is { } rest)
            {
                content.Insert(0, rest);
            }

            Account(section);
            if (section.Kind == SectionKind.Account || (s == 0 && !sections.Any(other => other.Kind == SectionKind.Account)))
            {
                duration ??= TakeLeadingDuration(content);
            }

            read.Add(
                new(section.Heading, section.Kind, BuildSection.Blocks(content, section.Kind), new(file, blocks[section.Start].Line, 1))
            );
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

    // A heading that is not the source's own line.
    private void Account(FoundSection section)
    {
        if (section.IsAdded)
        {
            ledger.AddHeading(section.Heading);
        }
        else if (DecisionHeading.Of(blocks[section.Start].Plain) is { } decision && decision.Text == section.Heading)
        {
            if (decision is { IsRewritten: true, Rest: 0 })
            {
                ledger.Rewrite(blocks[section.Start].Lines, decision.Text);
            }
            else
            {
                ledger.AddHeading(section.Heading);
            }
        }
    }

    /// <summary>A closed item: its number, and not one of its words.</summary>
    public static AgendaItem Closed(IReadOnlyList<SourceBlock> blocks, FoundItem found, string file) =>
        new()
        {
            Number = found.Number,
            Title = RichText.Plain(""),
            At = new(file, blocks[found.Start].Line, 1),
        };

    private static List<SourceBlock> Range(IReadOnlyList<SourceBlock> blocks, int from, int to) =>
        [.. blocks.Skip(from).Take(Math.Max(0, to - from))];

    private Sourced<CaseNumber>? TakeCaseNumber(List<SourceBlock> before, int item)
    {
        for (var i = 0; i < before.Count; i++)
        {
            var text = before[i].Cells is { } cells ? string.Join(' ', cells.Select(cell => cell.Text)) : before[i].Plain;
            if (JournalNumbers.Find(text) is var (number, second, length))
            {
                var at = new SourcePosition(file, before[i].Line, 1);
                if (length < text.Length && before[i].Cells is null)
                {
                    before[i] = before[i] with { Text = WithoutDivider(before[i].Text.From(length)) };
                }
                else if (length < text.Length)
                {
                    before[i] = before[i] with { Cells = null, Text = RichText.Plain(text[length..].Trim()) };
                }
                else
                {
                    before.RemoveAt(i);
                }

                if (second is not null)
                {
                    secondNumbers[item] = second;
                }

                return new(number, at);
            }
        }

        return null;
    }

    private static RichText WithoutDivider(RichText text)
    {
        var trimmed = text.Trimmed();
        return trimmed.Text.Length > 1 && trimmed.Text[0] is (',' or ';' or '.' or '|') ? trimmed.From(1).Trimmed() : trimmed;
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

    /// <summary>When the meeting ended, where a line says that and nothing else; it says so below closed items too.</summary>
    public static TimeOnly? EndSaidBy(SourceBlock block) =>
        block.Cells is null && Closing().IsMatch(block.Plain)
            ? DanishDates.TimeIn(DanishDates.Without(block.Plain), isTimeField: true)?.Start
            : null;

    // "Mødet hævet kl. 11.30" below the last item is no part of it.
    private int EndWithoutClosing(FoundItem found)
    {
        var end = found.End;
        while (
            end == blocks.Count
            && end > found.BodyStart
            && blocks[end - 1].Cells is null
            && Closing().IsMatch(blocks[end - 1].Plain)
            && DanishDates.TimeIn(DanishDates.Without(blocks[end - 1].Plain), isTimeField: true) is var (time, _)
        )
        {
            end--;
            End ??= time;
            ledger.Carry(blocks[end].Lines);
        }

        return end;
    }

    [GeneratedRegex(
        @"^(?:(?:mødet|\p{Lu}?\p{L}*(?:forsamlingen|nævnet|rådet|udvalget|synet|kommissionen|forretningen|sagen))\s+(?:er\s+"
            + @"|blev\s+)?(?:hævet"
            + @"|slut|sluttede|afsluttet|sluttet)|slut\s+(?=kl)|møde\s*slut|sluttidspunkt"
            + @"|mødets\s+afslutning)\b(?:.{0,40}$|\s+kl\.?\s*[0-9]{1,2}(?:[:.][0-9]{2})?\.?\s+næste\s+møde\b.{0,60}$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Closing();
}
