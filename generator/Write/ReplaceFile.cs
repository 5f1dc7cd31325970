using System.Text;

namespace MinutesSite.Write;

/// <summary>Replaces a file of the content by a mended one, whole or not at all.</summary>
public static class ReplaceFile
{
    /// <summary>Writes beside the file, then moves over it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its new text.</param>
    /// <exception cref="OutputFailed">There is no right to write, or no room.</exception>
    public static void With(string path, string text)
    {
        var beside = path + ".ret";
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw OutputFailed.While(path, failure);
        }
    }
}
