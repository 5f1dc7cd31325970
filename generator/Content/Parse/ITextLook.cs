using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>Looks at the text of files while it is in memory, so that nobody reads them twice.</summary>
public interface ITextLook
{
    /// <summary>A minutes file. Called for several files at once.</summary>
    /// <param name="file">Its path, as messages show it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="meeting">What was read from it; null where that failed.</param>
    /// <param name="site">The settings.</param>
    /// <param name="problems">Where to report.</param>
    void Minutes(string file, string text, Meeting? meeting, SiteSettings site, ICollection<Diagnostic> problems);

    /// <summary>A yml file.</summary>
    /// <param name="file">Its path, as messages show it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="site">The settings.</param>
    /// <param name="problems">Where to report.</param>
    void Register(string file, string text, SiteSettings site, ICollection<Diagnostic> problems);
}
