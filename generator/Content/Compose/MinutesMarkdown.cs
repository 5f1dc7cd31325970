using System.Globalization;
using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Compose;

/// <summary>
/// A meeting as the markdown file that it is parsed from: front matter and body. Published as each meeting's index.md, and
/// what an import writes. Reading the result gives the same meeting: the same words under the same headings.
/// </summary>
public static class MinutesMarkdown
{
    private static readonly RichText ClosedTitle = RichText.Plain("Lukket punkt");

    /// <summary>The whole file, with line feeds, a line break at the end.</summary>
    public static string Write(Meeting meeting)
    {
        var file = new StringBuilder(4096);
        FrontMatterText.Append(file, meeting);
        foreach (var item in meeting.Items)
        {
            AppendItem(file, item);
        }

        return file.ToString();
    }

    private static void AppendItem(StringBuilder file, AgendaItem item)
    {
        file.Append(CultureInfo.InvariantCulture, $"\n## Punkt {item.Number}");
        if (item.IsClosed)
        {
            file.Append(": ");
            InlineMarkdown.Append(file, item.Title.Text.Length > 0 ? item.Title : ClosedTitle, LineKind.Heading);
            file.Append('\n');
            return;
        }

        if (item.Title.Text.Length > 0)
        {
            file.Append(": ");
            InlineMarkdown.Append(file, item.Title, LineKind.Heading);
        }

        file.Append('\n');
        if (item.CaseNumber is { } number)
        {
            file.Append('\n').Append(number.Value.Value).Append('\n');
        }

        var timed =
            item.Sections.FirstOrDefault(section => section.Kind == SectionKind.Account)
            ?? (item.Sections.Count > 0 ? item.Sections[0] : null);
        if (timed is null && item.DurationMinutes is { } alone)
        {
            file.Append(CultureInfo.InvariantCulture, $"\n({alone} min.)\n");
        }

        foreach (var section in item.Sections)
        {
            if (section.Heading.Length > 0)
            {
                file.Append("\n### ");
                InlineMarkdown.Append(file, RichText.Plain(section.Heading), LineKind.Heading);
                file.Append('\n');
            }

            if (ReferenceEquals(section, timed) && item.DurationMinutes is { } minutes)
            {
                file.Append(CultureInfo.InvariantCulture, $"\n({minutes} min.)\n");
            }

            BlockMarkdown.Append(file, section.Blocks);
        }
    }
}
