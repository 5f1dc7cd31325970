namespace MinutesSite.Write;

/// <summary>A file of the finished site that can be made when it is wanted: all of them by a build, one by a preview.</summary>
/// <param name="Path">Below the output folder, with forward slashes: <c>emner/budget-2027/index.html</c>.</param>
/// <param name="Content">Makes the bytes. A pure function: it may be called on any thread, any number of times.</param>
public sealed record OutputFile(string Path, Func<ValueTask<ReadOnlyMemory<byte>>> Content)
{
    /// <summary>A file whose bytes are already there.</summary>
    public static OutputFile Of(string path, ReadOnlyMemory<byte> content) => new(path, () => ValueTask.FromResult(content));

    /// <summary>The path of a page's file: <c>/emner/</c> is <c>emner/index.html</c>.</summary>
    /// <param name="address">Below the base path, with leading and closing slash.</param>
    public static string PathOfPage(string address) => string.Concat(address.AsSpan(1), "index.html");
}
