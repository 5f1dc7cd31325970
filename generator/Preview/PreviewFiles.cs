namespace MinutesSite.Preview;

/// <summary>The preview's own script and style, which the program carries with it.</summary>
internal static class PreviewFiles
{
    public static ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream("preview/" + name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
