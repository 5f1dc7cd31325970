using System.Text.RegularExpressions;
using MinutesSite.Import.Recognise.People;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>A label at the head with the blocks and lines that belong to it.</summary>
public sealed partial class HeadPart
{
    private readonly List<SourceBlock> blocks;
    private readonly List<string> lines;

    private HeadPart(HeadField field, string label, SourceBlock block, IEnumerable<string> value)
    {
        Field = field;
        Label = label.Trim().TrimEnd(':', '：').Trim();
        blocks = [block];
        lines = [.. value.Where(text => text.Length > 0)];
    }

    /// <summary>What the label names.</summary>
    public HeadField Field { get; }

    /// <summary>The label as written.</summary>
    public string Label { get; }

    /// <summary>Its blocks.</summary>
    public IReadOnlyList<SourceBlock> Blocks => blocks;

    /// <summary>Its lines, without the label.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Its lines as one text.</summary>
    public string Value => string.Join(' ', lines);

    /// <summary>Whether it is a list of people.</summary>
    public bool IsOfPeople => new HeadLabel(Field, 0).IsOfPeople;

    /// <summary>What its people are a list of.</summary>
    public AttendanceList List =>
        Field switch
        {
            HeadField.Members => AttendanceList.Members,
            HeadField.Apologies => AttendanceList.Absent,
            HeadField.Unexcused => AttendanceList.WithoutNotice,
            _ => AttendanceList.Present,
        };

    /// <summary>The group that the label names; null where it names none.</summary>
    public string? Group => Field == HeadField.Group ? Label : null;

    /// <summary>The label and value of a block; null where it begins with no label.</summary>
    public static HeadPart? Labelled(SourceBlock block)
    {
        if (block.Cells is { Count: >= 2 } cells)
        {
            return HeadLabel.StartOfHeadLine(cells[0].Text) is { } label && label.Length >= cells[0].Text.Length
                    ? new(
                        label.Field,
                        cells[0].Text,
                        block,
                        cells.Skip(1).SelectMany(cell => cell.Text.Split('\n')).Select(text => text.Trim())
                    )
                : GroupOfPeople.In(
                    cells[0].Text,
                    string.Join(
                        ", ",
                        cells.Skip(1).Select(cell => cell.Text.Replace("\n", ", ", StringComparison.Ordinal)).Where(text => text.Length > 0)
                    )
                )
                    is { } own
                    ? new(HeadField.Group, own, block, cells.Skip(1).SelectMany(cell => cell.Text.Split('\n')).Select(text => text.Trim()))
                : null;
        }

        if (WereAbsent().Match(block.Plain) is { Success: true } absent)
        {
            return new(HeadField.Apologies, "", block, [absent.Groups["people"].Value]);
        }

        if (HeadLabel.StartOfHeadLine(block.Plain) is not { } start || !IsLabel(block, start))
        {
            return block.Plain.Split(':', 2) is [var name, var people] && GroupOfPeople.In(name, people) is { } own
                ? new(HeadField.Group, own, block, people.Split('\n').Select(text => text.Trim()))
                : null;
        }

        var value = block.Plain[start.Length..];

        // Nobody of a group is no list of people.
        return start.Field == HeadField.Group && Nobody(value)
            ? new(HeadField.Other, block.Plain[..start.Length], block, [value.Trim()])
            : new(start.Field, block.Plain[..start.Length], block, value.Split('\n').Select(text => text.Trim()));
    }

    /// <summary>"**Mødedato** … **Mødested** …" on one line, each by itself; other blocks as they are.</summary>
    public static IEnumerable<SourceBlock> Parted(SourceBlock block)
    {
        if (
            block.Cells is { Count: 4 } cells
            && HeadLabel.StartOfHeadLine(cells[0].Text) is not null
            && HeadLabel.StartOfHeadLine(cells[2].Text) is not null
        )
        {
            return [block with { Cells = [cells[0], cells[1]] }, block with { Cells = [cells[2], cells[3]] }];
        }

        // A table that only sets the page: what its one cell says are lines.
        if (
            block.Cells is { } all
            && all.Where(cell => cell.Text.Trim().Length > 0).ToList() is [var only]
            && HeadLabel.StartOfHeadLine(all[0].Text) is null
        )
        {
            return SplitLines(only).Select((line, at) => block with { Cells = null, Text = line, BeginsParagraph = at == 0 });
        }

        var starts = block
            .Text.Marks.Where(mark =>
                mark.Kind is MarkKind.Strong or MarkKind.Emphasis && HeadLabel.StartOfHeadLine(block.Plain[mark.Start..]) is not null
            )
            .Select(mark => mark.Start)
            .Concat(
                block.Cells is null
                    ? LabelBehind()
                        .Matches(block.Plain)
                        .Select(match => match.Index)
                        .Where(at => HeadLabel.StartOf(block.Plain[at..]) is not null)
                    : []
            )
            .Order()
            .Distinct()
            .ToList();
        starts = starts.Count > 0 && starts[0] > 0 && HeadLabel.StartOf(block.Plain) is not null ? [0, .. starts] : starts;
        return starts.Count < 2 || starts[0] != 0 || block.Cells is not null
            ? [block]
            : starts.Select(
                (start, i) =>
                    block with
                    {
                        Text = WithoutDivider(block.Text.Slice(start, (i + 1 < starts.Count ? starts[i + 1] : block.Plain.Length) - start)),
                    }
            );
    }

    private static RichText WithoutDivider(RichText text) => text.Slice(0, text.Text.TrimEnd(' ', '·', '|', ';', '\n').Length).Trimmed();

    // "Til stede: A, B. Fraværende: C", "Deltagere: A · Afbud: B"
    [GeneratedRegex(@"(?<=(?:[.;·|]|\s[-–])\s+)(?!(?:Stedfortræder|Suppleant))\p{Lu}[\p{L}/ ]{2,30}:", RegexOptions.CultureInvariant)]
    private static partial Regex LabelBehind();

    /// <summary>Whether a block is a person with an office before the name, which elsewhere is a label: "Formand Asta Lund (A)".</summary>
    public static bool IsPersonWithOffice(SourceBlock block) =>
        block.Cells is null
        && ReadAttendee.WithoutOffice(block.Plain.Split('(')[0].Trim()) is { Office: { } office }
        && !OfMeeting.Contains(office, StringComparer.OrdinalIgnoreCase);

    // What somebody is at the meeting and not in the body.
    private static readonly string[] OfMeeting =
    [
        "referent",
        "sekretær",
        "mødesekretær",
        "mødeleder",
        "ordstyrer",
        "dirigent",
        "kontaktperson",
        "sagsbehandler",
    ];

    private static IEnumerable<RichText> SplitLines(RichText text)
    {
        var start = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            if (text.Slice(start, line.Length).Trimmed() is { Text.Length: > 0 } part)
            {
                yield return part;
            }

            start += line.Length + 1;
        }
    }

    /// <summary>A block's words on one line.</summary>
    public static string Words(SourceBlock block) =>
        block.Cells is { } cells ? string.Join(", ", cells.Select(cell => cell.Text).Where(text => text.Length > 0))
        : block.Marker is { } sign
        && Sources.ListMarker.NumberOf(sign) is not null
        && ReadAttendee.WithoutOffice(sign + " " + block.Plain.Split('(')[0].Trim()).Office?.Contains(' ', StringComparison.Ordinal) is true
            // "1. næstformand Bo Krag" is no entry of a list.
            ? sign + " " + block.Plain
        : block.Plain;

    /// <summary>Whether a block goes on with what the label names.</summary>
    public bool GoesOn(SourceBlock block) =>
        block.HeadingLevel == 0
        && !IsOfNext(block)
        && (
            IsOfPeople ? IsCutBefore(block) || (Participants.IsPlausible(Words(block)) && !IsOddOneOut(block))
            : Field == HeadField.Other ? lines.Count == 0 && (!block.BeginsParagraph || IsRemark(block))
            : lines.Count == 0
        );

    // Below the last of the people: "Dagsorden", a word on what letters mean, and in a table the next row that has a label.
    private bool IsOfNext(SourceBlock block) =>
        block.Plain.StartsWith('(')
        || Agenda().IsMatch(block.Plain)
        || (
            IsOfPeople
            && blocks[0].Cells is not null
            && block.Cells is [{ Text: [.., var end] }, { Text.Length: > 0 }, ..]
            && end is ':' or '.'
        );

    [GeneratedRegex(@"^(?:dagsorden|referat|punkter|indhold|beslutninger)\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Agenda();

    // What has a bullet of its own begins anew, however the line before it ends: "Karsten Blok, DH".
    private bool IsCutBefore(SourceBlock block) => lines.Count > 0 && block.Marker is null && Participants.GoesOn(lines[^1]);

    /// <summary>Whether a block is one of the groups that a list is made of: "Til stede:" with "Forældrevalgte: …" and "Elever: …"
    /// below.</summary>
    public bool TakesGroup(SourceBlock block) =>
        IsOfPeople
        && Field != HeadField.Group
        && block.IsText
        && Participants.GroupIn(block.Plain).Length > 0
        && HeadLabel.StartOfHeadLine(block.Plain) is null
        && lines.TrueForAll(line => Participants.GroupIn(line).Length > 0);

    /// <summary>Takes a block that goes on.</summary>
    public void Add(SourceBlock block)
    {
        blocks.Add(block);
        if (IsOfPeople && IsCutBefore(block))
        {
            lines[^1] += " " + Words(block);
        }
        else
        {
            lines.Add(Words(block));
        }
    }

    // Below "Bemærkninger" stands a sentence, or a day.
    private bool IsRemark(SourceBlock block) =>
        blocks.Count == 1 && block.IsText && (block.Plain.Contains(' ', StringComparison.Ordinal) || block.Plain.Any(char.IsDigit));

    // One word after a blank line, below whole names, is a line by itself.
    private bool IsOddOneOut(SourceBlock block) =>
        block.BeginsParagraph
        && block.Marker is null
        && lines.Count > 0
        && !Words(block).Contains(' ', StringComparison.Ordinal)
        && lines.TrueForAll(line => line.Contains(' ', StringComparison.Ordinal));

    // "Sted" alone, "Sted:" and a bold "Sted" are labels. "Dato for næste møde" is not.
    private static bool IsLabel(SourceBlock block, HeadLabel label) =>
        label.Length >= block.Plain.Length
        || block.Plain[..label.Length].TrimEnd() is [.., ':']
        || HeadLabel.StartOf(block.Plain) is not null
        || (
            label.Field is HeadField.Time or HeadField.End
            && block.Plain[label.Length..].StartsWith("kl", StringComparison.OrdinalIgnoreCase)
        )
        || block.Text.Marks.Any(mark =>
            mark.Kind == MarkKind.Strong && mark.Start == 0 && mark.End >= label.Length - 2 && mark.End <= label.Length + 1
        )
        || (
            char.IsUpper(block.Plain[0])
            && (
                !char.IsLower(block.Plain[label.Length])
                || (
                    label.IsOfPeople
                    && ReadAttendee.WithoutOffice(block.Plain[label.Length..].Split('(')[0].Split(',')[0].Trim()).Office is not null
                )
            )
        );

    // "Mads Toft var fraværende.", "Ida Holm (A) og Per Dam (V) havde meldt afbud.": names alone, and nothing of an item.
    [GeneratedRegex(
        @"^(?<people>\p{Lu}[\p{L}'.-]+(?:\s+\p{Lu}[\p{L}'.-]*){1,4}(?:\s*\([^()]{1,20}\))?"
            + @"(?:(?:,\s*|\s+og\s+)\p{Lu}[\p{L}'.-]+(?:\s+\p{Lu}[\p{L}'.-]*){1,4}(?:\s*\([^()]{1,20}\))?)*)"
            + @"\s+(?:var\s+(?:fraværende|forhindret|ikke\s+til\s+stede)|(?:har|havde)\s+(?:meldt|sendt)\s+afbud|(?:meldte|sendte)\s+afbud)"
            + @"(?:\s+(?:med|uden)\s+afbud)?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WereAbsent();

    private static bool Nobody(string text) => text.Trim().TrimEnd('.').ToLowerInvariant() is "ingen" or "intet" or "-" or "–";
}
