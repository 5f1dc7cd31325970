using System.Globalization;
using System.Text;

namespace MinutesSite.Tests.Import;

/// <summary>Minutes as markdown, and as text without a single sign.</summary>
public static class SetAsText
{
    public static string Markdown(IReadOnlyList<Piece> pieces) => Set(pieces, isPlain: false);

    public static string Plain(IReadOnlyList<Piece> pieces) => Set(pieces, isPlain: true);

    private static string Set(IReadOnlyList<Piece> pieces, bool isPlain)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(
                piece switch
                {
                    Heading heading => isPlain ? heading.Text + "\n\n" : $"{new string('#', heading.Level)} {heading.Text}\n\n",
                    Text paragraph => paragraph.Words + "\n\n",
                    Field field => isPlain ? $"{field.Label} {field.Value}\n\n" : $"**{field.Label}** {field.Value}\n\n",
                    ContentsLine line => string.Create(CultureInfo.InvariantCulture, $"{line.Title}.....\t{line.Page}\n"),
                    Entries entries => Listed(entries) + "\n",
                    Rows rows => string.Concat(rows.All.Select(row => string.Join('\t', row) + "\n")) + "\n",
                    _ => throw new InvalidOperationException(),
                }
            );
            if (piece is ContentsLine { Page: 6 })
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Listed(Entries entries) =>
        string.Concat(
            entries.All.Select(
                (entry, at) => new string(' ', entry.Depth * 2) + (entries.IsNumbered ? $"{at + 1}. " : "- ") + entry.Words + "\n"
            )
        );
}
