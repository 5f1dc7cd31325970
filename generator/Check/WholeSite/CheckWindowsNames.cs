using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;

namespace MinutesSite.Check.WholeSite;

/// <summary>
/// Names below content/ that Windows cannot hold, so that a colleague there can neither fetch the repository nor build the site.
/// </summary>
/// <remarks>
/// The rules are Windows' own: "Naming Files, Paths, and Namespaces" of its documentation. Names that differ in case alone meet at one
/// address of the site and are reported as that.
/// </remarks>
public static partial class CheckWindowsNames
{
    /// <summary>Windows' limit is 260 characters, of which the folder that the repository lies in takes some.</summary>
    public const int LongestPath = 200;

    /// <summary>Reports each file once, by the first part of its path that Windows cannot hold.</summary>
    public static void Check(CheckedContent content, ICollection<Diagnostic> problems)
    {
        var files = content
            .Parsed.Meetings.Select(meeting => meeting.File)
            .Concat(content.Parsed.Attachments.All.Select(file => file.Source.Path))
            .Where(file => content.Scope.Files is not { } asked || asked.Contains(file));
        foreach (var file in files)
        {
            if (file.Split('/').FirstOrDefault(IsImpossible) is { } part)
            {
                problems.Add(Problems.NameNotForWindows(file, part));
            }
            else if (file.Length > LongestPath)
            {
                problems.Add(Problems.PathTooLongForWindows(file, LongestPath));
            }
        }
    }

    /// <summary>Whether Windows cannot hold a file or folder of this name.</summary>
    public static bool IsImpossible(string name) => Forbidden().IsMatch(name) || Reserved().IsMatch(name) || name is [.., ' ' or '.'];

    [GeneratedRegex("[<>:\"\\\\|?*]", RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();

    // With or without an ending: "aux.pdf" is the device too.
    [GeneratedRegex(@"^(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(?:\.|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
