using MinutesSite.Compose;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;

namespace MinutesSite.New;

/// <summary>Makes the file for minutes that are still to be written.</summary>
public static class NewMinutes
{
    /// <summary>
    /// Writes <c>content/referater/ÅÅÅÅ/ÅÅÅÅ-MM-DD-forum.md</c>, filled with what is known; never over a file that is there.
    /// </summary>
    /// <param name="options">Where the site is.</param>
    /// <param name="forum">The forum's name or an abbreviation of it.</param>
    /// <param name="date">The day of the meeting.</param>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    public static NewFile Write(BuildOptions options, string forum, DateOnly date)
    {
        var content = ReadContent.List(options.Root, options.Content, []);
        var parsed = ParseContent.Parse(content, new List<Diagnostic>(), keys: options.Parts.Keys);
        var meeting = SkeletonMeeting.Of(parsed.Registers.ForumName(forum), date, parsed);
        var path = Path.Combine(options.Content, "referater", $"{date.Year:D4}", meeting.Id + ".md");
        var shown = ReadContent.Shown(options.Root, path);
        if (Slug.Of(forum).Length == 0)
        {
            return new(false, $"Der kan ikke laves et filnavn af '{forum}'. Skriv forummets navn med bogstaver.");
        }

        if (File.Exists(path))
        {
            return new(
                false,
                $"{shown} findes allerede og er ikke rørt. Holdt forummet to møder den dag, så kopiér filen, og skriv 'nr: 2' i kopien."
            );
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew);
            file.Write(System.Text.Encoding.UTF8.GetBytes(MinutesMarkdown.Write(meeting)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new Write.OutputFailed($"'{path}' kunne ikke skrives: {failure.Message}", failure);
        }

        return new(true, $"{shown} er lavet som udkast. Slet linjen 'udkast: true', når referatet er klar.");
    }
}

/// <summary>What came of it.</summary>
/// <param name="IsNew">Whether a file was made.</param>
/// <param name="Message">What to tell the editor.</param>
public sealed record NewFile(bool IsNew, string Message);
