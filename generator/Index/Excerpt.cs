using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// The first words that tell a reader what an item is: of its decision, and where that is short ("Godkendt.") of its summary too.
/// </summary>
internal static class Excerpt
{
    private const int Longest = 150;
    private const int ShortDecision = 60;

    public static string Of(AgendaItem item)
    {
        var decision = TextOf(item.Decision);
        if (decision.Length >= ShortDecision)
        {
            return Cut(decision);
        }

        var account = item.Sections.FirstOrDefault(section =>
            section.Kind is not (SectionKind.Decision or SectionKind.Recommendation or SectionKind.Attachments) && !section.HasNothingToNote
        );
        var rest =
            TextOf(item.Summary) is { Length: > 0 } summary ? summary
            : TextOf(account) is { Length: > 0 } text ? text
            : string.Join(' ', item.Recommendation?.Points.Select(point => point.Text) ?? []);
        return Cut(decision.Length == 0 ? rest : $"{decision} {rest}".TrimEnd());
    }

    private static string TextOf(Section? section)
    {
        // Half a page is more than enough to cut from.
        const int Enough = Longest * 3;
        if (section is null || section.HasNothingToNote)
        {
            return "";
        }

        var text = section.PlainText;
        return (text.Length > Enough ? text[..Enough] : text).ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Longest);
        end = end < Longest / 2 ? Longest : end;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–') + "…";
    }
}
