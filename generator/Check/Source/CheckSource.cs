using MinutesSite.Check.PrivateData;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Check.Source;

/// <summary>Rules on a file's text as it stands. They run while the text is at hand, so that no file is read twice.</summary>
public sealed class CheckSource : ITextLook
{
    /// <inheritdoc/>
    public void Minutes(string file, string text, Meeting? meeting, SiteSettings site, ICollection<Diagnostic> problems)
    {
        var source = new SourceText(file, text);
        CheckCharacters.Check(source, problems);
        CheckPdfTraces.Check(source, problems);
        CheckMarkdown.Check(source, problems);
        CheckPrivateData.Minutes(source, site, problems);
        if (meeting is not null)
        {
            CheckPrivateData.Published(meeting, site, problems);
        }
    }

    /// <inheritdoc/>
    public void Register(string file, string text, SiteSettings site, ICollection<Diagnostic> problems)
    {
        var source = new SourceText(file, text);
        CheckCharacters.Check(source, problems);
        CheckPrivateData.Anything(source, site, problems);
    }
}
