using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Markdown;

namespace MinutesSite.Parse;

/// <summary>An item as it stands in the file: its heading, and the sections below it.</summary>
/// <param name="Number">The number in the heading.</param>
/// <param name="Title">The title.</param>
/// <param name="CaseNumber">The journal number as a paragraph of its own below the heading.</param>
/// <param name="Sections">The sections; text before the first heading is a section without one.</param>
/// <param name="At">Where the heading stands.</param>
public sealed record WrittenItem(
    int Number,
    RichText Title,
    Sourced<CaseNumber>? CaseNumber,
    IReadOnlyList<Section> Sections,
    SourcePosition At
);

/// <summary>Cuts the body of a minutes file into items and sections at its headings.</summary>
public static partial class SplitItems
{
    private const int ItemLevel = 2;
    private const int SectionLevel = 3;

    /// <summary>The items in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="body">The body as text.</param>
    /// <param name="document">The body.</param>
    /// <param name="texts">Reads the texts.</param>
    /// <param name="lineOffset">How many lines of the file come before the body.</param>
    /// <param name="problems">Headings at a wrong level, text that belongs to no item.</param>
    public static IReadOnlyList<WrittenItem> Split(
        string file,
        string body,
        MarkdownDocument document,
        RichTextReader texts,
        int lineOffset,
        ICollection<Diagnostic> problems
    )
    {
        var reader = new BlockReader(texts);
        var meant = new MeantItemHeadings(body);
        var items = new List<OpenItem>();
        var textBefore = false;
        for (var i = 0; i < document.Count; i++)
        {
            var block = document[i];
            var at = new SourcePosition(file, block.Line + lineOffset + 1, block.Column + 1);
            var heading = block is HeadingBlock { Level: <= SectionLevel } found ? (found.Level, Text: texts.Read(found)) : default;
            if (heading.Text is not null && ItemHeading().Match(heading.Text.Text) is { Success: true } match)
            {
                items.Add(Open(heading.Text, match, at));
                Report(heading.Level != ItemLevel, Problems.ItemHeadingLevel(at), problems);
            }
            else if (
                meant.Of(block, i + 1 < document.Count ? document[i + 1] : null, items.Count == 0 ? 1 : items[^1].Number + 1) is { } other
            )
            {
                items.Add(new(other.Number, new(other.Title, [], new SourceAnchor(0, at.Line, at.Column)), at));
                Report(other.HasSpace, Problems.ItemHeadingMeant(at, other.Number, other.Title), problems);
            }
            else if (items.Count == 0)
            {
                Report(!textBefore && IsText(block), Problems.TextBeforeFirstItem(at), problems);
                textBefore |= IsText(block);
            }
            else if (heading.Text is not null)
            {
                items[^1].Add(heading.Text.Text, at);
                ReportSectionLevel(heading.Level, heading.Text.Text, at, problems);
            }
            else if (reader.Read(block) is { } content)
            {
                items[^1].Add(content, at);
            }
        }

        return [.. items.Select(item => item.Close())];
    }

    private static OpenItem Open(RichText heading, Match match, SourcePosition at)
    {
        var title = match.Groups["title"];
        var (line, column) = heading.PlaceOf(title.Index);
        var number = int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var written)
            ? written
            : 0;
        return new(number, title.Length == 0 ? RichText.Empty : new(title.Value, [], new SourceAnchor(0, line, column)), at);
    }

    private static bool IsText(Markdig.Syntax.Block block) =>
        block is not (BlankLineBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock);

    private static void ReportSectionLevel(int level, string heading, SourcePosition at, ICollection<Diagnostic> problems)
    {
        if (level != SectionLevel)
        {
            problems.Add(Problems.SectionHeadingLevel(at, heading));
        }
    }

    private static void Report(bool isProblem, Diagnostic problem, ICollection<Diagnostic> problems)
    {
        if (isProblem)
        {
            problems.Add(problem);
        }
    }

    [GeneratedRegex(
        @"^Punkt\s+(?<number>[0-9]{1,4})\s*(?:[:.\-–]\s*|\s+|$)(?<title>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex ItemHeading();

    /// <summary>An item while its blocks come in.</summary>
    private sealed class OpenItem(int number, RichText title, SourcePosition at)
    {
        private readonly List<Section> sections = [];
        private readonly List<Model.Block> blocks = [];
        private Sourced<CaseNumber>? caseNumber;
        private (string Heading, SourcePosition At)? current;

        /// <summary>The item's number.</summary>
        public int Number => number;

        /// <summary>A section begins.</summary>
        public void Add(string heading, SourcePosition place)
        {
            CloseSection();
            current = (heading.Trim(), place);
        }

        /// <summary>A block of the current section; the journal number where it stands first.</summary>
        public void Add(Model.Block block, SourcePosition place)
        {
            if (
                current is null
                && blocks.Count == 0
                && caseNumber is null
                && block is Paragraph paragraph
                && WrittenCaseNumber.Find(paragraph.Text.Text) is { } found
            )
            {
                caseNumber = new(found, place);
                return;
            }

            current ??= ("", place);
            blocks.Add(block);
        }

        public WrittenItem Close()
        {
            CloseSection();
            return new(number, title, caseNumber, sections.ToArray(), at);
        }

        private void CloseSection()
        {
            if (current is { } section)
            {
                sections.Add(new(section.Heading, StandardPhrases.SectionKindOf(section.Heading), blocks.ToArray(), section.At));
                blocks.Clear();
            }
        }
    }
}
