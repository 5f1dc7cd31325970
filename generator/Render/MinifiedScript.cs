using System.Text;
using NUglify;
using NUglify.JavaScript;

namespace MinutesSite.Render;

/// <summary>
/// A script with short names for what only it uses: for the search client, which is large and downloaded before the first answer. Small
/// scripts go as they are written, so that who looks at a page can read them.
/// </summary>
internal static class MinifiedScript
{
    /// <summary>The script; as it was where the minifier does not understand it, for a municipality's own may be newer than it.</summary>
    /// <param name="script">An ES module, in UTF-8.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> script)
    {
        var settings = new CodeSettings { SourceMode = JavaScriptSourceMode.Module, MinifyCode = true };
        var minified = Uglify.Js(Encoding.UTF8.GetString(script.Span), settings);
        return minified.HasErrors ? script : Encoding.UTF8.GetBytes(minified.Code);
    }
}
