using System.Text;
using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>
/// Old addresses of meetings (alias): a page at each that leads on, and the same as <c>_redirects</c> for a server that reads it.
/// </summary>
internal static class Redirects
{
    /// <summary>The redirect pages. An old address at which the site has a page of its own keeps that page.</summary>
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages, IEnumerable<OutputFile> files)
    {
        var taken = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var rules = new StringBuilder();
        var redirects = new List<OutputFile>();
        foreach (var meeting in archive.Meetings)
        {
            foreach (var alias in meeting.Minutes.Aliases)
            {
                if (PathOf(alias.Value) is { } path && taken.Add(path))
                {
                    redirects.Add(pages.File<RedirectPage, ArchivedMeeting>(path, meeting));
                    rules.Append(archive.Site.Href(alias.Value)).Append(' ').Append(archive.Site.Href(meeting.Address)).Append(" 301!\n");
                }
            }
        }

        if (redirects.Count > 0)
        {
            redirects.Add(OutputFile.Of("_redirects", Encoding.UTF8.GetBytes(rules.ToString())));
        }

        return redirects;
    }

    /// <summary>The file at an old address; null where the address could not be one of this site.</summary>
    public static string? PathOf(string alias)
    {
        var parts = alias.Split('/');
        var isPossible =
            alias.Length > 1
            && alias[0] == '/'
            && !alias.AsSpan().ContainsAnyInRange('\0', ' ')
            && alias.AsSpan().IndexOfAny("\\?#:*") < 0
            && !parts.Contains("..")
            && !parts.Contains(".")
            && !alias.Contains("//", StringComparison.Ordinal);
        return !isPossible ? null
            : alias[^1] == '/' ? alias[1..] + "index.html"
            : Path.HasExtension(alias) ? alias[1..]
            : alias[1..] + "/index.html";
    }
}
