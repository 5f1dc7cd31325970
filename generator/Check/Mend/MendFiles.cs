using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;

namespace MinutesSite.Check.Mend;

/// <summary>The minutes files of a site that have something certain to mend.</summary>
public static class MendFiles
{
    /// <summary>The files with their text before and after, in order.</summary>
    /// <param name="content">What there is.</param>
    /// <param name="registers">The forums whose abbreviations the front matter may use.</param>
    /// <param name="chosen">The files asked about, as messages show them; null for all.</param>
    public static IReadOnlyList<MendedFile> Of(ContentFolder content, Registers registers, IReadOnlySet<string>? chosen)
    {
        var files = content.Minutes.Where(file => chosen is null || chosen.Contains(file.Path)).ToArray();
        var mended = new MendedFile?[files.Length];
        Parallel.For(
            0,
            files.Length,
            i =>
            {
                if (
                    ReadContent.Bytes(files[i], []) is { } bytes
                    && Decode.Text(files[i].Path, bytes, []) is { } text
                    && MendMinutes.Mend(files[i].Path, text, registers) is var after
                    && after != text
                )
                {
                    mended[i] = new(files[i], text, after);
                }
            }
        );
        return [.. mended.OfType<MendedFile>()];
    }
}

/// <summary>A file that was mended.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">Its text as it stands.</param>
/// <param name="After">Its text mended.</param>
public sealed record MendedFile(ContentFile File, string Before, string After);
