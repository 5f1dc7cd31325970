using MinutesSite.Diagnostics;
using MinutesSite.Fields;
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
    /// <param name="whole">The minutes that are read whole, as messages show their paths; null for all. Of the others only the front matter
    /// is.</param>
    /// <param name="keys">The keys of front matter; null for those that every archive has.</param>
    public static ParsedContent Parse(
        ContentFolder content,
        ICollection<Diagnostic> problems,
        ITextLook? look = null,
        IReadOnlySet<string>? whole = null,
        FrontMatterTable? keys = null
    )
    {
        var settings = Settings(content, problems, look) with { Keys = keys ?? FrontMatterTable.Default };
        if (whole is null)
        {
            return settings with { Meetings = Minutes(content.Minutes, settings, problems, look) };
        }

        var chosen = Minutes([.. content.Minutes.Where(file => whole.Contains(file.Path))], settings, problems, look);
        var heads = Heads([.. content.Minutes.Where(file => !whole.Contains(file.Path))], settings);
        return settings with { Meetings = [.. chosen.Concat(heads).OrderBy(meeting => meeting.File, StringComparer.Ordinal)] };
    }

    /// <summary>Parses the yml files alone: everything but the meetings.</summary>
    public static ParsedContent Settings(ContentFolder content, ICollection<Diagnostic> problems, ITextLook? look = null)
    {
        var site = ParseSettings.Parse(content.Site.Path, ReadContent.Bytes(content.Site, problems), problems);
        var registers = RegistersOf(content, site, problems);
        var attachments = AttachmentFiles.From(content.Attachments, problems, site.BaseAddress.TrimEnd('/'), site.ActiveAttachments);
        LookAtRegisters(content, site, look, problems);
        return new(site, registers, attachments, []);
    }

    /// <summary>Parses one minutes file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">What the yml files say, and the attachments.</param>
    /// <param name="look">Looks at the file's text.</param>
    public static ParsedFile File(ContentFile file, ParsedContent settings, ITextLook? look = null) =>
        FaultPlace.Of(file.Path, () => Whole(file, settings, look));

    private static ParsedFile Whole(ContentFile file, ParsedContent settings, ITextLook? look)
    {
        var problems = new List<Diagnostic>();
        if (ReadContent.Bytes(file, problems) is not { } bytes)
        {
            return new(null, problems);
        }

        var meeting = ParseMinutes.Parse(file.Path, bytes, settings.Registers, settings.Attachments, problems, settings.Keys);
        if (look is not null && Decode.Text(file.Path, bytes, []) is { } text)
        {
            look.Minutes(file.Path, text, meeting, settings.Site, problems);
        }

        return new(meeting, problems);
    }

    private static IReadOnlyList<Meeting> Minutes(
        IReadOnlyList<ContentFile> files,
        ParsedContent settings,
        ICollection<Diagnostic> problems,
        ITextLook? look
    )
    {
        var parsed = new ParsedFile[files.Count];
        Parallel.For(0, files.Count, i => parsed[i] = File(files[i], settings, look));
        foreach (var problem in parsed.SelectMany(file => file.Problems))
        {
            problems.Add(problem);
        }

        return [.. parsed.Select(file => file.Meeting).OfType<Meeting>()];
    }

    // What is wrong with these is not asked about; a file that cannot be read has no meeting.
    private static Meeting[] Heads(IReadOnlyList<ContentFile> files, ParsedContent settings)
    {
        var meetings = new Meeting?[files.Count];
        Parallel.For(
            0,
            files.Count,
            i =>
                meetings[i] = FaultPlace.Of(
                    files[i].Path,
                    () =>
                        ReadContent.Bytes(files[i], []) is { } bytes
                            ? ParseMinutes.Head(files[i].Path, bytes, settings.Registers, settings.Keys)
                            : null
                )
        );
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

    private static Registers RegistersOf(ContentFolder content, SiteSettings site, ICollection<Diagnostic> problems) =>
        new(
            ParseRegisters.Forums(content.Forums.Path, ReadContent.Bytes(content.Forums, problems), problems),
            ParseRegisters.Topics(content.Topics.Path, ReadContent.Bytes(content.Topics, problems), problems),
            ParseRegisters.People(content.People.Path, ReadContent.Bytes(content.People, problems), problems),
            KleNames(content, site, problems)
        );

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
