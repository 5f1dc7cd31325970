using System.Text;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Check.Mend;

/// <summary>Mends what is certain in a minutes file, and never its words: <c>check --ret</c>.</summary>
public static class MendMinutes
{
    /// <summary>The mended text; the text itself where there is nothing to mend, or where mending would change a word or a value.</summary>
    /// <param name="file">Its path, as messages show it.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="registers">The forums whose abbreviations the front matter may use.</param>
    public static string Mend(string file, string text, Registers registers)
    {
        var clean = MendCharacters.Mend(text);
        if (FrontMatterBlock.Of(file, clean, []) is not { } block)
        {
            return Unchanged(text, clean) ? clean : text;
        }

        var body = MendBody.Mend(block.Body);
        var parsed = ParseMinutes.Parse(file, Encoding.UTF8.GetBytes($"---\n{block.Yaml}---\n{body}"), registers, AttachmentFiles.None, []);
        var yaml = parsed is null ? block.Yaml : MendFrontMatter.Mend(block.Yaml, parsed.Items);
        var mended = $"---\n{yaml}---\n{body}";
        return Unchanged(block.Body, body) && SaysTheSame(file, clean, mended, registers) ? mended : text;
    }

    /// <summary>
    /// Whether two texts have the same letters, digits and signs in the same order, spaces and the marks of headings and links apart.
    /// </summary>
    internal static bool Unchanged(string before, string after) =>
        Signs(before.Composed(NormalizationForm.FormKC)).SequenceEqual(Signs(after.Composed(NormalizationForm.FormKC)));

    private static IEnumerable<char> Signs(string text) =>
        text.Where(c => !char.IsWhiteSpace(c) && c is not ('#' or '<' or '>') && Source.OddCharacters.Of(c) != Source.Oddity.Invisible);

    // A meeting is a record: what was read before and after can be compared, items and places apart.
    private static bool SaysTheSame(string file, string before, string after, Registers registers)
    {
        var (was, became) = (Head(file, before, registers), Head(file, after, registers));
        return was is null
            ? became is null
            : became is not null
                && was.Id == became.Id
                && was.IsDraft == became.IsDraft
                && was.Venue == became.Venue
                && was.Time == became.Time
                && was.OfficialDocument == became.OfficialDocument
                && was.IsShortened == became.IsShortened
                && People(was).SequenceEqual(People(became))
                && was.Aliases.Select(alias => alias.Value).SequenceEqual(became.Aliases.Select(alias => alias.Value))
                && was.Topics.Select(topic => topic.Value).SequenceEqual(became.Topics.Select(topic => topic.Value));
    }

    private static IEnumerable<(string, string?)> People(Meeting meeting) =>
        meeting.Participants.Append(new("", null, default)).Concat(meeting.Apologies).Select(person => (person.Name, person.Title));

    private static Meeting? Head(string file, string text, Registers registers) =>
        ParseMinutes.Head(file, Encoding.UTF8.GetBytes(text), registers);
}
