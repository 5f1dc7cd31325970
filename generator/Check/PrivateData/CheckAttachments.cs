using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Read.AttachmentTexts;

namespace MinutesSite.Check.PrivateData;

/// <summary>CPR numbers in the text and the names of enclosures.</summary>
public static class CheckAttachments
{
    /// <summary>Searches the files; those that nobody could search are a problem too.</summary>
    /// <param name="content">What was parsed.</param>
    /// <param name="scope">Which files are asked about: of attachments, those and the ones that the asked minutes link to.</param>
    /// <param name="read">Reads the text of a file.</param>
    public static IReadOnlyList<Diagnostic> Check(ParsedContent content, CheckScope scope, Func<AttachmentSource, AttachmentText> read)
    {
        var files = content.Attachments.All.Where(Wanted(content, scope)).Select(file => file.Source).ToArray();
        var problems = new List<Diagnostic>[files.Length];
        Parallel.For(0, files.Length, i => problems[i] = FaultPlace.Of(files[i].Path, () => Check(files[i], read(files[i]), content.Site)));
        return [.. problems.SelectMany(found => found)];
    }

    private static List<Diagnostic> Check(AttachmentSource file, AttachmentText text, SiteSettings site)
    {
        var problems = new List<Diagnostic>();
        if (Count(file.Name, site) > 0)
        {
            problems.Add(Problems.CprNumberInFileName(file.Path));
        }

        // A PDF breaks lines where it likes, after a hyphen too.
        if (Count(text.Text.ReplaceLineEndings("\n").Replace("-\n", "-", StringComparison.Ordinal), site) is > 0 and var count)
        {
            problems.Add(Problems.CprNumberInAttachment(file.Path, count));
        }

        if (CprNumbers.InTwoColumns(text.Text) is { } pair && !CheckPrivateData.IsAllowed(text.Text[pair], site))
        {
            problems.Add(Problems.CprNumberInTwoColumns(SourcePosition.StartOf(file.Path)));
        }

        if (text.NotRead is { } reason)
        {
            problems.Add(Problems.AttachmentNotSearched(file.Path, reason));
        }

        return problems;
    }

    // A text is read as it is written and as it is seen: a number that both show is one.
    private static int Count(string text, SiteSettings site) =>
        CprNumbers
            .In(text)
            .Select(found => text[found])
            .Where(number => !CheckPrivateData.IsAllowed(number, site))
            .DistinctBy(CheckPrivateData.Digits, StringComparer.Ordinal)
            .Count();

    private static Func<AttachmentFile, bool> Wanted(ParsedContent content, CheckScope scope)
    {
        if (scope.Files is not { } asked)
        {
            return _ => true;
        }

        var linked = content
            .Meetings.Where(meeting => asked.Contains(meeting.File))
            .SelectMany(meeting => meeting.Items)
            .SelectMany(item => item.Attachments)
            .Select(attachment => attachment.Target)
            .OfType<string>()
            .Select(AttachmentFiles.AddressIn)
            .ToHashSet(StringComparer.Ordinal);
        return file => asked.Contains(file.Source.Path) || linked.Contains(file.Address);
    }
}
