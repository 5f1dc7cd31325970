using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Settings;
using MinutesSite.Read;

namespace MinutesSite.Parse;

/// <summary>The whole content folder, on all cores.</summary>
public static class ParseContent
{
    /// <summary>Parses the yml files, then every minutes file.</summary>
    /// <param name="content">What there is.</param>
    /// <param name="problems">What is wrong with it, in the order of the files.</param>
    /// <param name="look">Looks at each file's text while it is in memory.</param>
    /// <param name="whole">The minutes that are read whole, as messages show their paths; null for all. Of the others only the front matter is.</param>
    public static ParsedContent Parse(
        ContentFolder content, ICollection<Diagnostic> problems, ITextLook? look = null, IReadOnlySet<string>? whole = null)
    {
        var site = ParseSettings.Parse(content.Site.Path, ReadContent.Bytes(content.Site, problems), problems);
        var registers = RegistersOf(content, site, problems);
        var attachments = AttachmentFiles.From(content.Attachments, problems);
        LookAtRegisters(content, site, look, problems);
        Action<string, string, Meeting?, ICollection<Diagnostic>>? lookAt = look is null ? null : (file, text, meeting, found) => look.Minutes(file, text, meeting, site, found);
        if (whole is null)
        {
            return new(site, registers, attachments, Minutes(content.Minutes, registers, attachments, problems, lookAt));
        }

        var chosen = Minutes([.. content.Minutes.Where(file => whole.Contains(file.Path))], registers, attachments, problems, lookAt);
        var heads = Heads([.. content.Minutes.Where(file => !whole.Contains(file.Path))], registers);
        return new(site, registers, attachments, [.. chosen.Concat(heads).OrderBy(meeting => meeting.File, StringComparer.Ordinal)]);
    }

    /// <summary>Parses minutes files.</summary>
    public static IReadOnlyList<Meeting> Minutes(
        IReadOnlyList<ContentFile> files,
        Registers registers,
        AttachmentFiles attachments,
        ICollection<Diagnostic> problems,
        Action<string, string, Meeting?, ICollection<Diagnostic>>? look = null)
    {
        var meetings = new Meeting?[files.Count];
        var problemsOfFiles = new List<Diagnostic>?[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            var found = new List<Diagnostic>();
            if (ReadContent.Bytes(files[i], found) is { } bytes)
            {
                meetings[i] = ParseMinutes.Parse(files[i].Path, bytes, registers, attachments, found);
                if (look is not null && Decode.Text(files[i].Path, bytes, []) is { } text)
                {
                    look(files[i].Path, text, meetings[i], found);
                }
            }

            problemsOfFiles[i] = found.Count == 0 ? null : found;
        });

        foreach (var problem in problemsOfFiles.SelectMany(found => found ?? []))
        {
            problems.Add(problem);
        }

        return [.. meetings.OfType<Meeting>()];
    }

    // What is wrong with these is not asked about; a file that cannot be read has no meeting.
    private static Meeting[] Heads(IReadOnlyList<ContentFile> files, Registers registers)
    {
        var meetings = new Meeting?[files.Count];
        Parallel.For(0, files.Count, i => meetings[i] = ReadContent.Bytes(files[i], []) is { } bytes ? ParseMinutes.Head(files[i].Path, bytes, registers) : null);
        return [.. meetings.OfType<Meeting>()];
    }

    private static void LookAtRegisters(ContentFolder content, SiteSettings site, ITextLook? look, ICollection<Diagnostic> problems)
    {
        foreach (var file in look is null ? [] : (ContentFile[])[content.Site, content.Forums, content.Topics, content.People])
        {
            if (ReadContent.Bytes(file, []) is { } bytes && Decode.Text(file.Path, bytes, []) is { } text)
            {
                look!.Register(file.Path, text, site, problems);
            }
        }
    }

    private static Registers RegistersOf(ContentFolder content, SiteSettings site, ICollection<Diagnostic> problems) => new(
        ParseRegisters.Forums(content.Forums.Path, ReadContent.Bytes(content.Forums, problems), problems),
        ParseRegisters.Topics(content.Topics.Path, ReadContent.Bytes(content.Topics, problems), problems),
        ParseRegisters.People(content.People.Path, ReadContent.Bytes(content.People, problems), problems),
        KleNames(content, site, problems));

    private static IReadOnlyDictionary<string, string> KleNames(ContentFolder content, SiteSettings site, ICollection<Diagnostic> problems)
    {
        if (site.KleNamesFile is not { } named)
        {
            return Model.Registers.Empty.KleNames;
        }

        var file = ReadContent.Named(content, named.Value);
        var bytes = file is null ? null : ReadContent.Bytes(file, problems);
        if (file is not null && bytes is not null)
        {
            return ParseRegisters.KleNames(file.Path, bytes, problems);
        }

        problems.Add(Problems.KleFileMissing(named.At, named.Value));
        return Model.Registers.Empty.KleNames;
    }
}
