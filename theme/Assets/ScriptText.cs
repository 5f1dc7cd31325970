using System.Text;

namespace MinutesSite.Theme.Assets;

/// <summary>A script as it is sent: without the lines that are only comment, indentation and empty lines. Nothing else changes.</summary>
/// <remarks>
/// A comment is a line that begins with <c>//</c>, or lines from one that begins with <c>/**</c> to one that ends with <c>*/</c>. So
/// the theme's scripts have no text over several lines (a template literal) in which such a line, or indentation, would mean something.
/// </remarks>
public static class ScriptText
{
    /// <summary>The script without comments.</summary>
    public static string WithoutComments(string script)
    {
        var result = new StringBuilder(script.Length);
        var inComment = false;
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            var said = line.Trim();
            var isComment = inComment || said.StartsWith("/**", StringComparison.Ordinal);
            inComment = isComment && !said.EndsWith("*/", StringComparison.Ordinal);
            if (!isComment && said.Length > 0 && !said.StartsWith("//", StringComparison.Ordinal))
            {
                result.Append(said).Append('\n');
            }
        }

        return result.ToString();
    }
}
