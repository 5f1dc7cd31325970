using System.Text;
using MinutesSite.Diagnostics;

namespace MinutesSite.Read;

/// <summary>
/// What lies in the content folder and is not content: links that lead out of it or nowhere, devices, pipes and sockets, names that no
/// address can be made of. None of it is read, none of it is published; each is an error.
/// </summary>
/// <param name="root">The site's root, to which messages are relative.</param>
/// <param name="content">The content folder.</param>
internal sealed class ForeignFiles(string root, string content)
{
    private readonly string tree = RealPath.Of(content);

    /// <summary>Why a file is none of the content's; null where it is.</summary>
    public Diagnostic? WhyNot(string path)
    {
        var shown = ReadContent.Shown(root, path);
        if (IsImpossible(Path.GetFileName(path)))
        {
            return Problems.FileNameImpossible(shown);
        }

        var link = new FileInfo(path).LinkTarget;
        if (link is not null)
        {
            if (LeadsTo(path) is not { } real || !Path.Exists(real))
            {
                return Problems.LinkToNothing(shown, link);
            }

            if (!RealPath.IsWithin(real, tree))
            {
                return Problems.LinkOutOfContent(shown, link);
            }
        }

        return FileKind.IsSpecial(path) ? Problems.FileSpecial(shown) : null;
    }

    /// <summary>Why a folder is not entered; null where it is. A link to a folder is not: one in a circle would never end.</summary>
    public Diagnostic? WhyNotFolder(string path) =>
        IsImpossible(Path.GetFileName(path)) ? Problems.FileNameImpossible(ReadContent.Shown(root, path))
        : new DirectoryInfo(path).LinkTarget is { } link ? Problems.FolderIsLink(ReadContent.Shown(root, path), link)
        : null;

    private static string? LeadsTo(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    // Bytes that are no UTF-8 are read as U+FFFD, and the file cannot be found by that name.
    private static bool IsImpossible(string name) =>
        name.AsSpan().EnumerateRunes() is var runes && Any(runes) || name.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');

    private static bool Any(SpanRuneEnumerator runes)
    {
        foreach (var rune in runes)
        {
            if (rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
            {
                return true;
            }
        }

        return false;
    }
}
