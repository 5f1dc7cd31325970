using MinutesSite.Model;

namespace MinutesSite.Theme.Parts;

/// <summary>Sections that follow each other and are shown alike: in full, or as one line that says they have nothing to note.</summary>
/// <param name="IsQuiet">Whether they have nothing to note.</param>
/// <param name="Sections">The sections, in order.</param>
internal sealed record SectionRun(bool IsQuiet, IReadOnlyList<Section> Sections)
{
    /// <summary>The sections of an item as runs, in order. A decision is never quiet: that it says little is worth seeing.</summary>
    public static IEnumerable<SectionRun> Of(IReadOnlyList<Section> sections)
    {
        var start = 0;
        for (var i = 1; i <= sections.Count; i++)
        {
            if (i == sections.Count || IsQuietSection(sections[i]) != IsQuietSection(sections[start]))
            {
                yield return new(IsQuietSection(sections[start]), [.. sections.Skip(start).Take(i - start)]);
                start = i;
            }
        }
    }

    private static bool IsQuietSection(Section section) =>
        section.HasNothingToNote && section.Kind is not (SectionKind.Decision or SectionKind.Recommendation);
}
