using MinutesSite.Model;
using MinutesSite.Parse.Markdown;

namespace MinutesSite.Parse;

/// <summary>The section Bilag taken apart: one attachment a paragraph or list entry.</summary>
public static class ReadAttachments
{
    /// <summary>The attachments of every such section, in order.</summary>
    public static IReadOnlyList<Attachment> From(IReadOnlyList<Section> sections, LinkTargets links)
    {
        List<Attachment>? attachments = null;
        foreach (var section in sections)
        {
            if (section.Kind == SectionKind.Attachments && !section.HasNothingToNote)
            {
                foreach (var text in BlockText.Texts(section.Blocks))
                {
                    if (text.Text.Length > 0)
                    {
                        (attachments ??= []).Add(One(text, section.At, links));
                    }
                }
            }
        }

        return attachments?.ToArray() ?? [];
    }

    private static Attachment One(RichText text, SourcePosition section, LinkTargets links)
    {
        var target = text.Marks.Where(mark => mark.Kind == MarkKind.Link).Select(mark => mark.Target).FirstOrDefault();
        var (line, column) = text.PlaceOf(0);
        return new(text.Text, target, links.SizeOf(target), section with { Line = line, Column = column });
    }
}
