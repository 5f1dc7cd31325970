using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MinutesSite.Model;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace MinutesSite.Import.Sources;

/// <summary>The text of a Word paragraph with its marks: what is deleted, hidden or a field's code is no text.</summary>
/// <param name="main">Knows where links lead.</param>
internal sealed class DocxRuns(MainDocumentPart main)
{
    private readonly StringBuilder text = new();
    private readonly List<Mark> marks = [];
    private int fieldCodes;
    private bool breaksPage;

    /// <summary>Reads a paragraph; tabs are <c>\t</c>, line breaks <c>\n</c>.</summary>
    public RichText Read(Paragraph paragraph, out bool breaksPage)
    {
        ReadChildren(paragraph, 0);
        breaksPage = this.breaksPage;
        var clean = text.ToString().Replace('\u00a0', ' ');
        marks.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length));
        return new(clean, Merged());
    }

    private void ReadChildren(OpenXmlElement parent, int depth)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                case Run run:
                    ReadRun(run);
                    break;
                case Hyperlink link:
                    ReadLink(link, depth);
                    break;
                default:
                    if (depth < 20)
                    {
                        ReadChildren(child, depth + 1);
                    }

                    break;
            }
        }
    }

    private void ReadLink(Hyperlink link, int depth)
    {
        var start = text.Length;
        ReadChildren(link, depth + 1);
        var target = link.Id?.Value is { } id ? main.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri : null;
        if (LinkTarget.Normal(target?.OriginalString) is { } address && text.Length > start)
        {
            marks.Add(new(start, text.Length - start, MarkKind.Link, address));
        }
    }

    private void ReadRun(Run run)
    {
        var properties = run.RunProperties;
        if (IsOn(properties?.Vanish))
        {
            return;
        }

        var start = text.Length;
        foreach (var part in run.ChildElements)
        {
            Append(part);
        }

        if (text.Length > start)
        {
            var style = properties?.RunStyle?.Val?.Value ?? "";
            Mark(
                start,
                IsOn(properties?.Bold)
                    || style.Equals("Strong", StringComparison.OrdinalIgnoreCase)
                    || style.Equals("Strk", StringComparison.OrdinalIgnoreCase),
                MarkKind.Strong
            );
            Mark(
                start,
                IsOn(properties?.Italic)
                    || style.Equals("Emphasis", StringComparison.OrdinalIgnoreCase)
                    || style.Equals("Fremhv", StringComparison.OrdinalIgnoreCase),
                MarkKind.Emphasis
            );
        }
    }

    private void Mark(int start, bool isSet, MarkKind kind)
    {
        if (isSet)
        {
            marks.Add(new(start, text.Length - start, kind));
        }
    }

    private void Append(OpenXmlElement part)
    {
        switch (part)
        {
            case FieldChar { FieldCharType.Value: FieldCharValues.Begin }:
                fieldCodes++;
                break;
            case FieldChar { FieldCharType.Value: FieldCharValues.Separate or FieldCharValues.End }:
                fieldCodes = Math.Max(0, fieldCodes - 1);
                break;
            case Text words when fieldCodes == 0:
                text.Append(
                    words
                        .Text.Composed(NormalizationForm.FormC)
                        .Replace("\u00ad", "", StringComparison.Ordinal)
                        .Replace("\u200b", "", StringComparison.Ordinal)
                );
                break;
            case TabChar:
                text.Append('\t');
                break;
            case NoBreakHyphen:
                text.Append('-');
                break;
            case Break { Type.Value: BreakValues.Page }:
                breaksPage = true;
                break;
            case Break or CarriageReturn:
                text.Append('\n');
                break;
            case FootnoteReference { Id.Value: > 0 and var id }:
                AppendNote(main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == id));
                break;
            case EndnoteReference { Id.Value: > 0 and var id }:
                AppendNote(main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(note => note.Id?.Value == id));
                break;
            default:
                break;
        }
    }

    // A page of the web has no foot: a note stands in brackets where it is referred to.
    private void AppendNote(OpenXmlElement? note)
    {
        if (note?.InnerText.Trim() is { Length: > 0 } words)
        {
            text.Append(" (").Append(words).Append(')');
        }
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    private List<Mark> Merged()
    {
        // Word cuts a bold line into runs for its own reasons.
        var merged = new List<Mark>(marks.Count);
        foreach (var mark in marks)
        {
            var before = merged.FindLastIndex(other => other.Kind == mark.Kind && other.Target == mark.Target);
            if (before >= 0 && merged[before].End == mark.Start && mark.Kind != MarkKind.Link)
            {
                merged[before] = merged[before] with { Length = mark.End - merged[before].Start };
            }
            else
            {
                merged.Add(mark);
            }
        }

        // Marks nest: of two that cross, the later is cut where the earlier ends.
        for (var i = 1; i < merged.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (merged[i].Start < merged[j].End && merged[i].End > merged[j].End)
                {
                    merged[i] = merged[i] with { Length = merged[j].End - merged[i].Start };
                }
            }
        }

        return merged;
    }
}
