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
    public static ParsedContent Parse(ContentFolder content, ICollection<Diagnostic> problems)
    {
        var site = ParseSettings.Parse(content.Site.Path, ReadContent.Bytes(content.Site, problems), problems);
        var registers = RegistersOf(content, site, problems);
        var attachments = AttachmentFiles.From(content.Attachments, problems);
        return new(site, registers, attachments, Minutes(content.Minutes, registers, attachments, problems));
    }

    /// <summary>Parses minutes files.</summary>
    public static IReadOnlyList<Meeting> Minutes(
        IReadOnlyList<ContentFile> files, Registers registers, AttachmentFiles attachments, ICollection<Diagnostic> problems)
    {
        var meetings = new Meeting?[files.Count];
        var problemsOfFiles = new List<Diagnostic>?[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            var found = new List<Diagnostic>();
            if (ReadContent.Bytes(files[i], found) is { } bytes)
            {
                meetings[i] = ParseMinutes.Parse(files[i].Path, bytes, registers, attachments, found);
            }

            problemsOfFiles[i] = found.Count == 0 ? null : found;
        });

        foreach (var problem in problemsOfFiles.SelectMany(found => found ?? []))
        {
            problems.Add(problem);
        }

        return [.. meetings.OfType<Meeting>()];
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
